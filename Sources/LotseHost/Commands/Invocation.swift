package import LotseKit

/// A command that was called, with the answers that came with the call.
package struct Invocation: Sendable {
  /// The command.
  package var reference: CommandReference
  /// The answers, by question id; read and checked.
  package var arguments: [String: Answer]
  /// The line that calls it, for the history.
  package var line: String

  package init(_ reference: CommandReference, arguments: [String: Answer] = [:], line: String) {
    self.reference = reference
    self.arguments = arguments
    self.line = line
  }
}

/// Turns typed values into answers by the questions of a command.
struct ArgumentReader {
  let reader: AnswerReader
  let checker: AnswerChecker

  /// The answers, by question id.
  ///
  /// - Throws: A ``UserError`` that names the parameter whose value does not fit.
  func read(
    _ values: ArgumentParser.Values,
    for command: Command,
    of plugin: String
  ) async throws -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for parameter in command.parameters {
      guard let typed = values[parameter.form.id] else { continue }
      let text = typed.joined(separator: isList(parameter) ? ", " : " ")
      do {
        let value = try await reader.read(text, for: parameter.form)
        try await checker.check(value, against: parameter.form, of: plugin)
        answers[parameter.form.id] = .given(value)
      } catch let error as UserError {
        throw error.about(parameter)
      }
    }
    return answers
  }

  private func isList(_ parameter: Parameter) -> Bool {
    switch parameter.form.kind {
    case .choice(let rule): rule.count != nil
    case .text: parameter.style == .option
    default: false
    }
  }
}
