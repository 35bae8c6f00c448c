import BreakReminder
import LotseKit

@testable import lotse

/// Somebody at a desk, with the rules looking every few seconds.
struct Desk {
  private(set) var state = BreakState()
  let rules: BreakRules
  var isTyping = false
  var isWorkingDay = true
  /// Whether a film hides that nobody is there.
  var isHidden = false
  var occupations: Set<Occupation> = []
  private(set) var now: Moment
  private var uptime = 1_000_000
  private var away = 0
  /// Every so many seconds somebody looks.
  var interval = 5

  /// Monday, 23 November 2026.
  init(
    _ preset: String = "standard",
    at hour: Int = 8,
    _ minute: Int = 0,
    keepsTimes: Bool = false
  ) throws {
    let plan = try BreakFiles.embedded.presets.value.first { $0.id == preset }?.plan
    rules = BreakRules(
      plan: plan ?? BreakPlan(),
      behaviour: try BreakFiles.embedded.behaviour.value,
      keepsTimes: keepsTimes
    )
    let midnight = 1_795_388_400
    now = Moment(seconds: midnight + hour * 3600 + minute * 60, offset: 3600)
    _ = look()
  }

  @discardableResult
  mutating func work(minutes: Int) -> [BreakEvent] { pass(seconds: minutes * 60) }

  /// Somebody works, with hands that rest now and then.
  @discardableResult
  mutating func pass(seconds: Int) -> [BreakEvent] {
    away = 0
    return forward(seconds) { $0.away = $0.isTyping ? 0 : 10 }
  }

  /// Somebody is away.
  @discardableResult
  mutating func rest(seconds: Int) -> [BreakEvent] {
    away = 0
    return forward(seconds) { $0.away += $0.interval }
  }

  /// The machine sleeps, and nobody looks.
  @discardableResult
  mutating func sleep(minutes: Int) -> [BreakEvent] {
    advance(by: minutes * 60)
    away = 0
    return look()
  }

  /// The clock is set; no time passes.
  mutating func setClock(by seconds: Int) {
    now = Moment(seconds: now.seconds + seconds, offset: now.offset)
  }

  mutating func postpone(minutes: Int) throws -> BreakKind {
    try rules.postpone(by: minutes, at: now, &state).kind
  }

  mutating func skip() throws -> BreakKind { try rules.skip(at: now, &state) }

  mutating func silence(minutes: Int) {
    rules.silence(.off, until: now.seconds + minutes * 60, &state)
  }

  mutating func begin(_ kind: BreakKind, seconds: Int) {
    _ = rules.begin(kind, for: seconds, at: now, &state)
  }

  private mutating func forward(
    _ seconds: Int,
    _ change: (inout Desk) -> Void
  ) -> [BreakEvent] {
    var (left, events): (Int, [BreakEvent]) = (seconds, [])
    while left > 0 {
      advance(by: min(interval, left))
      left -= interval
      change(&self)
      events += look()
    }
    return events
  }

  private mutating func advance(by seconds: Int) {
    now = Moment(seconds: now.seconds + seconds, offset: now.offset)
    uptime += seconds
  }

  private mutating func look() -> [BreakEvent] {
    rules.advance(
      &state,
      by: Observation(
        now,
        activity: Activity(idle: isHidden ? nil : away, isHidden: isHidden, uptime: uptime),
        occupations: occupations,
        isWorkingDay: isWorkingDay
      )
    )
  }
}
