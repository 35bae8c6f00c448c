import BreakReminder
import LotseKit
import Testing

@testable import lotse

/// Days of typing, reading, absences, meetings, sleep and clocks that are set, made by dice.
@Suite("On any day")
struct GeneratedDayTests {
  @Test("reminders keep their promises", arguments: 0..<120)
  func promises(seed: Int) throws {
    let presets = try BreakFiles.embedded.presets.value
    let preset = presets[seed % presets.count]
    let (noon, one) = (try #require(TimeOfDay(hour: 12)), try #require(TimeOfDay(hour: 13)))
    let rules = BreakRules(
      plan: preset.plan,
      behaviour: try BreakFiles.embedded.behaviour.value,
      quiet: [Hours(from: noon, until: one)]
    )
    var day = GeneratedDay(seed: UInt64(seed))
    var state = BreakState()
    var witness = Witness(rules: rules)
    for _ in 0..<8000 {
      let sight = day.next()
      if let wish = day.wish() {
        fulfil(wish, rules, sight, &state)
        witness.see(wish, sight.now, state)
      }
      let events = rules.advance(&state, by: sight)
      let flaw = witness.flaw(in: events, after: sight, typing: day.typedFor)
      #expect(flaw == nil, "\(preset.id), seed \(seed), \(sight.now.iso): \(flaw ?? "")")
      if flaw != nil { return }
    }
  }

  /// Does what somebody wishes, as the commands do.
  private func fulfil(
    _ wish: GeneratedDay.Wish,
    _ rules: BreakRules,
    _ sight: Observation,
    _ state: inout BreakState
  ) {
    let now = sight.now
    rules.catchUp(&state, by: sight)
    switch wish {
    case .now: _ = rules.begin(.micro, for: 45, at: now, &state)
    // A limit of the plan may refuse it.
    case .later: _ = try? rules.postpone(by: 5, at: now, &state)
    case .skip: _ = try? rules.skip(at: now, &state)
    case .off: rules.silence(.off, until: now.seconds + 1800, &state)
    case .command: break
    }
  }

  @Test("work without a stop always brings breaks", arguments: 0..<20)
  func breaksCome(seed: Int) throws {
    let rules = BreakRules(
      plan: try #require(BreakFiles.embedded.presets.value.first).plan,
      behaviour: try BreakFiles.embedded.behaviour.value
    )
    var day = GeneratedDay(seed: UInt64(seed), onlyWorks: true)
    var state = BreakState()
    var reminders = 0
    for _ in 0..<2400 {
      for event in rules.advance(&state, by: day.next()) {
        if case .remind = event { reminders += 1 }
      }
    }
    // Nobody takes any of them; eight hours and more bring at least one for each hour.
    #expect(reminders >= 8)
  }
}

/// Sees whether what is told may be told.
private struct Witness {
  let rules: BreakRules
  private var isReminded = false
  /// The seconds of work since the last rest that was long enough for each kind.
  private var worked: [BreakKind: Int] = [:]
  private var lastUptime: Int?
  /// Until when somebody wants to hear nothing.
  private var silentUntil = 0

  init(rules: BreakRules) { self.rules = rules }

  /// Takes note of what somebody wished.
  mutating func see(_ wish: GeneratedDay.Wish, _ now: Moment, _ state: BreakState) {
    if wish == .off { silentUntil = now.seconds + 1800 }
    if case .offered = state.phase { return }
    isReminded = false
  }

  /// What is wrong with what is told; `nil` if nothing is.
  mutating func flaw(
    in events: [BreakEvent],
    after sight: Observation,
    typing typedFor: Int
  ) -> String? {
    count(sight)
    if sight.now.seconds >= silentUntil { silentUntil = 0 }
    var told = 0
    for event in events {
      switch event {
      case .withdraw, .finish: isReminded = false
      case .announce(let kind, _), .remind(let kind):
        told += 1
        if let flaw = flaw(of: kind, sight, typedFor) { return flaw }
        if case .remind = event {
          if isReminded, !rules.plan.isStrict { return "two reminders at once" }
          isReminded = true
        }
      case .rest, .dayEnd:
        told += 1
        if isReminded { return "a hint beside a reminder" }
      }
    }
    return told > 1 ? "\(told) messages at once" : nil
  }

  private func flaw(of kind: BreakKind, _ sight: Observation, _ typedFor: Int) -> String? {
    if !sight.isWorkingDay { return "on a day off" }
    if !(6..<20).contains(sight.now.hour) { return "outside the hours" }
    if !rules.quiet.isEmpty, sight.now.hour == 12 { return "in quiet hours" }
    if sight.now.seconds < silentUntil { return "while reminders are off" }
    if !sight.occupations.isEmpty { return "during \(sight.occupations)" }
    if typedFor > 0, typedFor < rules.behaviour.limit { return "after \(typedFor) s of typing" }
    let every = (rules.plan.rhythms[kind]?.every ?? 0) * 60
    // It is announced before, and another look may have been late.
    let least = every - rules.plan.announce - rules.behaviour.unwatched
    if worked[kind, default: 0] < least { return "\(kind) after \(worked[kind, default: 0]) s" }
    return nil
  }

  /// Counts work in the simplest way: all time since a rest of the break's length was over.
  private mutating func count(_ sight: Observation) {
    defer { lastUptime = sight.activity.uptime }
    guard let uptime = sight.activity.uptime, let lastUptime else { return }
    for (kind, rhythm) in rules.plan.rhythms {
      let isRested = (sight.activity.idle ?? 0) >= rhythm.length
      worked[kind] = isRested ? 0 : worked[kind, default: 0] + uptime - lastUptime
    }
  }
}
