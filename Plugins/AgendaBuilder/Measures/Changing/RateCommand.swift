import LotseKit

/// Asks for what speaks for a measure and against it; shows the values beside the score.
///
/// Its value is the ``MeasureResult``.
struct RateCommand: AgendaCommand {
  let declaration = Command(
    "rate",
    names: Names(de: "bewerten", en: "rate"),
    summary: Text(
      de: "Nutzen, Pflicht, Dringlichkeit, Aufwand und Risiko bewerten",
      en: "Rate benefit, duty, urgency, effort and risk"
    ),
    parameters: [.itemFirst] + RatingQuestions.parameters,
    effect: .writes,
    examples: [
      .german: ["Maßnahme 12 bewerten", "wie viel bringt Maßnahme 12"],
      .english: ["rate measure 12", "how much benefit does measure 12 have"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let former = try await context.agenda.measure(
      context.conversation.ask(MeasureQuestions.item)
    )
    try await context.conversation.say(Document(context.words.line(former)))
    let rating = try await RatingQuestions.ask(of: former.content, in: context)
    var measure = former.content
    measure.rating = rating
    let stored =
      measure == former.content
      ? former : try await context.agenda.update(former, to: measure)
    return try await context.reply(
      try document(rating, of: stored, context),
      about: stored
    )
  }

  private func document(
    _ rating: Rating,
    of measure: Stored<Measure>,
    _ context: AgendaContext
  ) throws -> Document {
    let scoring = try context.knowledge.scoring.value
    let factors = scoring.factors(of: rating)
    let columns = [
      Table.Column(context.say("Was", "What")),
      Table.Column(context.say("Wert (0–5)", "Value (0–5)"), isNumeric: true),
      Table.Column(context.say("Gewicht", "Weight"), isNumeric: true),
    ]
    let rows = factors.map { factor in
      [
        Prose(factor.name.in(context.language).firstUppercased),
        Prose(factor.value.map(String.init) ?? context.say("offen", "open")),
        Prose("\(factor.weight) %"),
      ]
    }
    let score = scoring.score(of: rating).map(String.init) ?? "–"
    let sum = context.say("Ergebnis: \(score) von 100", "Score: \(score) of 100")
    let open = factors.count { $0.value == nil }
    let note =
      open > 0 ? context.say(", noch offen: \(open) von 6", ", still open: \(open) of 6") : ""
    var blocks: [Block] = [
      .paragraph(context.words.line(measure, .none)), .table(Table(columns, rows)),
      .paragraph("\(sum + note, .strong)"),
    ]
    if rating.isLegalDuty == true {
      let must = context.say(
        "Gesetzliche Pflicht: ein Muss, wie immer das Ergebnis ausfällt.",
        "A legal duty: a must, whatever the score."
      )
      blocks.append(.callout(Callout(.warning, Prose(must))))
    }
    return Document(blocks)
  }
}
