import LotseKit

/// Shows open measures on which nothing has moved for some time.
///
/// Its value is an ``ItemsResult``, what has stood still longest first.
struct StaleCommand: AgendaCommand {
  /// After so many days without movement a measure is brought up.
  static let patience = 30

  private static let days = Question.integer(
    "days",
    Text(de: "Seit wie vielen Tagen?", en: "For how many days?"),
    in: 1...3_650,
    unit: Text(de: "Tage", en: "days")
  )

  private static let limit = 20

  let declaration = Command(
    "stale",
    names: Names(de: "stillstand", en: "stale"),
    summary: Text(
      de: "Zeigen, wo sich seit 30 Tagen nichts bewegt hat",
      en: "Show where nothing has moved for 30 days"
    ),
    parameters: [Parameter(days, names: Names(de: "tage", en: "days"), style: .option)],
    effect: .reads,
    examples: [
      .german: ["wo bewegt sich nichts", "welche Maßnahmen liegen still"],
      .english: ["where is nothing moving", "which measures stand still"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let days = request[Self.days] ?? Self.patience
    let conditions = Self.conditions(days: days, today: context.today)
    let order = RecordQuery.Order.facet(.moved, descending: false)
    let page = try await context.agenda.page(conditions, order: order, limit: Self.limit)
    let result = try await context.result(page)
    return Reply(
      document(page, days: days, context),
      value: try JSONValue(encoding: result),
      followUps: page.items.first?.measure.map { [MeasureFollowUps.postpone($0)] } ?? []
    )
  }

  /// What has not moved, but for what is hidden or waits until a day to come.
  static func conditions(days: Int, today: Day) -> [RecordQuery.Condition] {
    let later = FacetValue.day(today.adding(days: 1))
    return [
      .within(.moved, from: nil, through: .day(today.adding(days: -days))),
      .not(.within(.hiddenUntil, from: later, through: nil)),
      .not(.within(.followUp, from: later, through: nil)),
    ]
  }

  private func document(_ page: ItemPage, days: Int, _ context: AgendaContext) -> Document {
    guard !page.items.isEmpty else {
      let text = context.say(
        "In den letzten \(days) Tagen hat sich überall etwas bewegt.",
        "Everything has moved within the last \(days) days."
      )
      return Document(Prose(text))
    }
    let lines: [Prose] = page.items.compactMap { item in
      guard let measure = item.measure?.content else { return nil }
      let since = context.words.day(measure.moved)
      let count = context.today.days(since: measure.moved)
      let stands = context.say(
        "hier hat sich seit \(since) nichts bewegt (\(count) Tage)",
        "nothing has moved here since \(since) (\(count) days)"
      )
      return "\(context.words.line(item, .none)): \(stands)"
    }
    let hint = context.say(
      "Weiterführen, verschieben, warten oder verwerfen: Jede Änderung zählt als Bewegung.",
      "Go on, postpone, wait or drop: every change counts as movement."
    )
    let count = page.total.count > page.items.count ? context.words.count(page) + ". " : ""
    return [.list(lines), .paragraph(Prose(count + hint, .faint))]
  }
}
