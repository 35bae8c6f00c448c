import LotseKit

/// Shows what happened on the same day of earlier months and years.
///
/// Its value is an ``EntriesResult``.
struct AnniversaryCommand: LogCommand {
  private static let day = Question.day(
    "day",
    Text(de: "Welcher Tag?", en: "Which day?"),
    DayRule(direction: .past)
  )

  let declaration = Command(
    "onthisday",
    names: Names(de: "damals", "jahrestag", en: "onthisday"),
    summary: Text(
      de: "Zeigen, was am selben Tag früherer Monate und Jahre war",
      en: "Show what happened on the same day of earlier months and years"
    ),
    parameters: [Parameter(day, names: Names(de: "tag", en: "day"), style: .rest)],
    effect: .reads,
    examples: [
      .german: ["was war heute vor einem Jahr", "an diesem Tag"],
      .english: ["what happened a year ago today", "on this day"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let day = request[Self.day] ?? context.today
    let days = try await earlierDays(of: day, context)
    let entries =
      days.isEmpty
      ? [] : try await context.entries(RecordQuery([.any(days.map { .has(.day, .day($0)) })]))
    let value = try JSONValue(encoding: EntriesResult(entries))
    guard !entries.isEmpty else {
      let text = context.say(
        "Für diesen Tag steht aus früheren Monaten und Jahren nichts im Log.",
        "The log has nothing for this day of earlier months and years."
      )
      return Reply(Document(Prose(text)), value: value, calendar: [])
    }
    var blocks: [Block] = []
    for other in days.sorted() {
      let ofDay = entries.filter { $0.content.date == other }
      guard !ofDay.isEmpty else { continue }
      let title = "\(distance(from: other, to: day, context)), \(other.words(in: context.language))"
      blocks += [.heading(2, Prose(title)), .list(ofDay.map { context.words.line($0) })]
    }
    return Reply(
      Document(blocks),
      value: value,
      calendar: entries.calendar(in: context.language)
    )
  }

  /// The same day one, three and six months earlier, and in each year since the log began.
  private func earlierDays(of day: Day, _ context: LogContext) async throws -> [Day] {
    let oldest = RecordQuery(order: .facet(.day, descending: false), limit: 1)
    guard let first = try await context.entries(oldest).first?.content.date else { return [] }
    let months = [1, 3, 6] + (first.year..<max(first.year, day.year)).map { 12 * (day.year - $0) }
    return months.map { day.adding(months: -$0) }.filter { $0 >= first && $0 < day }
  }

  private func distance(from earlier: Day, to day: Day, _ context: LogContext) -> String {
    let months = (day.year - earlier.year) * 12 + day.month - earlier.month
    switch (months / 12, months) {
    case (1, 12): return context.say("Vor einem Jahr", "A year ago")
    case (let years, _) where years > 0 && months % 12 == 0:
      return context.say("Vor \(years) Jahren", "\(years) years ago")
    case (_, 1): return context.say("Vor einem Monat", "A month ago")
    default: return context.say("Vor \(months) Monaten", "\(months) months ago")
    }
  }
}
