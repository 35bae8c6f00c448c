internal import CReadline
import Glibc

/// Readline as the console uses it: one line at a time, and none of readline's own loops.
@MainActor
final class LineEditor {
  /// How a line that was being typed came to its end.
  enum Ending: Sendable, Hashable {
    case finished(String)
    /// Control-D on an empty line.
    case ended
    /// The terminal is gone; with what was half typed.
    case closed(String)
  }

  /// What is to be read.
  struct Request {
    var label: StyledLine
    var initialText = ""
    /// Whether a pasted line break stays one.
    var keepsLineBreaks = false
    /// Whether earlier commands can be called back.
    var hasHistory = false
  }

  private let hasColour: Bool

  /// Prepares readline, which exists once in a program.
  init(isPlain: Bool, hasColour: Bool) {
    self.hasColour = hasColour
    lotse_readline_start(isPlain) { line, start, quote in
      guard let line else { return nil }
      let text = String(cString: line)
      let words = MainActor.assumeIsolated {
        CompletionBridge.replacements(in: text, from: Int(start), isQuoted: quote != 0)
      }
      return CompletionBridge.allocated(words)
    }
  }

  func begin(_ request: Request) {
    lotse_readline_begin(
      prompt(request.label),
      request.initialText,
      request.keepsLineBreaks,
      request.hasHistory
    )
  }

  /// The prompt, in which readline must be told what takes no room.
  private func prompt(_ label: StyledLine) -> String {
    label.runs.map { run in
      guard hasColour, let parameters = run.ink.parameters else { return run.text }
      return "\u{1}\u{1B}[\(parameters)m\u{2}\(run.text)\u{1}\u{1B}[0m\u{2}"
    }.joined()
  }

  /// Whether keys wait of which standard input no longer tells.
  var isAhead: Bool { lotse_readline_is_ahead() }

  /// Takes the keys that wait on standard input; the line's ending if one of them ended it.
  func takeKeys() -> Ending? {
    switch lotse_readline_feed() {
    case LOTSE_LINE_FINISHED: .finished(text)
    case LOTSE_LINE_ENDED: .ended
    case LOTSE_LINE_CLOSED: .closed(text)
    default: nil
    }
  }

  /// Drops the line and gives what was half typed.
  func drop(echoesInterrupt: Bool) -> String {
    lotse_readline_drop(echoesInterrupt)
    return text
  }

  /// Invalid UTF-8 becomes replacement characters.
  private var text: String {
    guard let pointer = lotse_readline_text() else { return "" }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// Writes something while the line and the cursor stay as they are.
  func interleave(_ write: () -> Void) {
    lotse_readline_hide()
    write()
    lotse_readline_show()
  }

  /// Puts another prompt before the line.
  func relabel(_ label: StyledLine) {
    lotse_readline_hide()
    lotse_readline_relabel(prompt(label))
    lotse_readline_show()
  }

  /// Takes prompt and line off the screen.
  func hide() { lotse_readline_hide() }

  func suspend() { lotse_readline_suspend() }
  func resume() { lotse_readline_resume() }
  func resize() { lotse_readline_resize() }

  func remember(_ line: String) { lotse_history_add(line, Int32(HistoryFile.bound)) }
}
