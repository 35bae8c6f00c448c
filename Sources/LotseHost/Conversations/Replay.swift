import LotseKit

/// The conversation that a body sees while it is run over the answers given so far.
///
/// A question whose answer is known returns at once. The first other one ends the body; once
/// the user has answered, the body is run anew.
actor Replay: Conversation {
  /// How questions are met that the journal does not answer.
  enum Mode: Sendable {
    /// End the body: the user will be asked.
    case ask
    /// Go on with an answer that somebody might give, to see which questions would follow.
    case guess
  }

  nonisolated let language: Language
  nonisolated let now: Moment
  nonisolated let seed: UInt64
  nonisolated let store: any RecordStore
  private let everywhere: Almanac

  /// The plugin whose body this is, and what is asked of it.
  nonisolated let plugin: String
  nonisolated let request: Request

  private let mode: Mode
  private let given: [String: Answer]
  private let supply: @Sendable (QuestionForm) async throws -> Answer?
  private let show: @Sendable (Document) async -> Void
  private let alreadyShown: Int

  private var state: ConversationState
  private var cursor = 0
  private var timesAsked: [String: Int] = [:]
  private var unwinding: Unwinding?
  private var open: [String] = []
  /// How many groups the present question is in.
  private var groups = 0

  /// What was added to the journal without asking: given with the command, supplied, carried.
  private(set) var events: [JournalEvent] = []
  /// The questions met so far, in order.
  private(set) var asked: [PendingQuestion] = []
  /// The ids of all questions met, groups included.
  private(set) var met: Set<String> = []
  /// How many documents the body has shown between its questions.
  private(set) var shown = 0

  init(
    _ head: ConversationHead,
    state: ConversationState,
    store: any RecordStore,
    almanac: Almanac? = nil,
    mode: Mode = .ask,
    alreadyShown: Int,
    supply: @escaping @Sendable (QuestionForm) async throws -> Answer? = { _ in nil },
    show: @escaping @Sendable (Document) async -> Void = { _ in }
  ) {
    language = head.language
    now = head.moment
    seed = head.seed
    plugin = head.plugin
    request = Request(command: head.command, arguments: head.arguments)
    given = head.arguments
    self.state = state
    self.store = store
    everywhere = almanac ?? Almanac(zone: .fixed(head.moment.offset))
    self.mode = mode
    self.alreadyShown = alreadyShown
    self.supply = supply
    self.show = show
  }

  var openPoints: [String] { open }

  var almanac: Almanac {
    get async throws { everywhere.for(try await profile.land) }
  }

  /// What ended the body before its time, whatever it made of it.
  var pending: Unwinding? { unwinding }

  func say(_ document: Document) async throws {
    if unwinding != nil { throw Unwinding.over }
    shown += 1
    if shown > alreadyShown, mode == .ask { await show(document) }
  }

  func answer(to form: QuestionForm) async throws -> Answer {
    if unwinding != nil { throw Unwinding.over }
    if case .group(let rule) = form.kind {
      met.insert(form.id)
      if let answer = given[form.id] { return answer }
      if groups == 0, let answer = try await supply(form) { return answer }
      groups += 1
      defer { groups -= 1 }
      let items = try await items(of: rule, form)
      if groups == 1 { open += openPoints(of: rule, items) }
      return .given(.items(items))
    }
    met.insert(form.id)
    let answer = try await single(form)
    // Within a group, only the items that remain in the end count.
    if answer == .unsure, groups == 0 { open.append(form.promptInPlace.in(language)) }
    return answer
  }

  private func single(_ form: QuestionForm) async throws -> Answer {
    let times = timesAsked[form.id, default: 0] + 1
    timesAsked[form.id] = times
    let key = times == 1 ? form.id : "\(form.id)/\(times)"
    let question = PendingQuestion(
      form: form,
      key: key,
      former: state.formerAnswer(key: key),
      position: cursor
    )
    asked.append(question)
    if let answer = standing(form, key: key) { return answer }
    if let answer = try await unasked(form, key: key, isFirst: times == 1) {
      return add(answer, to: form, key: key)
    }
    switch mode {
    case .ask:
      unwinding = .question(question)
      throw Unwinding.question(question)
    case .guess:
      guard let guess = question.guess(now: now) else {
        unwinding = .over
        throw Unwinding.over
      }
      return add(guess, to: form, key: key)
    }
  }

  /// The journal's answer; where the journal answers another question, the rest is set aside.
  private func standing(_ form: QuestionForm, key: String) -> Answer? {
    guard cursor < state.entries.count else { return nil }
    let entry = state.entries[cursor]
    guard entry.key == key, entry.fingerprint == form.fingerprint else {
      record(.unsettled(from: cursor))
      return nil
    }
    cursor += 1
    return entry.answer
  }

  private func unasked(_ form: QuestionForm, key: String, isFirst: Bool) async throws -> Answer? {
    if let answer = state.carriedAnswer(to: form, key: key) { return answer }
    // After going back, the user wants to be asked.
    if state.formerAnswer(key: key) != nil { return nil }
    if isFirst, let answer = given[form.id] { return answer }
    return try await supply(form)
  }

  private func add(_ answer: Answer, to form: QuestionForm, key: String) -> Answer {
    record(
      .answered(
        JournalEntry(
          key: key,
          fingerprint: form.fingerprint,
          prompt: form.promptInPlace.in(language),
          answer: answer,
          moment: now
        )
      )
    )
    cursor += 1
    return answer
  }

  private func record(_ event: JournalEvent) {
    state.apply(event)
    events.append(event)
  }
}
