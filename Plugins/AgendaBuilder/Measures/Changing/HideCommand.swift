import LotseKit

/// Hides measures from lists until a day.
///
/// Its value is a ``MeasureChange/Result``.
struct HideCommand: AgendaCommand {
  let declaration = Command(
    "hide",
    names: Names(de: "ausblenden", en: "hide"),
    summary: Text(de: "Maßnahmen bis zu einem Tag ausblenden", en: "Hide measures until a day"),
    parameters: [
      .items,
      Parameter(
        MeasureQuestions.hiddenUntil,
        names: Names(de: "bis", en: "until"),
        style: .option
      ),
      .filter, .confirmation,
    ],
    effect: .writes,
    examples: [
      .german: ["12 will ich bis Januar nicht mehr sehen"],
      .english: ["I don't want to see 12 until January"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let choice = try await ItemChoice(context: context).items(request)
    let day =
      choice.rest.isEmpty
      ? try await context.conversation.ask(MeasureQuestions.hiddenUntil)
      : try Postponement(choice.rest).day(
        from: nil,
        today: context.today,
        almanac: try await context.conversation.almanac
      )
    guard day > context.today else { throw UserError.hiddenOnlyUntilPast }
    let change = MeasureChange(context: context, title: Text(de: "Ausgeblendet", en: "Hidden"))
    return try await change.run(choice.items) { $0.hiddenUntil = day }
  }
}

extension UserError {
  static let hiddenOnlyUntilPast = UserError(
    Text(
      de: "Ausblenden lässt sich nur bis zu einem Tag, der noch kommt.",
      en: "Something can be hidden only until a day to come."
    ),
    advice: Text(
      de: "/agenda ändern … --ohne ausblenden holt es wieder hervor.",
      en: "/agenda change … --without hidden brings it back."
    )
  )
}
