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
    let rules = BreakRules(
      plan: preset.plan,
      behaviour: try BreakFiles.embedded.behaviour.value
    )
    var day = GeneratedDay(seed: UInt64(seed))
    var state = BreakState()
    var witness = Witness(rules: rules)
    for _ in 0..<8000 {
      let sight = day.next()
      let events = rules.advance(&state, by: sight)
      let flaw = witness.flaw(in: events, after: sight, typing: day.typedFor)
      #expect(flaw == nil, "\(preset.id), seed \(seed), \(sight.now.iso): \(flaw ?? "")")
      if flaw != nil { return }
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
  /// For how long a reminder may be held up by typing, counted from when it was due.
  private var silenceOfTyping = 0

  init(rules: BreakRules) { self.rules = rules }

  /// What is wrong with what is told; `nil` if nothing is.
  mutating func flaw(
    in events: [BreakEvent],
    after sight: Observation,
    typing typedFor: Int
  ) -> String? {
    count(sight)
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
