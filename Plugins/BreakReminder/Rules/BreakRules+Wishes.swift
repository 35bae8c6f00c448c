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
    keep(kind, lasting: length(of: kind), until: now, &state)
  }

  /// Postpones the break that waits, or the next one by as much as it would be due.
  ///
  /// - Returns: Which one, and to when.
  /// - Throws: A ``UserError`` if it was postponed as often as the plan allows.
  package func postpone(
    by minutes: Int,
    at now: Moment,
    _ state: inout BreakState
  ) throws(UserError) -> (kind: BreakKind, until: Int) {
    guard let kind = state.pending ?? next(state)?.kind else { throw .noBreakComes }
    if let most = plan.postpone, state.postponements >= most {
      throw .postponedEnough(most)
    }
    let until = time(of: kind, after: minutes * 60, at: now.seconds, &state)
    state.postponements += 1
    state.phase = .postponed(kind, until: until)
    state.note(on: now.day) { $0.postponed += 1 }
    record(.postponed, until: now, &state)
    return (kind, until)
  }

  /// When a postponed break comes: never earlier than it would have.
  private func time(
    of kind: BreakKind,
    after seconds: Int,
    at now: Int,
    _ state: inout BreakState
  ) -> Int {
    switch state.phase {
    case .postponed(_, let until): return max(until, now + seconds)
    case .announced, .offered:
      makeDue(kind, &state)
      return now + seconds
    case .working, .taken:
      let wait = max(0, wait(for: kind, in: state))
      // No work at all says that time away has taken the place of the break.
      state.worked[kind] = max(1, state.worked[kind] ?? 0)
      return now + wait + seconds
    }
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
    state.note(on: now.day) { $0.skipped += 1 }
    record(.skipped, until: now, &state)
    return kind
  }

  /// Keeps reminders away until a time; `nil` until it is ended.
  package func silence(
    _ reason: BreakState.Silence.Reason,
    until: Int?,
    _ state: inout BreakState
  ) {
    state.silence = BreakState.Silence(until: until, reason: reason)
    switch state.phase {
    case .taken: return
    case .announced(let kind, _), .offered(let kind, _, _): makeDue(kind, &state)
    case .working, .postponed: break
    }
    state.phase = .working
  }

  /// Counts as much work as the break needs to be due.
  func makeDue(_ kind: BreakKind, _ state: inout BreakState) {
    guard let rhythm = plan.rhythms[kind] else { return }
    state.worked[kind] = max(state.worked[kind] ?? 0, rhythm.every * 60)
  }
}
