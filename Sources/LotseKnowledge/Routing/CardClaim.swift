import LotseHost

/// What speaks for giving a line to the cards rather than to a command.
///
/// Found with lines and questions that were held apart. A question that goes to the cards in vain
/// costs a glance, and the command is offered below the answer; a command that is not done costs
/// more. So a question goes to a card that fits, and what tells of one's own work to the command.
struct CardClaim {
  /// How well a question must fit a card.
  private enum Question {
    static let usual = 0.42
    /// Where no command is meant: what Lotse is not there for has words of the field, too.
    static let alone = 0.5
    /// Where a command answers questions itself, and weighs the very roles that are named.
    static let beforeAdvice = 0.45
    /// The same where the card lacks something of what is asked about.
    static let beyondCards = 0.65
    /// How well the sentences of a command must fit, for it to be asked in its own words.
    static let likeAnExample = 0.75
    /// Where it speaks of one's own work as well, and a command is meant.
    static let ofOwn = 0.95
    /// The same where the user would have to choose among commands.
    static let ofOwnInDoubt = 0.75
    /// Where only words of every day are common to both.
    static let withoutSubject = 0.65
  }

  /// How well a line must fit that is no question.
  private enum Statement {
    static let usual = 0.7
    static let beforeAdvice = 0.6
    static let alone = 0.8
    /// Where the user would have to choose among commands.
    static let inDoubt = 0.65
    static let ofOwnInDoubt = 0.85
    /// How much better it must fit the card than the sentences of a command.
    static let lead = 0.25
  }

  let match: CardMatch
  /// The field that the card belongs to.
  let field: String?
  /// The form of the line.
  let form: LineForm

  /// The card as a candidate; the field that the line is about stays what the commands made of it.
  func candidate(besides commands: [Route.Candidate]) -> Route.Candidate {
    let intents = commands.map(\.intent)
    let intent = intents.contains { $0 == field } ? field : intents.first ?? field
    return Route.Candidate(KnowledgePlugin.answering, intent: intent, score: match.score)
  }

  /// Whether it is better than a command that would otherwise be taken, which perhaps answers
  /// questions itself.
  func beats(_ command: Route.Candidate, answering answers: Bool) -> Bool {
    if form.asks {
      if !answers, isLikeExample(of: command) { return false }
      if form.isOfOwn, !answers {
        return match.isOnSubject && !form.tells && match.score >= Question.ofOwn
      }
      guard match.isOnSubject else {
        return command.intent == field && match.score >= Question.withoutSubject
      }
      // Whoever is responsible is told by the command, unless that is a role with its own card.
      if answers, form.seeksResponsible, match.card.subject != .role { return false }
      guard answers else { return match.score >= Question.usual }
      // Of roles that no card speaks of together, the command knows more.
      let isBeyond = match.missesSubject && match.card.subject == .incompatibility
      return match.score >= (isBeyond ? Question.beyondCards : Question.beforeAdvice)
    }
    guard match.isOnSubject, !form.isOfOwn else { return false }
    return match.score >= (answers ? Statement.beforeAdvice : Statement.usual)
      && match.score - command.fit >= Statement.lead
  }

  /// Whether the line asks a command in its own words, which no card may take from it.
  private func isLikeExample(of command: Route.Candidate) -> Bool {
    form.asks && command.fit >= Question.likeAnExample
  }

  /// Whether it is clear where no command is meant.
  var standsAlone: Bool {
    isClear && match.score >= (form.asks ? Question.alone : Statement.alone)
  }

  /// Whether it is better than commands of which the user would otherwise have to choose.
  ///
  /// Few words that no question is made of may mean several fields: there the user chooses.
  func beats(
    _ commands: [Route.Candidate],
    answering answers: (Route.Candidate) -> Bool
  ) -> Bool {
    if commands.contains(where: { !answers($0) && isLikeExample(of: $0) }) { return false }
    let fields = Set(commands.map(\.intent)).count
    return isClear && (form.asks || !form.isShort || fields < 2)
  }

  private var isClear: Bool {
    guard match.isOnSubject else { return false }
    if form.asks { return match.score >= (form.isOfOwn ? Question.ofOwnInDoubt : Question.usual) }
    return match.score >= (form.isOfOwn ? Statement.ofOwnInDoubt : Statement.inDoubt)
  }
}
