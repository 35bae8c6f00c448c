import LotseKit
import LotsePrompts

/// A command that goes on from what some cards say.
struct NextStep: Sendable, Decodable {
  private enum CodingKeys: String, CodingKey {
    case cards, command, label, answers
    case asked = "takes"
  }

  /// How the ids of the cards begin.
  let cards: [String]
  /// The plugin's id and the command's.
  let command: String
  /// What it would do.
  let label: Text
  /// The question of the command that the card's own question answers.
  let asked: String?
  /// Questions of the command with their answers.
  let answers: [String: Text]?

  /// The steps that travel in the program.
  static let embedded = EmbeddedPrompts.onDemand("knowledge/next.yaml", as: [NextStep].self)

  /// The step that goes on from a card; of several, the one that names the card most closely.
  static func after(_ card: Card) -> NextStep? {
    let steps = (try? embedded.value) ?? []
    let fitting = steps.flatMap { step in
      step.cards.filter(card.id.hasPrefix).map { (step: step, length: $0.utf8.count) }
    }
    return fitting.max { $0.length < $1.length }?.step
  }

  /// The step as an offer after a card.
  func followUp(_ card: Card, in language: Language) -> FollowUp {
    var arguments = (answers ?? [:]).mapValues { Answer.given(.text($0.in(language))) }
    if let asked { arguments[asked] = .given(.text(card.title(in: language))) }
    return FollowUp(label, command: command, arguments: arguments)
  }
}
