import LotseKit

// What happens in each phase.
extension BreakRules {
  func step(_ state: inout BreakState, _ sight: Observation) -> [BreakEvent] {
    switch state.phase {
    case .working: return wait(&state, sight)
    case .announced(let kind, let due):
      if isTaken(kind, state) { return end(&state, [.withdraw]) }
      if let reason = obstacle(state, sight) { return withhold(kind, reason, &state, sight) }
      if !isOpen(sight) { return end(&state, [.withdraw]) }
      guard sight.now.seconds >= due, isFree(&state, sight) else { return [] }
      return offer(kind, &state, sight)
    case .postponed(let kind, let until):
      if isTaken(kind, state) { return end(&state, []) }
      guard isOpen(sight) else { return end(&state, []) }
      guard sight.now.seconds >= until, state.away == 0 else { return [] }
      if let reason = obstacle(state, sight) { return withhold(kind, reason, &state, sight) }
      guard isFree(&state, sight) else { return [] }
      return offer(kind, &state, sight)
    case .offered(let kind, let since, let last):
      return followUp(kind, since: since, last: last, &state, sight)
    case .taken: return []
    }
  }

  /// Nothing is going on: a break or a hint may be due.
  private func wait(_ state: inout BreakState, _ sight: Observation) -> [BreakEvent] {
    guard state.away == 0, isOpen(sight), let (kind, wait) = next(state) else {
      return hint(&state, sight)
    }
    guard wait <= plan.announce else { return hint(&state, sight) }
    if let reason = obstacle(state, sight) {
      return wait <= 0 ? withhold(kind, reason, &state, sight) : []
    }
    guard isFree(&state, sight) else { return [] }
    giveWay(to: kind, &state, sight)
    state.postponements = 0
    // No work at all says that time away has taken the place of the break.
    state.worked[kind] = max(1, state.worked[kind] ?? 0)
    guard plan.announce > 0 else { return offer(kind, &state, sight) }
    let seconds = max(wait, min(plan.announce, 30))
    state.phase = .announced(kind, due: sight.now.seconds + seconds)
    return [.announce(kind, in: seconds)]
  }

  /// Shorter breaks that are due as well are part of the longer one.
  private func giveWay(to kind: BreakKind, _ state: inout BreakState, _ sight: Observation) {
    for other in plan.kinds where other < kind && wait(for: other, in: state) <= 0 {
      note(other, .longer, &state, sight)
    }
  }

  private func offer(
    _ kind: BreakKind,
    _ state: inout BreakState,
    _ sight: Observation
  ) -> [BreakEvent] {
    state.phase = .offered(kind, since: sight.now.seconds, last: sight.now.seconds)
    return [.remind(kind)]
  }

  /// Somebody was reminded: the break is taken, or goes by.
  private func followUp(
    _ kind: BreakKind,
    since: Int,
    last: Int,
    _ state: inout BreakState,
    _ sight: Observation
  ) -> [BreakEvent] {
    let now = sight.now.seconds
    if isTaken(kind, state) {
      keep(kind, lasting: state.away, until: sight.now, &state)
      return [.withdraw]
    }
    if let reason = obstacle(state, sight) { return withhold(kind, reason, &state, sight) }
    if !isOpen(sight) { return end(&state, [.withdraw]) }
    if plan.isStrict {
      guard now - last >= behaviour.repeat, state.away == 0, isFree(&state, sight) else {
        return []
      }
      state.phase = .offered(kind, since: since, last: now)
      return [.remind(kind)]
    }
    guard now - since >= behaviour.patience, state.away == 0 else { return [] }
    note(kind, .unanswered, &state, sight)
    reset(kind, &state)
    state.note(on: sight.now.day) { $0.missed += 1 }
    record(.missed, until: sight.now, &state)
    return end(&state, [.withdraw])
  }

  private func end(_ state: inout BreakState, _ events: [BreakEvent]) -> [BreakEvent] {
    state.phase = .working
    return events
  }

  /// Whether time away has taken the place of a break.
  private func isTaken(_ kind: BreakKind, _ state: BreakState) -> Bool {
    plan.rhythms[kind] == nil || state.worked[kind] == 0
  }

  /// Whether a break has been taken, and all that are no longer with it.
  func keep(
    _ kind: BreakKind,
    lasting seconds: Int,
    until end: Moment,
    _ state: inout BreakState
  ) {
    reset(kind, &state)
    state.phase = .working
    state.skippedInARow = 0
    if kind == .movement { state.stretch = 0 }
    state.note(on: end.day) { $0.kept[kind, default: 0] += 1 }
    record(.kept, lasting: seconds, until: end, &state)
    if state.away > 0 { state.rest = .kept }
  }

  /// Work counts anew, for all breaks that are no longer.
  func reset(_ kind: BreakKind, _ state: inout BreakState) {
    for other in BreakKind.allCases where other <= kind { state.worked[other] = 0 }
  }

  /// Whether typing lets something be shown: it waits for a gap, but not for ever.
  private func isFree(_ state: inout BreakState, _ sight: Observation) -> Bool {
    let now = sight.now.seconds
    let since = state.heldSince ?? now
    guard isTyping(sight), now - since < behaviour.limit else {
      state.heldSince = nil
      return true
    }
    state.heldSince = since
    return false
  }

  func isTyping(_ sight: Observation) -> Bool {
    sight.activity.sinceInput.map { $0 < behaviour.gap } ?? false
  }

  /// Whether reminders come at this time of this day.
  func isOpen(_ sight: Observation) -> Bool {
    sight.isWorkingDay && hours.contains(sight.now) && !quiet.contains { $0.contains(sight.now) }
  }
}

extension BreakKind: Comparable {
  /// The shorter one is the lesser one.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
