import LotseKit

/// Calls off an appointment or deadline, or lets what comes again end.
///
/// Its value is the ``EntryResult``.
struct CancelCommand: AgendaCommand {
  private static let from = Question.day(
    "from",
    Text(de: "Ab wann fällt es weg?", en: "From when on is it off?")
  )
  .explained(
    Text(
      de: "Nur bei Wiederholungen: Was vorher liegt, bleibt.",
      en: "Only for what comes again: what lies before stays."
    )
  )

  let declaration = Command(
    "cancel",
    names: Names(de: "absagen", en: "cancel"),
    summary: Text(
      de: "Einen Termin absagen oder eine Wiederholung beenden",
      en: "Call off an appointment, or end a recurrence"
    ),
    parameters: [
      .itemFirst,
      Parameter(from, names: Names(de: "ab", en: "from", aliases: ["after"]), style: .option),
    ],
    effect: .writes,
    examples: [
      .german: ["den Termin absagen", "Termin 12 fällt aus"],
      .english: ["call off the appointment", "appointment 12 is cancelled"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let id = try await context.conversation.ask(MeasureQuestions.item)
    let former = try await context.agenda.entry(id)
    if former.content.cancelled != nil { throw UserError.isCancelled(former.number) }
    var entry = former.content
    if let day = request[Self.from] {
      guard entry.isRecurring else { throw UserError.noRuleToEnd(former.number) }
      entry.series.recurrence?.end = .until(day.adding(days: -1))
    } else {
      entry.cancelled = context.today
    }
    let stored = try await context.agenda.update(former, to: entry)
    let result = EntryResult(entry: stored, today: context.today)
    return Reply(
      Document(line(stored, from: request[Self.from], context)),
      value: try JSONValue(encoding: result)
    )
  }

  private func line(
    _ entry: Stored<CalendarEntry>,
    from day: Day?,
    _ context: AgendaContext
  ) -> Prose {
    let title: Prose = "\(context.words.number(entry.number)) \(entry.content.title, .strong)"
    guard let day else { return "\(context.say("Abgesagt", "Called off")): \(title)" }
    let last = context.words.day(day.adding(days: -1))
    return "\(context.say("Endet mit dem", "Ends with")) \(last): \(title)"
  }
}

extension UserError {
  fileprivate static func noRuleToEnd(_ number: Int) -> UserError {
    UserError(
      Text(
        de: "Eintrag \(number) kommt nur einmal vor; ein Ende hat er ohnehin.",
        en: "Item \(number) comes only once; it ends anyway."
      ),
      advice: Text(
        de: "Ohne --ab sagt /agenda absagen \(number) ihn ab.",
        en: "Without --from, /agenda cancel \(number) calls it off."
      )
    )
  }
}
