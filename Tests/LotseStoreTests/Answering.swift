import LotseKit
import LotseTestSupport

/// A conversation in which every question has its answer already.
struct Answering: Conversation {
  var answers: [String: AnswerValue] = [:]
  let language = Language.english
  let now = Sample.moment
  let seed: UInt64 = 1
  /// The commands of the store go past it; nothing is in here.
  let store = MemoryWorkspace().records(writingAs: "test")
  let openPoints: [String] = []

  init(_ answers: [String: AnswerValue] = [:]) { self.answers = answers }

  func answer(to form: QuestionForm) async throws -> Answer {
    guard let answer = answers[form.id] else { throw Unexpected(id: form.id) }
    return .given(answer)
  }

  func say(_ document: Document) async throws {}

  /// A question for which the test has no answer.
  struct Unexpected: Error, Equatable { let id: String }
}
