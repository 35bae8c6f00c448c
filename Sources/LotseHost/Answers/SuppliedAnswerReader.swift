package import LotseKit

/// Reads answers from a file by the questions they are meant for.
package struct SuppliedAnswerReader: Sendable {
  let reader: AnswerReader
  let checker: AnswerChecker
  let plugin: String

  package init(reader: AnswerReader, checker: AnswerChecker, plugin: String) {
    self.reader = reader
    self.checker = checker
    self.plugin = plugin
  }

  /// The answer to a question.
  ///
  /// - Throws: A ``UserError`` that names the question whose answer does not fit.
  package func read(_ supplied: SuppliedAnswer, for form: QuestionForm) async throws -> Answer {
    do {
      return try await answer(supplied, for: form)
    } catch var error as UserError {
      let problem = error.problem
      error.problem = Text(
        de: "Antwort „\(form.id)“: \(problem.in(.german))",
        en: "Answer “\(form.id)”: \(problem.in(.english))"
      )
      throw error
    }
  }

  private func answer(_ supplied: SuppliedAnswer, for form: QuestionForm) async throws -> Answer {
    switch supplied {
    case .skipped:
      guard form.isOptional else { throw UserError.questionIsRequired(form.allowsUnsure) }
      return .skipped
    case .unsure:
      guard form.allowsUnsure else { throw UserError.unsureIsNoAnswer }
      return .unsure
    case .text(let text): return .given(try await value(text, form))
    case .list(let list) where list.isEmpty && form.isGroup: return .given(.items([]))
    case .list(let list): return .given(try await value(list.joined(separator: ", "), form))
    case .items(let items): return .given(.items(try await group(items, form)))
    }
  }

  private func value(_ text: String, _ form: QuestionForm) async throws -> AnswerValue {
    let value = try await reader.read(text, for: form)
    try await checker.check(value, against: form, of: plugin)
    return value
  }

  private func group(
    _ items: [[String: SuppliedAnswer]],
    _ form: QuestionForm
  ) async throws -> [[String: Answer]] {
    guard case .group(let rule) = form.kind else { throw UserError.oneLineOnly }
    guard rule.count.contains(items.count) else {
      throw UserError.wrongCount(rule.count, of: rule.count.upperBound)
    }
    var answers: [[String: Answer]] = []
    for item in items {
      var answer: [String: Answer] = [:]
      for question in rule.questions {
        guard let question = rule.adapt(question, answer) else { continue }
        answer[question.id] = try await read(item[question.id] ?? .skipped, for: question)
      }
      answers.append(answer)
    }
    return answers
  }
}

extension QuestionForm {
  fileprivate var isGroup: Bool { if case .group = kind { true } else { false } }
}
