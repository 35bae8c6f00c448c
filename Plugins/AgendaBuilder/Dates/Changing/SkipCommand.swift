import LotseKit

/// Leaves out one time of what comes again.
///
/// Its value is the ``EntryResult``.
struct SkipCommand: AgendaCommand {
  let declaration = Command(
    "skip",
    names: Names(de: "auslassen", en: "skip"),
    summary: Text(
      de: "Ein Mal eines wiederkehrenden Termins ausfallen lassen",
      en: "Leave out one time of a recurring appointment"
    ),
    parameters: [.itemFirst, OccurrenceChoice.parameter],
    effect: .writes,
    examples: [
      .german: ["der Jour fixe fällt nächste Woche aus", "einen Termin auslassen"],
      .english: ["the team meeting is off next week", "skip one meeting"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let id = try await context.conversation.ask(MeasureQuestions.item)
    let former = try await context.agenda.entry(id)
    guard former.content.isRecurring else { throw UserError.takesPlaceOnce(former.number) }
    let day = request[OccurrenceChoice.question]
    let occurrence = try OccurrenceChoice.occurrence(of: former, on: day, today: context.today)
    var entry = former.content
    entry.series = entry.series.skipping(occurrence.day)
    let stored = try await context.agenda.update(former, to: entry)
    let words = context.words
    let skipped = context.say("Fällt aus", "Left out")
    let line: Prose =
      "\(skipped): \(words.number(stored.number)) \(entry.title, .strong), \(words.day(occurrence.time.day))"
    let next = entry.series.next(onOrAfter: max(context.today, occurrence.time.day))
    let then = next.map { next in
      context.say("Das nächste Mal: ", "The next time: ")
        + words.time(next.time, minutes: entry.series.minutes)
    }
    let blocks: [Block] = [.paragraph(line)] + (then.map { [.paragraph(Prose($0, .faint))] } ?? [])
    let result = EntryResult(entry: stored, today: context.today)
    return Reply(Document(blocks), value: try JSONValue(encoding: result))
  }
}

extension UserError {
  fileprivate static func takesPlaceOnce(_ number: Int) -> UserError {
    UserError(
      Text(
        de: "Eintrag \(number) kommt nur einmal vor.",
        en: "Item \(number) comes only once."
      ),
      advice: Text(
        de: "/agenda absagen \(number) sagt ihn ab.",
        en: "/agenda cancel \(number) calls it off."
      )
    )
  }
}
