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
  /// The ids of the questions that were answered with the command.
  private let given: Set<String>
  /// The answers so far, by place.
  private(set) var answers: [String: GuideRun.Kept]
  /// The notes since the last question, if that was not asked.
  private var notes: [Document] = []
  /// Whether the last question was asked; a new run begins as if it had been.
  private var isAsking: Bool

  init(
    _ conversation: any Conversation,
    _ answers: [String: GuideRun.Kept],
    given: Set<String> = [],
    policy: @escaping @Sendable (String?) -> Policy
  ) {
    self.conversation = conversation
    self.answers = answers
    self.given = given
    isAsking = answers.isEmpty
    self.policy = policy
  }

  func answer(to place: QuestionPlace) async throws -> Answer? {
    if let kept = standing(place) {
      isAsking = false
      notes = []
      return kept
    }
    if policy(place.section) == .keep { return nil }
    for note in notes { try await conversation.say(note) }
    (notes, isAsking) = ([], true)
    var form = place.form
    if let value = former(place)?.answer.value { form.initial = value }
    let answer = try await fitting(form)
    answers[place.key] = GuideRun.Kept(answer: answer, question: place.outline.mark)
    return answer
  }

  /// The answer to a question; one that came with the command, which did not know all that the
  /// question demands, must fit it, or the question is asked.
  private func fitting(_ form: QuestionForm) async throws -> Answer {
    let answer = try await conversation.answer(to: form)
    guard given.contains(form.id) else { return answer }
    let setting = AnswerSetting(language: conversation.language, now: conversation.now)
    let objection = answer.value.flatMap { form.check?($0, setting) }
    if objection == nil, answer.fits(form) { return answer }
    if let objection {
      try await conversation.say(Document(Prose(objection.in(conversation.language))))
    }
    return try await conversation.answer(to: form)
  }

  /// What was answered before, if it can still be an answer.
  private func former(_ place: QuestionPlace) -> GuideRun.Kept? {
    answers[place.key].flatMap { $0.answer.fits(place.outline) ? $0 : nil }
  }

  /// The answer that counts without asking.
  private func standing(_ place: QuestionPlace) -> Answer? {
    guard let kept = former(place), kept.question == place.outline.mark else { return nil }
    return switch policy(place.section) {
    case .keep, .ask: kept.answer
    case .askUnsure: kept.answer == .unsure ? nil : kept.answer
    case .again: nil
    }
  }

  /// Shows a note, if it stands beside a question that is asked.
  func show(_ note: @Sendable () -> Document, in section: String?) async throws {
    if policy(section) == .keep { return }
    if isAsking { try await conversation.say(note()) } else { notes.append(note()) }
  }
}
