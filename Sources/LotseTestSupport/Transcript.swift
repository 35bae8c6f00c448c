package import LotseHost
import LotseKit
package import LotseTerminal
import Synchronization

/// A whole conversation as text: what was typed, and what came back, as on a screen of 80 columns
/// without colours.
///
/// The typed lines of one transcript are the script for the next run: those that follow a prompt.
package struct Transcript: Sendable {
  /// The circumstances, from lines such as `# language: en` at the beginning.
  package let settings: [String: String]
  /// The lines typed, in order.
  package let script: [Input]

  /// What is written for keys that give no line.
  private static let keys: [(text: String, input: Input)] = [("^C", .interrupted), ("^D", .end)]

  /// Reads the settings and the typed lines of a transcript.
  package init(_ text: String) {
    var settings: [String: String] = [:]
    var script: [Input] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# "), script.isEmpty, let colon = line.firstIndex(of: ":") {
        let key = line[line.index(line.startIndex, offsetBy: 2)..<colon]
        settings[String(key)] = line[line.index(after: colon)...].trimmed
      } else if let label = Self.labels.first(where: { line.hasPrefix($0) || line + " " == $0 }) {
        let typed = String(line.dropFirst(label.count))
        script.append(Self.keys.first { $0.text == typed }?.input ?? .line(typed))
      }
    }
    self.settings = settings
    self.script = script
  }

  /// The prompts of the session, of questions, and of a review.
  private static let labels = [
    "lotse> ", "> ", "Nummer zum Ändern, Enter geht weiter > ",
    "Number to change, Enter goes on > ",
  ]

  /// The settings as the transcript's first lines.
  package var heading: String {
    settings.sorted { $0.key < $1.key }.map { "# \($0.key): \($0.value)\n" }.joined()
      + (settings.isEmpty ? "" : "\n")
  }
}

/// Writes down what is typed and shown.
package final class TranscriptRecorder: Sendable {
  private let text = Mutex((text: "", spacing: Spacing()))
  private let renderer: TextRenderer

  package init(_ renderer: TextRenderer) { self.renderer = renderer }

  /// Takes down what a front end read or showed.
  package func note(_ event: ScriptedFrontEnd.Event) {
    text.withLock { text in
      switch event {
      case .read(let prompt, let input):
        text.spacing.type()
        text.text += (prompt.label + Self.typed(input)).trimmedLineEnds + "\n"
      case .shown(let shown):
        let words = renderer.text(shown.document)
        text.text += text.spacing.spaced(words, as: shown.role).trimmedLineEnds
      }
    }
  }

  private static func typed(_ input: Input) -> String {
    switch input {
    case .line(let line): line
    case .interrupted: "^C"
    case .end: "^D"
    case .terminated: ""
    }
  }

  /// Everything taken down so far.
  package var transcript: String { text.withLock { $0.text } }
}

extension String {
  fileprivate var trimmedEnd: String {
    String(self[..<(lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex)])
  }

  /// Without spaces at the ends of lines, which editors would take away.
  fileprivate var trimmedLineEnds: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).trimmedEnd }.joined(separator: "\n")
  }
}
