import LotseKit

/// Shows a month as a leaf of a calendar, and under it what takes place and is due.
///
/// Its value is a ``DatedResult``.
struct MonthCommand: AgendaCommand {
  private static let period = Question.text(
    "period",
    Text(de: "Welcher Monat?", en: "Which month?"),
    TextRule(length: 1...100)
  )
  .explained(
    Text(
      de: "Ohne Angabe dieser Monat; sonst etwa: nächster, Dezember, Q1 2027.",
      en: "This month if nothing is said; else, for example: next, December, Q1 2027."
    )
  )
  .such(as: Text(de: "nächster", en: "next"))

  let declaration = Command(
    "month",
    names: Names(de: "monat", en: "month"),
    summary: Text(de: "Einen Monat als Kalenderblatt zeigen", en: "Show a month as a calendar"),
    parameters: [
      Parameter(
        period,
        names: Names(de: "zeitraum", en: "period"),
        style: .rest,
        meaning: .period
      )
    ],
    effect: .reads,
    examples: [
      .german: ["zeig mir den Dezember", "Monatsübersicht"],
      .english: ["show me December", "the month at a glance"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let days = try ViewedPeriod(request[Self.period], .month, today: context.today).days
    let dated = try await context.agenda.dated(in: days)
    let result = try await context.result(dated, in: days)
    let almanac = try await context.almanac
    let holidays = almanac.publicHolidays(in: days).mapValues { $0.in(context.language) }
    var blocks: [Block] = []
    var first = days.lowerBound
    while first <= days.upperBound {
      let month = Chart.Month(
        of: first,
        today: context.today,
        holidays: holidays,
        entries: dated.map { Chart.Month.Entry($0.day, context.words.label(of: $0)) }
      )
      let name = Day.monthNames[first.month - 1].in(context.language)
      blocks.append(.chart(Chart("\(name) \(first.year)", .month(month))))
      first = first.adding(months: 1)
    }
    return Reply(
      Document(blocks),
      value: try JSONValue(encoding: result),
      calendar: dated.calendar(in: context.language)
    )
  }
}

extension ItemWords {
  /// What takes place or is due, in a few words: `9:00 Jour fixe (12)`.
  fileprivate func label(of dated: DatedItem) -> String {
    let clock = dated.shown.time.map { $0.words(in: language) + " " } ?? ""
    let due =
      dated.isAppointment
      ? "" : dated.isDone ? text(": erledigt", ": done") : text(": fällig", ": due")
    return "\(clock)\(dated.item.content.title)\(due) (\(dated.item.number))"
  }
}
