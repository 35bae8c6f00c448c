/// How sure one must be to take a line for one thing.
package struct Certainty: Sendable {
  /// Pairs of intents that many lines may mean as well the one as the other.
  package var twins: Set<Set<String>> = []
  /// The intents that the model knows; of all others less is known.
  package var learned: Set<String> = []
  /// How likely the line may mean several intents, whichever they are.
  package var openness = 0.0
  /// Whether a line has few words, which often leave open what is meant.
  package var isShort = false
  /// The command that has the line as an example, word by word, or that the line itself names.
  package var told: Routing.Candidate?

  package init(told: Routing.Candidate? = nil) { self.told = told }

  // Found by leaving lines out in turn: asking costs the user a keystroke, a wrong guess more.
  private static let usualLead = 0.14
  private static let leadOverOwn = 0.25
  private static let leadOfTwins = 0.3
  private static let leadOfTwinsInShort = 0.7
  private static let leadOfTwinsWhenOpen = 0.98
  /// From how much openness on a line is taken for open, and for perhaps so.
  private static let (open, perhapsOpen) = (0.5, 0.3)

  /// Whether the line is like those that may mean several intents.
  var isOpen: Bool { openness >= Self.open }

  /// How far one intent must lead before another.
  func leastLead(of first: String, before second: String) -> Double {
    if !learned.isEmpty, !learned.isSuperset(of: [first, second]) { return Self.leadOverOwn }
    if !twins.contains([first, second]) { return Self.usualLead }
    if isOpen { return Self.leadOfTwinsWhenOpen }
    return isShort || openness >= Self.perhapsOpen ? Self.leadOfTwinsInShort : Self.leadOfTwins
  }

  /// What a candidate must lead before, among those of other intents, likeliest first: where the
  /// line is open, what is often meant as well.
  func rival(
    of first: Routing.Candidate,
    among others: some Collection<Routing.Candidate>
  ) -> Routing.Candidate? {
    let twin = others.first { twins.contains([first.intent, $0.intent]) }
    return isOpen ? twin ?? others.first : others.first
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
    let ofEachIntent = candidates.firstOfEachIntent
    let nearest = Array(ofEachIntent.prefix(Self.mostChoices))
    if let told {
      decision = .certain(told)
      return
    }
    guard let first = nearest.first, first.score > 0 else {
      decision = .none(nearest: nearest)
      return
    }
    let rival = certainty.rival(of: first, among: ofEachIntent.dropFirst())
    if none >= first.score {
      let asks = none < Self.leastNone && none - first.score < Self.leadBeforeNone
      decision = asks && nearest.count > 1 ? .ask(nearest) : .none(nearest: nearest)
    } else if let rival, first.isDoubtful(beside: rival, none, certainty) {
      let choices = nearest.filter { $0.score > first.score * Self.leastOfFirst }
      decision = .ask(choices.contains(rival) ? choices : [first, rival])
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
