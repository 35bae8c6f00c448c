import LotseKit

/// When breaks come: a pure function of what was remembered and what can be seen.
package struct BreakRules: Sendable {
  package let plan: BreakPlan
  package let behaviour: Behaviour
  /// The hours of the day in which reminders come.
  package let hours: Hours
  /// Hours within them in which none come.
  package let quiet: [Hours]
  /// Whether it is kept when things were, and not only how many.
  package let keepsTimes: Bool

  package init(
    plan: BreakPlan,
    behaviour: Behaviour,
    hours: Hours? = nil,
    quiet: [Hours] = [],
    keepsTimes: Bool = false
  ) {
    self.plan = plan
    self.behaviour = behaviour
    self.hours = hours ?? behaviour.hours
    self.quiet = quiet
    self.keepsTimes = keepsTimes
  }

  /// Takes in what can be seen, and says what is to be told: one thing at most, beside that what
  /// was told before no longer holds.
  package func advance(_ state: inout BreakState, by sight: Observation) -> [BreakEvent] {
    begin(sight.now.day, in: &state)
    count(sight, in: &state)
    endSilence(at: sight.now.seconds, in: &state)
    if !isTyping(sight) { state.heldSince = nil }
    if let (kind, end) = finishTaken(&state, at: sight.now) {
      // Hours later, nobody needs to hear of it.
      return sight.now.seconds - end <= behaviour.unwatched ? [.finish(kind)] : [.withdraw]
    }
    let told = step(&state, sight)
    if case .remind = told.last { state.hasReminded = true }
    return told
  }

  /// Brings what is remembered up to the present without telling anything: somebody calls a
  /// command, or asks how things stand.
  package func catchUp(_ state: inout BreakState, by sight: Observation) {
    begin(sight.now.day, in: &state)
    // Where nothing ever looks, the time between two commands is neither work nor rest; and who
    // looks from time to time knows better than a clock that may have been set.
    if let seen = state.seen,
      sight.activity.uptime != nil || sight.now.seconds - seen > behaviour.unwatched
    {
      count(sight, in: &state)
    }
    endSilence(at: sight.now.seconds, in: &state)
    _ = finishTaken(&state, at: sight.now)
  }

  private func begin(_ day: Day, in state: inout BreakState) {
    guard state.today?.day != day else { return }
    state.today = Today(day)
    state.withheld = []
    state.skippedInARow = 0
    state.forget(seenFrom: day, keeping: behaviour.keeps)
  }

  /// A break that is over was taken, on the day of its end.
  private func finishTaken(
    _ state: inout BreakState,
    at now: Moment
  ) -> (kind: BreakKind, end: Int)? {
    guard case .taken(let kind, let end) = state.phase, now.seconds >= end else { return nil }
    keep(kind, lasting: length(of: kind), until: Moment(seconds: end, offset: now.offset), &state)
    return (kind, end)
  }

  private func endSilence(at now: Int, in state: inout BreakState) {
    if let until = state.silence?.until, until <= now { state.silence = nil }
  }

  /// Whether it is worth finding out what keeps reminders away.
  package func wantsOccupations(_ state: BreakState) -> Bool {
    if state.phase != .working { return true }
    let isNear = plan.kinds.contains { wait(for: $0, in: state) <= plan.announce + 60 }
    return isNear || hint(in: state) != nil
  }

  /// The seconds of work until a break of a kind is due; negative once it is.
  package func wait(for kind: BreakKind, in state: BreakState) -> Int {
    guard let rhythm = plan.rhythms[kind] else { return .max }
    return rhythm.every * 60 - (state.worked[kind] ?? 0)
  }

  /// How long a break takes, in seconds.
  func length(of kind: BreakKind) -> Int { plan.rhythms[kind]?.length ?? kind.usualLength }

  /// The break that comes next, and in how many seconds of work.
  package func next(_ state: BreakState) -> (kind: BreakKind, wait: Int)? {
    let waits = plan.kinds.map { ($0, wait(for: $0, in: state)) }
    return waits.min { $0.1 < $1.1 }.map { first in
      let longer = waits.first { $0.1 <= max(0, first.1) + behaviour.merge } ?? first
      return (kind: longer.0, wait: longer.1)
    }
  }
}
