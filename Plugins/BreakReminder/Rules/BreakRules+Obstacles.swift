import LotseKit

// What keeps a break away, and hints that are no breaks.
extension BreakRules {
  /// Why nothing may be shown at the moment.
  func obstacle(_ state: BreakState, _ sight: Observation) -> Withheld.Reason? {
    if let silence = state.silence { return .silence(silence.reason) }
    return Occupation.allCases.first(where: sight.occupations.contains).map { .occupation($0) }
  }

  /// Notes that a break did not come; the work that has been counted is kept, so that it comes
  /// as soon as it may.
  func withhold(
    _ kind: BreakKind,
    _ reason: Withheld.Reason,
    _ state: inout BreakState,
    _ sight: Observation
  ) -> [BreakEvent] {
    note(kind, reason, &state, sight)
    let wasShown =
      switch state.phase {
      case .announced, .offered: true
      case .working, .postponed, .taken: false
      }
    state.phase = .working
    // An announced one was due a little later; it is made up for as soon as it may.
    makeDue(kind, &state)
    return wasShown ? [.withdraw] : []
  }

  /// Notes why a break did not come, once for each reason in a row.
  func note(
    _ kind: BreakKind,
    _ reason: Withheld.Reason,
    _ state: inout BreakState,
    _ sight: Observation
  ) {
    if let last = state.withheld.last, last.kind == kind, last.reason == reason,
      reason.lasts, wait(for: kind, in: state) <= 0
    {
      return
    }
    state.withheld.append(Withheld(kind, at: sight.now.seconds, reason))
    state.withheld = state.withheld.suffix(Self.remembered)
  }

  /// How many breaks that did not come are remembered.
  private static let remembered = 20

  /// What there is to point out of the hours of work, if it may be shown.
  func hint(_ state: inout BreakState, _ sight: Observation) -> [BreakEvent] {
    guard let hint = hint(in: state), state.away == 0, isOpen(sight), obstacle(state, sight) == nil,
      !isTyping(sight)
    else { return [] }
    state.today?.hinted.insert(hint.key)
    return [hint.event]
  }

  /// What there is to point out of the hours of work.
  func hint(in state: BreakState) -> (key: Int, event: BreakEvent)? {
    guard let today = state.today else { return nil }
    let minutes = today.worked / 60
    if plan.restHints {
      for (index, level) in behaviour.rest.levels.enumerated().reversed() {
        let key = level.after - behaviour.rest.before
        guard minutes >= key else { continue }
        if today.rested / 60 < level.minutes, !today.hinted.contains(key) {
          return (key, .rest(level: index, worked: minutes))
        }
        break
      }
    }
    let reached = plan.dayEnds.map { $0 * 60 }.last { $0 <= minutes }
    guard let key = reached, !today.hinted.contains(key) else { return nil }
    return (key, .dayEnd(worked: minutes))
  }
}

extension Withheld.Reason {
  /// Whether it goes on for a while, in which it is one and the same.
  fileprivate var lasts: Bool {
    switch self {
    case .occupation, .silence: true
    case .unanswered, .longer: false
    }
  }
}
