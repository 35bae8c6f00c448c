package import LotseHost
package import LotseKit

/// A session with one plugin alone, over typed lines, and what it showed.
package struct Rehearsal {
  package let plugin: any Plugin
  package let workspace: MemoryWorkspace
  package let language: Language
  /// The calendar files that can be named.
  package var calendarFiles: (any CalendarFiles)?
  /// Plugins that are looked for when they are needed.
  package var late: LatePlugins?
  /// Whether somebody looks at what is shown.
  package var isInteractive = false
  /// When the session takes place.
  package var now = Rehearsal.monday

  /// The working days there; without holidays unless some are given.
  package var almanac: Almanac?

  /// 2026-11-23T10:00:00+01:00, a Monday in week 48.
  package static let monday = Moment(seconds: 1_795_424_400, offset: 3600)

  package init(
    _ plugin: any Plugin,
    _ language: Language = .german,
    in workspace: MemoryWorkspace = MemoryWorkspace()
  ) {
    self.plugin = plugin
    self.workspace = workspace
    self.language = language
  }

  /// The same, so many days later.
  package func later(days: Int) -> Rehearsal {
    var copy = self
    copy.now = Moment(seconds: now.seconds + days * 86_400, offset: now.offset)
    return copy
  }

  /// Types lines; the words of everything that was shown in a role.
  @discardableResult
  package func type(_ lines: String..., showing role: OutputRole = .reply) async -> [String] {
    await run(lines).words(role)
  }

  /// Types lines; what was shown last in a role.
  package func last(_ lines: String..., showing role: OutputRole = .reply) async -> String {
    await run(lines).words(role).last ?? ""
  }

  /// Types lines; everything that was shown, in any role.
  package func everything(_ lines: [String]) async -> String {
    await run(lines).shown.map(\.document.words).joined(separator: "\n")
  }

  private func run(_ lines: [String]) async -> ScriptedFrontEnd {
    let frontEnd = ScriptedFrontEnd(lines.map(Input.line), isInteractive: isInteractive)
    let session = Session(
      Session.Parts(
        registry: Registry([plugin], late: late),
        workspace: workspace,
        frontEnd: frontEnd,
        router: NoRouter(),
        clock: StoppedClock(now: now),
        effects: SessionEffects(),
        calendarFiles: calendarFiles,
        almanac: almanac,
        randomness: CountedSeeds().next
      ),
      language: language,
      asking: .person
    )
    _ = await session.prompt()
    return frontEnd
  }

  /// The data that a command leaves for programs.
  package func value(_ command: String, _ arguments: [String: Answer] = [:]) async throws
    -> JSONValue?
  {
    try await reply(command, arguments).value
  }

  /// What a command leaves for calendars.
  package func calendar(_ command: String, _ arguments: [String: Answer] = [:]) async throws
    -> [CalendarItem]?
  {
    try await reply(command, arguments).calendar
  }

  /// The document that a command leaves.
  package func document(_ command: String, _ arguments: [String: Answer] = [:]) async throws
    -> Document
  {
    try await reply(command, arguments).document
  }

  /// Why what a command leaves says what it says.
  package func reasons(_ command: String, _ arguments: [String: Answer] = [:]) async throws
    -> [Reason]
  {
    try await reply(command, arguments).reasons
  }

  private func reply(_ command: String, _ arguments: [String: Answer]) async throws -> Reply {
    let work = await workspace.begin(
      StepLabel(command: "/\(plugin.manifest.id) \(command)", moment: now)
    )
    let conversation = GivenConversation(
      language: language,
      now: now,
      almanac: almanac ?? Almanac(zone: .fixed(now.offset)),
      store: work
    )
    let request = Request(command: command, arguments: arguments)
    let reply = try await plugin.run(request, in: conversation.answering(arguments))
    _ = try await work.commit(closing: nil)
    return reply
  }
}

private struct StoppedClock: WallClock {
  let now: Moment
}

private struct NoRouter: LineRouter {
  func route(_ line: String, in language: Language) async -> Route { .none(nearest: []) }
  func candidates(for line: String, in language: Language) async -> [Route.Candidate] { [] }
}

/// A conversation in which everything was given beforehand; all else is skipped.
private struct GivenConversation: Conversation {
  let language: Language
  let now: Moment
  let almanac: Almanac
  let store: any RecordStore
  var answers: [String: Answer] = [:]
  let seed: UInt64 = 1
  var openPoints: [String] { [] }

  func answering(_ answers: [String: Answer]) -> Self {
    var copy = self
    copy.answers = answers
    return copy
  }

  func answer(to form: QuestionForm) async throws -> Answer {
    if let answer = answers[form.id] ?? form.initial.map(Answer.given) { return answer }
    if case .group = form.kind { return .given(.items([])) }
    guard form.isOptional else { throw AnswerMissing(id: form.id) }
    return .skipped
  }

  func say(_ document: Document) async throws {}
}

private struct AnswerMissing: Error {
  let id: String
}
