import Dispatch
package import LotseKit

/// Runs a question's own check, which belongs to a plugin and may therefore hang.
package struct AnswerChecker: Sendable {
  let setting: AnswerSetting
  /// How long a check may take, in seconds.
  let limit: Double

  package init(setting: AnswerSetting, limit: Double = 5) {
    self.setting = setting
    self.limit = limit
  }

  /// Checks a value.
  ///
  /// - Throws: A ``UserError`` with the check's objection, or one that names the plugin whose
  ///   check does not come to an end.
  package func check(
    _ value: AnswerValue,
    against form: QuestionForm,
    of plugin: String
  ) async throws {
    guard let check = form.check else { return }
    switch await outcome(of: check, for: value) {
    case .fine: return
    case .objection(let text): throw UserError(text)
    case .hangs: throw UserError.checkHangs(plugin)
    }
  }

  private enum Outcome: Sendable { case fine, objection(Text), hangs }

  /// Threads of their own, so that a check that never returns does not hold up the program.
  private func outcome(
    of check: @escaping QuestionForm.Check,
    for value: AnswerValue
  ) async -> Outcome {
    let setting = setting
    return await withCheckedContinuation { continuation in
      let first = FirstResult(continuation)
      DispatchQueue.global().async {
        first.resume(check(value, setting).map(Outcome.objection) ?? .fine)
      }
      DispatchQueue.global().asyncAfter(deadline: .now() + limit) { first.resume(.hangs) }
    }
  }
}
