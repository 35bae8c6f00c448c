import LotseKit

/// Looks back on a week or another period.
///
/// Its value is a ``SummaryResult``.
struct SummaryCommand: LogCommand {
  let declaration = Command(
    "summary",
    names: Names(de: "rückblick", "wochenbericht", en: "summary"),
    summary: Text(
      de: "Eine Woche zusammenfassen: getan, entschieden, gelernt, offen",
      en: "Sum a week up: done, decided, learned, open"
    ),
    parameters: [.period],
    effect: .reads,
    examples: [
      .german: ["Wochenbericht", "fasse die letzte Woche zusammen", "was war diese Woche"],
      .english: ["weekly report", "sum up last week", "what happened this week"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let reader = DayReader(today: context.today, direction: .past)
    let week = context.today.monday...context.today.monday.adding(days: 6)
    let period = try request[EntryQuestions.period].map { try reader.period($0) } ?? week
    let days = (FacetValue.day(period.lowerBound), FacetValue.day(period.upperBound))
    let entries = try await context.entries(
      RecordQuery([.within(.day, from: days.0, through: days.1)])
    )
    let done = try await context.entries(
      RecordQuery([.within(.doneOn, from: days.0, through: days.1)])
    )
    let open = try await context.store.records(
      LogEntry.self,
      matching: RecordQuery(
        [.has(.status, .text(LogEntry.open))],
        order: .facet(.due, descending: false)
      )
    )
    let summary = Summary(period: period, entries: entries, done: done, open: open)
    return Reply(
      SummaryDocument(words: context.words).document(summary),
      value: try JSONValue(encoding: SummaryResult(summary, today: context.today)),
      followUps: followUps(period, context)
    )
  }

  /// The week before the one that was shown.
  private func followUps(_ period: ClosedRange<Day>, _ context: LogContext) -> [FollowUp] {
    let week = period.lowerBound.adding(days: -7).isoWeek
    let words = context.say("KW \(week.week) \(week.year)", "week \(week.week) \(week.year)")
    return [
      FollowUp(
        Text(de: "die Woche davor zeigen", en: "show the week before"),
        command: "log.summary",
        arguments: ["period": .given(.text(words))]
      )
    ]
  }
}

/// What a period came to.
struct Summary {
  let period: ClosedRange<Day>
  /// The entries of its days, in reading order.
  let entries: [Stored<LogEntry>]
  /// The open points done in it.
  let done: [Stored<LogEntry>]
  /// The points open at present, the most urgent first.
  let open: [Stored<LogEntry>]

  /// How often somebody was met or written down, most often first.
  var people: [(name: String, entries: Int)] {
    var counts: [String: Int] = [:]
    for entry in entries where entry.content.kind != .open {
      for person in entry.content.people { counts[person, default: 0] += 1 }
    }
    return counts.map { (name: $0.key, entries: $0.value) }
      .sorted { ($1.entries, $0.name.folded) < ($0.entries, $1.name.folded) }
  }

  /// How many entries of each kind there are, those that occur.
  var counts: [(kind: EntryKind, entries: Int)] {
    EntryKind.allCases.map { kind in (kind, entries.count { $0.content.kind == kind }) }
      .filter { $0.entries > 0 }
  }
}

/// A summary as programs get it.
///
/// ```json
/// {"from": "2026-11-16", "through": "2026-11-22", "total": 9, "counts": {"note": 5},
///  "people": [{"name": "Frau Kaya", "entries": 2}], "entries": […], "done": […], "open": […],
///  "overdue": 1}
/// ```
///
/// `open` holds the points open at present, the most urgent first, whatever the period.
struct SummaryResult: Encodable {
  struct Person: Encodable {
    let name: String
    let entries: Int
  }

  let from: Day
  let through: Day
  let total: Int
  let counts: [String: Int]
  let people: [Person]
  let entries: [EntryResult]
  let done: [EntryResult]
  let open: [EntryResult]
  let overdue: Int

  init(_ summary: Summary, today: Day) {
    (from, through) = (summary.period.lowerBound, summary.period.upperBound)
    total = summary.entries.count
    counts = Dictionary(
      uniqueKeysWithValues: summary.counts.map { ($0.kind.rawValue, $0.entries) }
    )
    people = summary.people.map { Person(name: $0.name, entries: $0.entries) }
    entries = summary.entries.map(EntryResult.init)
    done = summary.done.map(EntryResult.init)
    open = summary.open.map(EntryResult.init)
    overdue = summary.open.count { ($0.content.due ?? today) < today }
  }
}
