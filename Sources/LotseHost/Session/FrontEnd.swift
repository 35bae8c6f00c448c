package import LotseKit

/// Where lines come from and documents go: a terminal, a pipe, a script, another program.
///
/// The host decides every word; a front end only carries lines in and documents out.
package protocol FrontEnd: Sendable {
  /// Whether a person sits at the other end, to whom a question can be put again.
  var isInteractive: Bool { get }
  /// The next line.
  func read(_ prompt: Prompt) async -> Input
  /// Speaks this language from here on, where the front end adds words of its own.
  func speak(_ language: Language) async
  /// Keeps typed commands for the next session, or stops doing so. By default nothing is kept.
  func keepHistory(_ keeps: Bool) async
  /// What keeps the front end from showing a reply in its form; asked before anything counts.
  /// By default nothing does.
  func objection(to reply: Reply) -> UserError?
  /// Shows what a command left. By default its document, what stayed open, and what may follow.
  func show(_ result: CommandResult, in language: Language) async
  /// Shows a document. A notice may come while a line is being read, and must not harm it.
  func show(_ document: Document, as role: OutputRole) async
  /// Shows a notice, with what can be done about it if the front end has a way for that. By
  /// default its message.
  func show(_ notice: Notice) async
}

/// What a document is to the user, which decides where a front end puts it.
package enum OutputRole: Sendable, Hashable {
  /// The result of a command.
  case reply
  /// A question and what belongs to it.
  case question
  /// An answer of the host itself: paused, undone, cancelled.
  case remark
  /// What went wrong; in scripts it goes to standard error.
  case error
  /// Something unasked: a reminder. It appears above the line being typed.
  case notice
}

/// What a front end got from its other end.
package enum Input: Sendable, Hashable {
  /// A line, or several if the prompt allows them; without the last line break.
  case line(String)
  /// The line was dropped (Control-C).
  case interrupted
  /// There are no more lines (Control-D, or the end of a pipe).
  case end
  /// The program is to end now (SIGTERM, a closed window); with what was half typed.
  case terminated(draft: String)
}

/// What is in front of the cursor, and how the line is completed.
package struct Prompt: Sendable {
  /// What kind of line is wanted.
  package enum Purpose: Sendable { case command, answer }

  /// What kind of line is wanted; only commands go into the history.
  package var purpose: Purpose
  /// The words before the cursor.
  package var label: String
  /// What already stands in the line, to be edited.
  package var initialText: String
  /// Whether the answer may have several lines.
  package var isMultiline: Bool
  /// Whether an editor opens at once if there is one.
  package var prefersEditor: Bool
  /// What an editor opens with.
  package var editorText = ""
  /// What counts down while nothing is typed.
  package var countdown: Countdown?
  /// What the word before the cursor may become.
  package var completions: @Sendable (CompletionRequest) async -> [Completion]

  package init(
    _ purpose: Purpose,
    label: String,
    initialText: String = "",
    isMultiline: Bool = false,
    prefersEditor: Bool = false,
    completions: @escaping @Sendable (CompletionRequest) async -> [Completion] = { _ in [] }
  ) {
    self.purpose = purpose
    self.label = label
    self.initialText = initialText
    self.isMultiline = isMultiline
    self.prefersEditor = prefersEditor
    self.completions = completions
  }
}

/// Some seconds to wait for, which any key ends.
package struct Countdown: Sendable, Hashable {
  /// How many.
  package var seconds: Int
  /// The line that a key stands for; when all have passed, the line is empty.
  package var stopped: String
  /// What says how to end it: a few words.
  package var hint: String

  package init(seconds: Int, stopped: String, hint: String) {
    self.seconds = seconds
    self.stopped = stopped
    self.hint = hint
  }
}

/// A line that is to be completed.
package struct CompletionRequest: Sendable, Hashable {
  /// The line up to the cursor.
  package var line: String
  /// The last word of it, which the completion replaces; may be empty.
  package var word: String

  package init(line: String, word: String) {
    self.line = line
    self.word = word
  }
}

/// What a word may become.
package struct Completion: Sendable, Hashable {
  /// The whole word, as it is to stand in the line.
  package var word: String
  /// What it means: one line, shown by shells that can.
  package var meaning: String

  package init(_ word: String, meaning: String = "") {
    self.word = word
    self.meaning = meaning
  }
}
