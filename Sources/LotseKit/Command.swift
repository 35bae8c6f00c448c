/// Something a plugin can do, declared once.
///
/// From this come the parsing of a typed line and of the shell's arguments, the questions for
/// what is missing, completion, help, the manual page and the form of its JSON.
public struct Command: Sendable {
  /// What a command changes.
  public enum Effect: Sendable {
    /// Nothing.
    case reads
    /// Records, through the conversation's store: one step, which can be undone.
    case writes
    /// Something beyond that, at once: a file, a setting, the store as a whole.
    ///
    /// The host finds out which questions are to come by running a body on answers that nobody
    /// gave. It never does so with this one.
    case acts
  }

  /// Where a command stands among those of its plugin.
  public enum Place: Sendable {
    /// Called by its own name: `/log list`.
    case named
    /// Called by its own name, and also by the plugin's name alone: `/log Called Ms Kaya`.
    case main
    /// Called by its own name without the plugin's before it: `/undo`.
    case topLevel
  }

  /// The stable name within the plugin, in lower-case ASCII.
  public let id: String
  /// The words that call it.
  public let names: Names
  /// Where it stands among the plugin's commands.
  public let place: Place
  /// What it does: one line, without a full stop.
  public let summary: Text
  /// What it changes.
  public let effect: Effect
  private let details: Postponed<Details, Never>

  private struct Details {
    let parameters: [Parameter]
    let examples: [Language: [String]]
  }

  /// What it takes, in the order in which it is given and asked.
  public var parameters: [Parameter] { details.value.parameters }
  /// Sentences with which people ask for it; they find the command from plain text.
  public var examples: [Language: [String]] { details.value.examples }

  /// A command's declaration.
  ///
  /// What it takes and its examples are put together when they are first needed: of all commands, a
  /// call from the shell needs those of one.
  public init(
    _ id: String,
    names: Names,
    place: Place = .named,
    summary: Text,
    parameters: @autoclosure @escaping @Sendable () -> [Parameter] = [],
    effect: Effect,
    examples: @autoclosure @escaping @Sendable () -> [Language: [String]] = [:]
  ) {
    self.id = id
    self.names = names
    self.place = place
    self.summary = summary
    self.effect = effect
    details = Postponed { Details(parameters: parameters(), examples: examples()) }
  }
}

/// Something a command takes: a question, and how its answer is given beforehand.
public struct Parameter: Sendable {
  /// How a value is given on the command line.
  public enum Style: Sendable, Hashable {
    /// By its position: `/log show 12`.
    case positional
    /// All words that belong to nothing else, as one text: `/log Called Ms Kaya`.
    case rest
    /// After its name: `--due 2026-12-04`.
    case option
    /// By its name alone; only for yes/no questions: `--force`.
    case flag
  }

  /// The question whose answer this is; its `id` names the value in JSON and answers files.
  public var form: QuestionForm
  /// What it is called: `--due`, and in help.
  public var names: Names
  /// How it is given.
  public var style: Style
  /// What it takes from a plain sentence; the first of these that the sentence tells counts.
  public var meanings: [Meaning]

  /// A parameter whose answer is a question's.
  public init<Value>(
    _ question: Question<Value>,
    names: Names,
    style: Style,
    meaning meanings: Meaning...
  ) {
    self.form = question.form
    self.names = names
    self.style = style
    self.meanings = meanings
  }

  /// `--yes`, which answers a question before it is asked: whether to do something.
  package static func yes(to question: Question<Bool>) -> Parameter {
    Parameter(question, names: Names(de: "ja", en: "yes"), style: .flag)
  }

  /// A parameter whose answer is an untyped question's.
  public init(form: QuestionForm, names: Names, style: Style, meaning meanings: Meaning...) {
    self.form = form
    self.names = names
    self.style = style
    self.meanings = meanings
  }
}
