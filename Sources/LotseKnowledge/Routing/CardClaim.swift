import LotseHost

/// What speaks for giving a line to the cards rather than to a command.
///
/// Found with lines and questions that were held apart. A question that goes to the cards in vain
/// costs a glance, for the answer says that none fits; a command that is not done costs more.
struct CardClaim {
  /// How well a line must fit a card.
  private enum Least {
    static let question = 0.55
    static let questionOfField = 0.42
    static let questionWithoutCommand = 0.5
    static let statement = 0.7
    static let statementOfField = 0.55
    /// Where no command is certain either.
    static let statementWithoutCommand = 0.8
    /// Where only words of every day are common to both.
    static let withoutSubject = 0.65
  }

  /// How much better it must fit the card than the sentences of a command.
  private enum Lead {
    static let question = 0.3
    static let questionOfField = 0.1
    static let statement = 0.45
    /// Against a command of another field that is likely.
    static let likely = 0.6
    /// Where several commands are meant about equally, none has a good claim itself.
    static let rebate = 0.1
  }

  private static let likely = 0.8

  let match: CardMatch
  /// The field that the card belongs to.
  let field: String?
  /// Whether the line has the form of a question.
  let asks: Bool

  /// The card as a candidate: a question about roles stays one of that field.
  var candidate: Route.Candidate {
    Route.Candidate(KnowledgePlugin.answering, intent: field, score: match.score)
  }

  /// Whether it is clear where no command is meant.
  var standsAlone: Bool {
    guard match.isOnSubject else { return false }
    return match.score >= (asks ? Least.questionWithoutCommand : Least.statementWithoutCommand)
  }

  /// Whether it is better than a command that would otherwise be taken.
  func beats(_ command: Route.Candidate) -> Bool {
    let isOfField = command.intent == field
    guard fits(isOfField), lead(over: [command]) >= neededLead(isOfField) else { return false }
    return isOfField || command.score < Self.likely || lead(over: [command]) >= Lead.likely
  }

  /// Whether it is better than commands of which the user would otherwise be asked to choose.
  func beats(_ commands: [Route.Candidate]) -> Bool {
    guard asks || match.score >= Least.statementWithoutCommand else { return false }
    let isOfField = commands.contains { $0.intent == field }
    return fits(isOfField) && lead(over: commands) >= neededLead(isOfField) - Lead.rebate
  }

  /// Whether the user has to say whether the card or the command is meant.
  func rivals(_ command: Route.Candidate) -> Bool {
    guard match.isOnSubject, command.intent != field, command.score < Self.likely else {
      return false
    }
    return isClear && lead(over: [command]) >= Lead.questionOfField
  }

  private var isClear: Bool { match.score >= (asks ? Least.question : Least.statement) }

  private func fits(_ isOfField: Bool) -> Bool {
    if !match.isOnSubject {
      return asks && isOfField && match.score >= Least.withoutSubject
    }
    let ofField = asks ? Least.questionOfField : Least.statementOfField
    return isClear || isOfField && match.score >= ofField
  }

  private func lead(over commands: [Route.Candidate]) -> Double {
    match.score - (commands.map(\.fit).max() ?? 0)
  }

  private func neededLead(_ isOfField: Bool) -> Double {
    guard asks else { return Lead.statement }
    return isOfField ? Lead.questionOfField : Lead.question
  }
}
