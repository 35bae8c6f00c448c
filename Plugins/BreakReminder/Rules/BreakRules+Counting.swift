import LotseKit

// How time at work and time away are counted.
extension BreakRules {
  /// Adds the time since somebody last looked.
  func count(_ sight: Observation, in state: inout BreakState) {
    let passed = passed(until: sight, &state)
    let canSense = sight.activity.idle != nil || sight.activity.isLocked
    if canSense { state.sensed = sight.now.seconds }
    state.seen = sight.now.seconds
    state.uptime = sight.activity.uptime
    guard let passed else { return }
    if passed > behaviour.unwatched {
      // The machine slept, or nobody looked: whoever was there was not at this program.
      rest(for: state.away + passed, in: &state, sight.now)
      return comeBack(at: sight.now, &state)
    }
    // While a film may be running, nobody can tell: that is neither work nor rest.
    if sight.activity.isHidden, !sight.activity.isLocked, !wasTyped(sight, passed) { return }
    let away = timeAway(sight, passed, in: state)
    guard away > 0 else {
      // Whoever was away for longer came back only just now; what was seen since was not kept.
      let wasAway = state.away >= behaviour.thinking
      if wasAway { rest(for: state.away + passed, in: &state, sight.now) }
      comeBack(at: sight.now, &state)
      if !wasAway { work(for: passed, in: &state, sight.now) }
      return
    }
    rest(for: away, in: &state, sight.now)
    if away < behaviour.thinking { work(for: passed, in: &state, sight.now) }
  }

  /// The time away is over.
  private func comeBack(at end: Moment, _ state: inout BreakState) {
    if let rest = state.rest { record(rest, lasting: state.away, until: end, &state) }
    (state.away, state.rest) = (0, nil)
  }

  /// The seconds since somebody last looked; what is to come moves along if the clock was set.
  private func passed(until sight: Observation, _ state: inout BreakState) -> Int? {
    guard let seen = state.seen else { return nil }
    let onTheClock = sight.now.seconds - seen
    guard let before = state.uptime, let uptime = sight.activity.uptime, uptime >= before else {
      if onTheClock < 0 { state.move(by: onTheClock) }
      return max(0, onTheClock)
    }
    let passed = uptime - before
    if abs(onTheClock - passed) > Self.tolerance {
      state.move(by: onTheClock - passed)
    }
    return passed
  }

  /// So many seconds may the clock run away from the machine's own count between two looks.
  private static let tolerance = 30

  /// For how long somebody has been away; 0 at work.
  private func timeAway(_ sight: Observation, _ passed: Int, in state: BreakState) -> Int {
    let activity = sight.activity
    if activity.isLocked { return max(state.away + passed, activity.idle ?? 0) }
    guard let input = activity.idle.map({ min($0, activity.sinceKey ?? $0) }) else {
      return isAwayForOthers(sight, passed, state) ? state.away + passed : 0
    }
    // A glance at the paper is no break, not even from the eyes.
    return input < shortestBreak ? 0 : input
  }

  /// Whether this process cannot tell, but another one could and saw nobody.
  private func isAwayForOthers(_ sight: Observation, _ passed: Int, _ state: BreakState) -> Bool {
    guard state.away > 0, let sensed = state.sensed else { return false }
    return !wasTyped(sight, passed) && sight.now.seconds - sensed <= behaviour.unwatched
  }

  /// Whether something was typed at the prompt since somebody last looked.
  private func wasTyped(_ sight: Observation, _ passed: Int) -> Bool {
    sight.activity.sinceKey.map { $0 <= passed } ?? false
  }

  private var shortestBreak: Int { plan.rhythms.values.map(\.length).min() ?? behaviour.thinking }

  private func work(for passed: Int, in state: inout BreakState, _ now: Moment) {
    if case .taken = state.phase { return }
    record(.work, lasting: passed, until: now, goesOn: state.stretch > 0, &state)
    for (kind, rhythm) in plan.rhythms where rhythm.length > state.away {
      state.worked[kind, default: 0] += passed
    }
    state.stretch += passed
    state.today?.worked += passed
    let minutes = state.stretch / 60
    state.note(on: now.day) { $0.longest = max($0.longest, minutes) }
  }

  /// Takes note of time away; it takes the place of every break that is no longer.
  private func rest(for away: Int, in state: inout BreakState, _ now: Moment) {
    let former = min(state.away, away)
    state.away = away
    for kind in plan.kinds {
      if let length = plan.rhythms[kind]?.length, away >= length { state.worked[kind] = 0 }
    }
    if former < behaviour.natural, away >= behaviour.natural {
      state.stretch = 0
      state.skippedInARow = 0
      // A night is no break between two times of work.
      let left = Moment(seconds: now.seconds - away, offset: now.offset)
      if state.phase.isUnasked, state.rest == nil, left.day == now.day {
        state.note(on: now.day) { $0.natural += 1 }
        state.rest = .natural
      }
    }
    let part = behaviour.rest.part * 60
    // Before the first work of the day there is nothing to rest from.
    guard away >= part, let worked = state.today?.worked, worked > 0 else { return }
    state.today?.rested += away - (former >= part ? former : 0)
  }
}

extension BreakState {
  /// Moves what is going on along with a clock that was set.
  fileprivate mutating func move(by seconds: Int) {
    phase = phase.later(by: seconds)
    heldSince = heldSince.map { $0 + seconds }
  }
}

extension BreakState.Phase {
  /// The same, so many seconds later on the clock.
  fileprivate func later(by seconds: Int) -> Self {
    switch self {
    case .working: self
    case .announced(let kind, let due): .announced(kind, due: due + seconds)
    case .offered(let kind, let since, let last):
      .offered(kind, since: since + seconds, last: last + seconds)
    case .postponed(let kind, let until): .postponed(kind, until: until + seconds)
    case .taken(let kind, let until): .taken(kind, until: until + seconds)
    }
  }

  /// Whether time away now is nobody's reminder.
  fileprivate var isUnasked: Bool {
    switch self {
    case .offered, .taken: false
    case .working, .announced, .postponed: true
    }
  }
}
