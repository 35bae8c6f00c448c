import LotseKit

/// Asks the user for what is not known, and remembers what was said.
actor ConversationAsker: Asker {
  /// How a question is met.
  enum Policy: Sendable {
    /// It is not asked now.
    case keep
    /// It is asked if it has no answer, or one to another version of it.
    case ask
    /// It is asked if it has no answer or "don't know".
    case askUnsure
    /// It is asked again, with its answer as the proposal.
    case again
  }

  private let conversation: any Conversation
  private let policy: @Sendable (String?) -> Policy
  /// The answers so far, by place.
  private(set) var answers: [String: GuideRun.Kept]

  init(
    _ conversation: any Conversation,
    _ answers: [String: GuideRun.Kept],
    policy: @escaping @Sendable (String?) -> Policy
  ) {
    self.conversation = conversation
    self.answers = answers
    self.policy = policy
  }

  func answer(to place: QuestionPlace) async throws -> Answer? {
    let policy = policy(place.section)
    let kept = answers[place.key].flatMap { $0.answer.fits(place.form) ? $0 : nil }
    let mark = place.form.mark
    if let kept, kept.question == mark {
      switch policy {
      case .keep, .ask: return kept.answer
      case .askUnsure where kept.answer != .unsure: return kept.answer
      case .askUnsure, .again: break
      }
    } else if policy == .keep {
      return nil
    }
    var form = place.form
    if let value = kept?.answer.value { form.initial = value }
    let answer = try await conversation.answer(to: form)
    answers[place.key] = GuideRun.Kept(answer: answer, question: mark)
    return answer
  }

  func show(_ note: Document, in section: String?) async throws {
    if policy(section) != .keep { try await conversation.say(note) }
  }
}
