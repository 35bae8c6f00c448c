extension Routing {
  /// How far the first must lead to be taken at once.
  ///
  /// Found with lines held apart: asking costs the user a keystroke, a wrong guess more.
  private static let leastLead = 0.14
  /// The same among commands of one field, which are seldom far from each other.
  private static let leastRatio = 1.1
  /// Where even none is this unlikely, the nearest are asked about.
  private static let leastNone = 0.5
  private static let mostChoices = 3

  /// Decides among candidates, best first.
  ///
  /// - Parameters:
  ///   - candidates: The commands and how likely each is.
  ///   - none: How likely it is that the line means none.
  init(candidates: [Candidate], none: Double) {
    self.candidates = candidates
    self.none = none
    let byIntent = candidates.firstOfEachIntent
    let nearest = Array(byIntent.prefix(Self.mostChoices))
    guard let first = nearest.first, first.score > 0 else {
      decision = .none(nearest: nearest)
      return
    }
    if none >= first.score {
      let asks = none < Self.leastNone && none - first.score < Self.leastLead
      decision = asks && nearest.count > 1 ? .ask(nearest) : .none(nearest: nearest)
      return
    }
    let rival = max(none, nearest.dropFirst().first?.score ?? 0)
    if first.score - rival < Self.leastLead, nearest.count > 1 {
      decision = .ask(nearest.filter { $0.score * 4 > first.score }.atLeastTwo(of: nearest))
      return
    }
    let close = candidates.filter {
      $0.intent == first.intent && $0.score * Self.leastRatio >= first.score
    }
    decision = close.count > 1 ? .ask(Array(close.prefix(Self.mostChoices))) : .certain(first)
  }
}

extension [Routing.Candidate] {
  /// The likeliest of each intent.
  fileprivate var firstOfEachIntent: [Routing.Candidate] {
    var seen: Set<String> = []
    return filter { seen.insert($0.intent).inserted }
  }

  fileprivate func atLeastTwo(of all: [Routing.Candidate]) -> [Routing.Candidate] {
    count > 1 ? self : Array(all.prefix(2))
  }
}
