import LotseKit

/// Influence and interest as people tell them in a sentence: high, medium or low.
struct ToldLevels {
  /// The level of the scale of five, if it was told.
  let influence: Int?
  /// The level of the scale of five, if it was told.
  let interest: Int?

  /// What was given with a command.
  init(_ request: Request) {
    influence = request[Self.influenceQuestion].flatMap { Self.levels[$0] }
    interest = request[Self.interestQuestion].flatMap { Self.levels[$0] }
  }

  // The middle of the scale and its neighbours; its ends are chosen, not told in passing.
  private static let levels = ["low": 2, "medium": 3, "high": 4]

  private static let choices = [
    Choice("high", Text(de: "hoch", en: "high")),
    Choice("medium", Text(de: "mittel", en: "medium")),
    Choice("low", Text(de: "gering", en: "low")),
  ]

  private static let influenceQuestion = Question.choice(
    "influence",
    Text(de: "Wie groß ist der Einfluss?", en: "How much influence?"),
    choices
  )

  private static let interestQuestion = Question.choice(
    "interest",
    Text(de: "Wie groß ist das Interesse?", en: "How much interest?"),
    choices
  )

  static let influence = Parameter(
    influenceQuestion,
    names: Names(de: "einfluss", en: "influence"),
    style: .option,
    meaning: .influence
  )

  static let interest = Parameter(
    interestQuestion,
    names: Names(de: "interesse", en: "interest"),
    style: .option,
    meaning: .interest
  )
}
