import LotseKit

/// A question that the user has to be asked.
package struct PendingQuestion: Sendable {
  /// The question.
  var form: QuestionForm
  /// Its place in the conversation: its id, and which time it is asked.
  var key: String
  /// What it was answered before; counts as the default.
  var former: Answer?
  /// How many questions were answered before it.
  var position: Int

  /// The answer that Enter alone gives.
  var initial: Answer? { former ?? form.initial.map(Answer.given) }
}

/// Ends a body because the user has to be asked, or because no answer may be given.
enum Unwinding: Error {
  /// This question comes next.
  case question(PendingQuestion)
  /// The conversation has already unwound; the body went on regardless.
  case over
}
