import LotseKit

/// Lists entries by day.
///
/// The newest come last: right above the prompt, where the eye is and nothing has scrolled away.
///
/// Its value is an ``EntriesResult``.
struct ListCommand: LogCommand {
  private static let filter = Question.text(
    "filter",
    Text(de: "Was soll gezeigt werden?", en: "What is to be shown?"),
    TextRule()
  )
  .explained(
    Text(
      de: "Ein Zeitraum (heute, letzte Woche, KW 47, November), #schlagwort, @person, „alle“. "
        + "Ohne Zeitraum: die letzten \(shownByDefault).",
      en: "A period (today, last week, week 47, November), #tag, @person, “all”. "
        + "Without a period: the last \(shownByDefault)."
    )
  )
  .such(as: Text(de: "letzte Woche #vergabe @Kaya", en: "last week #procurement @Kaya")).optional

  private static let open = Question.boolean(
    "open",
    Text(de: "Nur offene Punkte?", en: "Open points only?")
  )

  private static let shownByDefault = 20

  let declaration = Command(
    "list",
    names: Names(de: "liste", en: "list"),
    summary: Text(
      de: "Einträge eines Zeitraums, einer Person, eines Schlagworts zeigen",
      en: "Show the entries of a period, a person, a tag"
    ),
    parameters: [
      Parameter(
        filter,
        names: Names(de: "auswahl", en: "filter"),
        style: .rest,
        meaning: .period
      ),
      .project, .soughtKind,
      Parameter(open, names: Names(de: "offen", en: "open"), style: .flag), .limit,
    ],
    effect: .reads,
    examples: [
      .german: [
        "zeige mein Log", "was habe ich letzte Woche gemacht", "was ist noch offen",
        "Einträge zu Frau Kaya",
      ],
      .english: [
        "show my log", "what did I do last week", "what is still open", "entries about Ms Kaya",
      ],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let filter = try EntryFilter(request[Self.filter].flatMap(\.self) ?? "", today: context.today)
    var conditions = try await filter.conditions(known: context.known)
    if let project = request[EntryQuestions.project] {
      let names = try await context.known.meant(by: project, as: .project)
      conditions.append(.any(names.map { .has(.project, .text($0)) }))
    }
    if let kind = request[EntryQuestions.kind] { conditions.append(.has(.entryKind, .text(kind))) }
    if request[Self.open] == true { conditions.append(.has(.status, .text(LogEntry.open))) }
    let limit = request[EntryQuestions.limit] ?? (filter.isUnlimited ? nil : Self.shownByDefault)
    let query = RecordQuery(conditions, order: .facet(.day, descending: true), limit: limit)
    let entries = try await context.entries(query)
    let all = RecordQuery(conditions)
    let total =
      limit == nil
      ? entries.count : try await context.store.count(LogEntry.self, matching: all)
    let result = EntriesResult(entries, total: total, period: filter.period)
    return Reply(
      document(entries, total: total, filter, context),
      value: try JSONValue(encoding: result),
      calendar: entries.calendar(in: context.language)
    )
  }

  private func document(
    _ entries: [Stored<LogEntry>],
    total: Int,
    _ filter: EntryFilter,
    _ context: LogContext
  ) -> Document {
    let period = filter.period.map { context.words.words($0) + ": " } ?? ""
    guard !entries.isEmpty else {
      let nothing =
        period.isEmpty
        ? context.say("Keine Einträge.", "No entries.")
        : period + context.say("keine Einträge.", "no entries.")
      return Document(Prose(nothing))
    }
    var blocks = context.words.byDay(entries)
    var closing = period + context.words.count(total)
    if entries.count < total {
      closing += context.say(
        ", gezeigt sind die letzten \(entries.count)",
        ", the last \(entries.count) are shown"
      )
    }
    blocks.append(.paragraph(Prose(closing + ".", .faint)))
    return Document(blocks)
  }
}
