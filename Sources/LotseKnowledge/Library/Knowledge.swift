import LotseKit
import LotsePrompts
import LotseWords
internal import Synchronization

/// What Lotse knows: the cards, ready to be searched, and the glossary.
///
/// Everything is read when it is first needed, so that a start that needs none costs nothing.
package final class Knowledge: Sendable {
  /// The cards, and what finds them.
  package struct Content: Sendable {
    /// The cards.
    package let library: CardLibrary
    /// What finds them.
    package let finder: CardFinder
  }

  private let own: @Sendable () -> [KnowledgeFile]
  private let content = Mutex<Content?>(nil)
  private let words = EmbeddedPrompts.onDemand("knowledge/words.yaml", as: Lexicon.self)
  private let forms: OnDemand<LineForms>
  private let terms = EmbeddedPrompts.onDemand("glossary.yaml", as: [GlossaryTerm].self)

  /// Knowledge with the organisation's own files, which are read when the cards are.
  package init(own: @escaping @Sendable () -> [KnowledgeFile] = { [] }) {
    self.own = own
    forms = OnDemand { [words] in LineForms(try words.value) }
  }

  /// The cards as they were when they were first needed.
  package func current() throws -> Content {
    try content.withLock { content in
      if let content { return content }
      let read = try read()
      content = read
      return read
    }
  }

  /// The cards as they are in the files at this moment.
  package func fresh() throws -> Content {
    let read = try read()
    content.withLock { $0 = read }
    return read
  }

  /// The words of the field in both languages.
  package var glossary: [GlossaryTerm] {
    get throws { try terms.value }
  }

  /// What the form of a line tells: whether it asks, and whether about what is one's own.
  package func form(of line: String) -> LineForm {
    (try? forms.value)?.form(of: line) ?? LineForm()
  }

  private func read() throws -> Content {
    let library = try CardLibrary(own: own())
    return Content(library: library, finder: CardFinder(library, lexicon: try words.value))
  }
}
