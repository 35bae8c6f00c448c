import LotseKit

/// Changes what is known of an appointment, a deadline or a duty.
///
/// The value of its reply is the ``EntryResult``.
struct EntryChange {
  /// What a command takes for entries beside what it takes for measures.
  static let parameters: [Parameter] = [
    Parameter(EntryQuestions.when, names: Names(de: "wann", en: "when"), style: .option),
    .duration,
    // In a change, "where" selects items.
    Parameter(EntryQuestions.place, names: Names(de: "ort", en: "place"), style: .option),
    .measure, .reminder,
  ]

  let request: Request
  let context: AgendaContext

  /// The reply to a change with what was given; without anything given, the time is asked for.
  func run(_ former: Stored<CalendarEntry>, title: String?, without: String?) async throws -> Reply
  {
    var entry = former.content
    for name in [String](names: without ?? "") { try entry.clear(name) }
    entry.title = title ?? entry.title
    // In a change, those named replace those who were there.
    if let names = request[MeasureQuestions.stakeholders] { entry.people = [String](names: names) }
    if request[MeasureQuestions.tags] != nil { entry.tags = [] }
    try await EntryDetails(request: request, context: context).apply(to: &entry)
    try await changeTime(of: &entry, isOnly: entry == former.content)
    return try await reply(context.agenda.update(former, to: entry))
  }

  private func changeTime(of entry: inout CalendarEntry, isOnly: Bool) async throws {
    var when = request[EntryQuestions.when]
    let reader = try await context.seriesReader(for: EntryFlavour(entry))
    let length = request[EntryQuestions.duration].flatMap(reader.minutes(in:))
    if when == nil, length == nil, isOnly {
      when = try await context.conversation.ask(EntryFlavour(entry).when)
    }
    if let when {
      if entry.kind == .deadline, when.lastsForDays { throw UserError.deadlineLasts }
      // What was moved, left out or done belonged to the former times.
      let former = entry.series
      entry.series = when
      entry.series.minutes = when.minutes ?? former.minutes
      entry.series.countsFromCompletion = former.countsFromCompletion && when.recurrence != nil
    }
    entry.series.minutes = length ?? entry.series.minutes
  }

  private func reply(_ entry: Stored<CalendarEntry>) async throws -> Reply {
    let document = EntryDocument(context: context)
    let changed = context.say("Geändert", "Changed")
    let number = context.words.number(entry.number)
    let facts = document.when(entry.content) + (try await document.details(of: entry.content))
    let result = EntryResult(entry: entry, today: context.today)
    return Reply(
      [.paragraph("\(changed): \(number) \(entry.content.title, .strong)"), .list(facts)],
      value: try JSONValue(encoding: result)
    )
  }
}

extension CalendarEntry {
  /// Takes away what a word names.
  ///
  /// - Throws: A ``UserError`` if it names nothing that can be taken away.
  fileprivate mutating func clear(_ field: String) throws(UserError) {
    switch field.folded {
    case "ort", "place": place = nil
    case "mit", "with", "people", "beteiligt": people = []
    case "vorhaben", "projekt", "project": project = nil
    case "schlagwort", "schlagworter", "tag", "tags": tags = []
    case "notiz", "notizen", "note", "notes": notes = nil
    case "massnahme", "measure": measure = nil
    case "erinnern", "remind": reminder = nil
    case "dauer".folded, "duration": series.minutes = nil
    case "wiederholung", "repeat": series.recurrence = nil
    default: throw .noEntryField(field)
    }
  }
}

extension UserError {
  fileprivate static let deadlineLasts = UserError(
    Text(
      de: "Eine Frist endet an einem Tag, nicht in einem Zeitraum.",
      en: "A deadline ends on a day, not in a period."
    ),
    advice: Text(de: "Zum Beispiel: --wann 9.12.", en: "For example: --when 9 Dec.")
  )

  fileprivate static func noEntryField(_ name: String) -> UserError {
    UserError(
      Text(
        de: "„\(name)“ lässt sich einem Termin nicht wegnehmen.",
        en: "“\(name)” cannot be taken away from an appointment."
      ),
      advice: Text(
        de: "Möglich sind: Ort, mit, Vorhaben, Schlagwort, Notiz, Maßnahme, erinnern, Dauer, "
          + "Wiederholung.",
        en: "There are: place, with, project, tag, note, measure, remind, duration, repeat."
      ),
      kind: .usage
    )
  }
}
