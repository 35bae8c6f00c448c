package import LotseHost
package import LotseKit

/// A front end whose lines stand in a script, and which keeps what it is shown.
package actor ScriptedFrontEnd: FrontEnd {
  /// Something that was shown.
  package struct Shown: Sendable, Hashable {
    package var role: OutputRole
    package var document: Document
  }

  nonisolated package let isInteractive: Bool
  private var script: [Input]
  /// Everything that was shown, in order.
  package private(set) var shown: [Shown] = []
  /// The prompts at which lines were read.
  package private(set) var prompts: [Prompt] = []
  /// Called with each line as it is read, and with each document.
  private let observer: @Sendable (Event) -> Void

  /// Something that a transcript shows.
  package enum Event: Sendable {
    case read(Prompt, Input)
    case shown(Shown)
  }

  package init(
    _ script: [Input],
    isInteractive: Bool = true,
    observer: @escaping @Sendable (Event) -> Void = { _ in }
  ) {
    self.script = script
    self.isInteractive = isInteractive
    self.observer = observer
  }

  package func read(_ prompt: Prompt) -> Input {
    prompts.append(prompt)
    guard !script.isEmpty else { return .end }
    let input = script.removeFirst()
    observer(.read(prompt, input))
    return input
  }

  package func show(_ document: Document, as role: OutputRole) {
    let event = Shown(role: role, document: document)
    shown.append(event)
    observer(.shown(event))
  }

  /// The words of everything that was shown in a role.
  package func words(_ role: OutputRole) -> [String] {
    shown.filter { $0.role == role }.map(\.document.words)
  }
}

extension Document {
  /// All words of the document, a line for each block.
  package var words: String {
    blocks.map { block in
      switch block {
      case .heading(_, let prose), .paragraph(let prose), .verbatim(let prose): prose.plain
      case .list(let items, _): items.map(\.plain).joined(separator: "\n")
      case .checklist(let items):
        items.map { ($0.isDone ? "[x] " : "[ ] ") + $0.text.plain }.joined(separator: "\n")
      case .table(let table):
        table.rows.map { $0.map(\.plain).joined(separator: " | ") }.joined(separator: "\n")
      case .callout(let callout): callout.text.plain
      case .sources(let sources): sources.map(\.title).joined(separator: "\n")
      case .chart(let chart): chart.title
      }
    }.joined(separator: "\n")
  }
}
