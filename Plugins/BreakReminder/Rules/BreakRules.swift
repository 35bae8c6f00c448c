import LotseKit

/// When breaks come: a pure function of what was remembered and what can be seen.
package struct BreakRules: Sendable {
  package let plan: BreakPlan
  package let behaviour: Behaviour
  /// The hours of the day in which reminders come.
  package let hours: Hours
  /// Hours within them in which none come.
  package let quiet: [Hours]

  package init(plan: BreakPlan, behaviour: Behaviour, hours: Hours? = nil, quiet: [Hours] = []) {
    self.plan = plan
    self.behaviour = behaviour
    self.hours = hours ?? behaviour.hours
    self.quiet = quiet
  }

  /// Takes in what can be seen, and says what is to be told: one thing at most, beside that what
  /// was told before no longer holds.
  package func advance(_ state: inout BreakState, by sight: Observation) -> [BreakEvent] {
    begin(sight.now.day, in: &state)
    count(sight, in: &state)
    endSilence(at: sight.now.seconds, in: &state)
    if !isTyping(sight) { state.heldSince = nil }
    let told = step(&state, sight)
    if case .remind = told.last { state.hasReminded = true }
    return told
  }

  private func begin(_ day: Day, in state: inout BreakState) {
    guard state.today?.day != day else { return }
    state.today = Today(day)
    state.withheld = []
    state.skippedInARow = 0
    state.note(on: day, keeping: behaviour.keeps) { _ in }
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

  /// The break that comes next, and in how many seconds of work.
  package func next(_ state: BreakState) -> (kind: BreakKind, wait: Int)? {
    let waits = plan.kinds.map { ($0, wait(for: $0, in: state)) }
    return waits.min { $0.1 < $1.1 }.map { first in
      let longer = waits.first { $0.1 <= max(0, first.1) + behaviour.merge } ?? first
      return (kind: longer.0, wait: longer.1)
    }
  }
}
