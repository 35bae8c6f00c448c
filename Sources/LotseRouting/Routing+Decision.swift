/// How sure one must be to take a line for one thing.
package struct Certainty: Sendable {
  /// Pairs of intents that many lines may mean as well the one as the other.
  package var twins: Set<Set<String>> = []
  /// Whether a line has few words, which often leave open what is meant.
  package var isShort = false
  /// The command that has the line as an example, word by word.
  package var told: Routing.Candidate?

  package init() {}

  // Found by leaving lines out in turn: asking costs the user a keystroke, a wrong guess more.
  private static let usualLead = 0.14
  private static let leadOfTwins = 0.3
  private static let leadOfTwinsInShort = 0.7

  /// How far one intent must lead before another.
  func leastLead(of first: String, before second: String) -> Double {
    if !twins.contains([first, second]) { return Self.usualLead }
    return isShort ? Self.leadOfTwinsInShort : Self.leadOfTwins
  }
}

extension Routing {
  /// How far the first must lead before none.
  fileprivate static let leadBeforeNone = 0.1
  /// How far the first must lead among commands of one field, which are seldom far from each other.
  private static let leastRatio = 1.1
  /// Where even none is this unlikely, the nearest are asked about.
  private static let leastNone = 0.5
  /// What is so much less likely than the first is no choice.
  private static let leastOfFirst = 0.2
  private static let mostChoices = 3

  /// Decides among candidates, best first.
  ///
  /// - Parameters:
  ///   - candidates: The commands and how likely each is.
  ///   - none: How likely it is that the line means none.
  ///   - certainty: How sure one must be.
  package init(candidates: [Candidate], none: Double, _ certainty: Certainty = Certainty()) {
    let told = certainty.told
    self.candidates =
      told.map { told in [told] + candidates.filter { $0.reference != told.reference } }
      ?? candidates
    self.none = none
    let nearest = Array(candidates.firstOfEachIntent.prefix(Self.mostChoices))
    guard let first = nearest.first, first.score > 0 else {
      decision = .none(nearest: nearest)
      return
    }
    if let told {
      decision = .certain(told)
    } else if none >= first.score {
      let asks = none < Self.leastNone && none - first.score < Self.leadBeforeNone
      decision = asks && nearest.count > 1 ? .ask(nearest) : .none(nearest: nearest)
    } else if nearest.count > 1, first.isDoubtful(beside: nearest[1], none, certainty) {
      let choices = nearest.filter { $0.score > first.score * Self.leastOfFirst }
      decision = .ask(choices.count > 1 ? choices : Array(nearest.prefix(2)))
    } else {
      decision = Self.decision(within: candidates.filter { $0.intent == first.intent })
    }
  }

  private static func decision(within field: [Candidate]) -> Decision {
    let close = field.filter { $0.score * leastRatio >= field[0].score }
    return close.count > 1 ? .ask(Array(close.prefix(mostChoices))) : .certain(field[0])
  }
}

extension Routing.Candidate {
  fileprivate func isDoubtful(
    beside second: Routing.Candidate,
    _ none: Double,
    _ certainty: Certainty
  ) -> Bool {
    score - second.score < certainty.leastLead(of: intent, before: second.intent)
      || score - none < Routing.leadBeforeNone
  }
}

extension [Routing.Candidate] {
  /// The likeliest of each intent.
  fileprivate var firstOfEachIntent: [Routing.Candidate] {
    var seen: Set<String> = []
    return filter { seen.insert($0.intent).inserted }
  }
}
