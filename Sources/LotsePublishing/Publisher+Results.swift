import LotseExport
package import LotseHost
package import LotseKit

extension Publisher {
  /// The results of commands as one document to be kept; several become its sections.
  package func publication(
    of results: [CommandResult],
    by registry: Registry,
    in language: Language
  ) -> Publication {
    let titles = results.map { registry.title(of: $0.reference, in: language) }
    let title =
      results.count == 1
      ? titles[0] : Text(de: "Zusammenstellung", en: "Collected results").in(language)
    var document =
      results.count == 1
      ? results[0].reply.document
      : Document(
        [.heading(1, Prose(title))]
      )
    if results.count > 1 {
      for (result, title) in zip(results, titles) {
        document = document + result.reply.document.nested(under: title)
      }
    }
    let moment = results.first?.moment ?? Moment(seconds: 0, offset: 0)
    let values = results.map { (try? $0.reply.value) ?? value(of: $0.reply.document) }
    let items = results.compactMap { try? $0.reply.calendar }
    return Publication(
      document: document.made(at: moment, by: program, open: results.flatMap(\.openPoints)),
      title: title,
      value: values.count == 1 ? values[0] : .array(values),
      calendar: items.isEmpty ? nil : items.flatMap(\.self),
      moment: moment,
      language: language
    )
  }
}

extension Publisher {
  /// A result as Markdown, as it stands on the screen: what stayed open under it.
  package func markdown(_ result: CommandResult, in language: Language) -> String {
    MarkdownWriter(language: language).text(result.document(in: language, withFollowUps: false))
  }
}

extension Registry {
  /// What a command does, as a title for what it shows.
  fileprivate func title(of reference: CommandReference, in language: Language) -> String {
    guard let summary = command(reference)?.summary.in(language), let first = summary.first else {
      return reference.qualified
    }
    return first.uppercased() + summary.dropFirst()
  }
}

extension Document {
  /// The document as a section of another one, under its own title or the one given.
  func nested(under title: String, level: Int = 2) -> Document {
    var blocks = blocks
    var own = Prose(title)
    if case .heading(let first, let prose) = blocks.first, first <= 1 {
      own = prose
      blocks.removeFirst()
    }
    let inner = blocks.map { block in
      if case .heading(let inner, let prose) = block {
        Block.heading(max(inner, 2) + level - 1, prose)
      } else {
        block
      }
    }
    return Document([.heading(level, own)] + inner, provenance: provenance)
  }
}
