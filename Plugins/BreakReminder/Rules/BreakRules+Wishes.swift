package import LotseKit

// What the user does about breaks.
extension BreakRules {
  /// Begins a break.
  ///
  /// - Returns: When it ends.
  package func begin(
    _ kind: BreakKind,
    for seconds: Int,
    at now: Moment,
    _ state: inout BreakState
  ) -> Int {
    state.postponements = 0
    state.phase = .taken(kind, until: now.seconds + seconds)
    return now.seconds + seconds
  }

  /// A break was taken together with the user, as with exercises.
  package func finish(_ kind: BreakKind, at now: Moment, _ state: inout BreakState) {
    state.postponements = 0
    keep(kind, &state, now.day)
  }

  /// Postpones the break that waits, or the next one.
  ///
  /// - Throws: A ``UserError`` if it was postponed as often as the plan allows.
  package func postpone(
    by minutes: Int,
    at now: Moment,
    _ state: inout BreakState
  ) throws(UserError) -> BreakKind {
    guard let kind = state.pending ?? next(state)?.kind else { throw .noBreakComes }
    if let most = plan.postpone, state.postponements >= most {
      throw .postponedEnough(most)
    }
    state.postponements += 1
    makeDue(kind, &state)
    state.phase = .postponed(kind, until: now.seconds + minutes * 60)
    state.note(on: now.day, keeping: behaviour.keeps) { $0.postponed += 1 }
    return kind
  }

  /// Leaves out the break that waits, or the next one.
  ///
  /// - Throws: A ``UserError`` if the plan does not allow that now.
  package func skip(at now: Moment, _ state: inout BreakState) throws(UserError) -> BreakKind {
    guard let kind = state.pending ?? next(state)?.kind else { throw .noBreakComes }
    if let most = plan.inARow, state.skippedInARow >= most { throw .skippedInARow(most) }
    let today = state.days.last { $0.day == now.day }?.skipped ?? 0
    if let most = plan.aDay, today >= most { throw .skippedToday(most) }
    if case .offered(_, let since, _) = state.phase, now.seconds - since < plan.skipAfter {
      throw .skippedTooSoon(seconds: plan.skipAfter - (now.seconds - since))
    }
    reset(kind, &state)
    state.phase = .working
    state.postponements = 0
    state.skippedInARow += 1
    state.note(on: now.day, keeping: behaviour.keeps) { $0.skipped += 1 }
    return kind
  }

  /// Keeps reminders away until a time; `nil` until it is ended.
  package func silence(
    _ reason: BreakState.Silence.Reason,
    until: Int?,
    _ state: inout BreakState
  ) {
    state.silence = BreakState.Silence(until: until, reason: reason)
    if case .taken = state.phase { return }
    if let kind = state.pending { makeDue(kind, &state) }
    state.phase = .working
  }

  /// Counts as much work as the break needs to be due.
  func makeDue(_ kind: BreakKind, _ state: inout BreakState) {
    guard let rhythm = plan.rhythms[kind] else { return }
    state.worked[kind] = max(state.worked[kind] ?? 0, rhythm.every * 60)
  }
}
