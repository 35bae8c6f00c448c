import LotseKit

/// Shows a week, or any other period, day by day.
///
/// Its value is a ``DatedResult``.
struct WeekCommand: AgendaCommand {
  private static let period = Question.text(
    "period",
    Text(de: "Welche Woche?", en: "Which week?"),
    TextRule(length: 1...100)
  )
  .explained(
    Text(
      de: "Ohne Angabe diese Woche; sonst etwa: nächste, KW 50, morgen, 1.–12. Dezember.",
      en: "This week if nothing is said; else, for example: next, week 50, tomorrow, 1–12 December."
    )
  )
  .such(as: Text(de: "nächste", en: "next"))

  let declaration = Command(
    "week",
    names: Names(de: "woche", en: "week"),
    summary: Text(
      de: "Termine und Fristen einer Woche zeigen",
      en: "Show the appointments and deadlines of a week"
    ),
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
      .german: ["was ist nächste Woche los", "zeig mir die Woche"],
      .english: ["what is on next week", "show me the week"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let days = try ViewedPeriod(request[Self.period], .week, today: context.today).days
    let dated = try await context.agenda.dated(in: days)
    let result = try await context.result(dated, in: days)
    let almanac = try await context.almanac
    let list = DayBlocks(context: context, almanac: almanac).blocks(dated, in: days)
    let heading = Block.heading(1, Prose(title(days, context)))
    let nothing = Block.paragraph(Prose(context.say("Nichts.", "Nothing.")))
    // One day has its heading in the list.
    let isOneDay = days.lowerBound == days.upperBound
    let blocks =
      list.isEmpty ? [heading, nothing] : isOneDay ? list : [heading] + list
    return Reply(
      Document(blocks),
      value: try JSONValue(encoding: result),
      calendar: dated.calendar(in: context.language),
      followUps: [next(days)]
    )
  }

  /// The days as a title, as in `KW 48: Mo 23.11. bis So 29.11.`.
  private func title(_ days: ClosedRange<Day>, _ context: AgendaContext) -> String {
    let period = context.words.period(days)
    guard days.lowerBound.monday == days.lowerBound,
      days.upperBound == days.lowerBound.adding(days: 6)
    else { return period }
    let week = days.lowerBound.isoWeek.week
    return context.say("KW \(week): ", "Week \(week): ") + period
  }

  /// The same number of days after these.
  private func next(_ days: ClosedRange<Day>) -> FollowUp {
    let first = days.upperBound.adding(days: 1)
    let last = first.adding(days: days.upperBound.days(since: days.lowerBound))
    return FollowUp(
      Text(de: "die Zeit danach", en: "the time after that"),
      command: "agenda.week",
      arguments: ["period": .given(.text("\(first.iso) bis \(last.iso)"))]
    )
  }
}
