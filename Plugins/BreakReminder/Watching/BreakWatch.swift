import LotseKit

/// Looks every few seconds whether a break is due, and tells of it.
///
/// Several processes may look at once; what is to be told is told by the one whose change of the
/// common state counts.
struct BreakWatch {
  let reminder: BreakReminder
  let background: any Background
  private let topic = "break"

  /// Works until it is cancelled.
  func work() async throws {
    var known: (settings: BreakSettings, rules: BreakRules)?
    while true {
      let settings = try await reminder.memory.settings()
      if known?.settings != settings {
        known = (settings, try reminder.files.rules(for: settings))
      }
      var pause = Self.farAway
      if settings.isOn, let rules = known?.rules { pause = try await look(rules, settings) }
      try await background.change(orAfter: pause)
    }
  }

  /// Seconds between two looks: usually, when something is about to happen, and when nothing can.
  private static let usual = 15
  private static let near = 5
  private static let farAway = 600
  /// A state in which nothing happens is written down so often, in seconds.
  private static let written = 60

  /// Looks once; how long to wait for the next time.
  private func look(_ rules: BreakRules, _ settings: BreakSettings) async throws -> Int {
    let state = try await reminder.memory.state()
    let sight = try await sight(rules, settings, state)
    var next = state
    var events = rules.advance(&next, by: sight)
    guard matters(events, from: state, to: next, rules) else { return Self.usual }
    // Another process may have been quicker: what it left is what counts.
    var isFirst = !state.hasReminded
    let outcome = try await reminder.memory.change { state in
      isFirstReminder(&state, rules, sight)
    }
    if let outcome { (events, next, isFirst) = (outcome.events, outcome.state, outcome.isFirst) }
    for event in events { await tell(event, next, rules, settings, isFirst: isFirst) }
    return next.phase == .working && next.heldSince == nil ? Self.usual : Self.near
  }

  private func isFirstReminder(
    _ state: inout BreakState,
    _ rules: BreakRules,
    _ sight: Observation
  ) -> (events: [BreakEvent], state: BreakState, isFirst: Bool) {
    let isFirst = !state.hasReminded
    let events = rules.advance(&state, by: sight)
    return (events, state, isFirst)
  }

  /// Whether a look brought something that others must know.
  private func matters(
    _ events: [BreakEvent],
    from former: BreakState,
    to state: BreakState,
    _ rules: BreakRules
  ) -> Bool {
    guard let seen = former.seen, let now = state.seen else { return true }
    let isReset = state.worked.contains { $0.value < former.worked[$0.key] ?? 0 }
    // As long as somebody is away, nothing changes but the time; yet who never wrote it down would
    // seem not to have looked at all.
    let isLongAway = former.away >= Self.written && state.away >= former.away
    let every = isLongAway ? rules.behaviour.unwatched - 2 * Self.usual : Self.written
    return !events.isEmpty || former.phase != state.phase || isReset
      || (former.away == 0) != (state.away == 0) || former.withheld != state.withheld
      || former.silence != state.silence || former.heldSince != state.heldSince
      || now - seen >= every
      || former.days.last?.natural != state.days.last?.natural
  }

  private func sight(
    _ rules: BreakRules,
    _ settings: BreakSettings,
    _ state: BreakState
  ) async throws -> Observation {
    let now = await background.now
    let almanac = await background.almanac
    let days = settings.days(of: rules)
    var sight = Observation(
      now,
      activity: await reminder.presence.activity(),
      isWorkingDay: days.contains(now.day.weekday.rawValue) && !almanac.isHoliday(now.day)
    )
    guard rules.wantsOccupations(state) else { return sight }
    sight.occupations = await reminder.presence.occupations(programs: Set(settings.programs))
    let engagements = try await background.store.engagements(on: now.day, in: almanac.zone)
    // A break that would not be over before an appointment begins waits as well.
    let length = rules.next(state).flatMap { rules.plan.rhythms[$0.kind]?.length } ?? 0
    let span = now.seconds..<now.seconds + length + 1
    if engagements.contains(where: { $0.seconds.overlaps(span) }) {
      sight.occupations.insert(.appointment)
    }
    return sight
  }

  private func tell(
    _ event: BreakEvent,
    _ state: BreakState,
    _ rules: BreakRules,
    _ settings: BreakSettings,
    isFirst: Bool
  ) async {
    let words = ReminderWords(
      words: BreakWords(language: await background.language),
      wording: (try? reminder.files.wording.value) ?? [:],
      rules: rules,
      turn: state.days.last.map { $0.keptInAll + $0.skipped + $0.missed + $0.postponed } ?? 0
    )
    var more = Document()
    if case .finish(.movement) = event, let offer = try? await measure(settings) {
      more.append(.paragraph(Prose(offer.sentence(in: await background.language), .faint)))
    }
    if isFirst, let hint = words.firstHint(event) { more.append(.paragraph(hint)) }
    await background.announce(
      Notice(
        words.message(event, state, namingCommands: true) + more,
        topic: topic,
        actions: words.actions(event),
        besideButtons: words.message(event, state, namingCommands: false) + more
      )
    )
  }

  private func measure(_ settings: BreakSettings) async throws -> MeasureOffer.Measure? {
    let offer = MeasureOffer(
      isWanted: settings.offersMeasure,
      store: background.store,
      today: await background.now.day
    )
    return try await offer.measure()
  }
}
