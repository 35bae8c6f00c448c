import LotseKit

// Words with emphasis, and where statements come from.
extension HTMLWriter {
  func inline(_ prose: Prose, keepsLines: Bool = false) -> Markup {
    Self.inline(prose, keepsLines: keepsLines)
  }

  static func inline(_ prose: Prose, keepsLines: Bool = false) -> Markup {
    prose.spans.map { span -> Markup in
      let words = keepsLines ? Markup(lines: span.text) : Markup(words: span.text)
      return switch span.emphasis {
      case .none: words
      case .strong: "<strong>\(words)</strong>"
      case .faint: "<span class=\"faint\">\(words)</span>"
      case .code: "<code>\(words)</code>"
      case .mark: "<mark>\(words)</mark>"
      case .alert: "<strong class=\"alert\">\(words)</strong>"
      }
    }.together()
  }

  func list(of sources: [Source]) -> Markup {
    if sources.isEmpty { return "" }
    let entries = sources.map { "<li>\(line(of: $0))</li>" as Markup }
    return """
      <div class="sources"><p class="faint">\(say("Quellen", "Sources"))</p>\
      <ul>\(entries.together())</ul></div>
      """
  }

  private func line(of source: Source) -> Markup {
    let parts = [source.publisher, source.place].compactMap(\.self).map { ", \($0)" }.joined()
    let checked = source.checked.map { day in
      say(" (geprüft am \(day.words(in: .german)))", " (checked on \(day.words(in: .english)))")
    }
    return "<cite>\(source.title)</cite>\(parts)\(checked ?? "")"
  }

  /// Where the document comes from, at its end.
  func origin(of document: Document) -> Markup {
    let told = Origin(document, in: language)
    if told.facts.isEmpty { return "" }
    let facts = told.facts.map { fact -> Markup in
      let values = fact.values.map { "<dd>\($0)</dd>" as Markup }
      return "<div><dt>\(fact.name)</dt>\(values.together())</div>"
    }
    return """
      <footer aria-labelledby="origin"><h2 id="origin">\(told.title)</h2>
      <dl>\(facts.together())</dl></footer>

      """
  }
}
