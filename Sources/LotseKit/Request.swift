/// A command that is to be run, with what was already given.
public struct Request: Sendable {
  /// The command's ``Command/id`` within its plugin.
  public var command: String
  /// The answers given with the command, by question id; each was read and checked.
  public var arguments: [String: Answer]

  /// A request for a command.
  public init(command: String, arguments: [String: Answer] = [:]) {
    self.command = command
    self.arguments = arguments
  }

  /// What was given for a question, or `nil` if nothing was; it is never asked.
  public subscript<Value>(question: Question<Value>) -> Value? {
    arguments[question.form.id].flatMap(question.value)
  }
}
