import LotseKit

/// Closes measures that are finished, and says what can begin now; ticks off deadlines and duties.
///
/// Its value is a ``MeasureChange/Result``, for deadlines and duties that of ``EntryCompletion``.
struct DoneCommand: AgendaCommand {
  private static let date = Question.day(
    "date",
    Text(de: "An welchem Tag?", en: "On which day?"),
    DayRule(direction: .past)
  )

  let declaration = Command(
    "done",
    names: Names(de: "erledigt", "abschließen", en: "done", aliases: ["finish"]),
    summary: Text(
      de: "Maßnahmen abschließen, Fristen und Pflichten abhaken",
      en: "Close measures that are finished, tick off deadlines and duties"
    ),
    parameters: [
      .items,
      Parameter(
        date,
        names: Names(de: "am", "datum", en: "on", aliases: ["date"]),
        style: .option,
        meaning: .date
      ),
      .filter, .confirmation,
    ],
    effect: .writes,
    examples: [
      .german: ["Maßnahme 12 ist fertig", "die E-Rechnung ist umgesetzt"],
      .english: ["measure 12 is finished", "e-invoicing is in place"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let choice = try await ItemChoice(context: context).items(request)
    if !choice.rest.isEmpty { throw UserError.noNumber(choice.rest) }
    let day = request[Self.date] ?? context.today
    if let entries = try choice.items.entries() {
      return try await EntryCompletion(context: context).run(entries, on: day)
    }
    let change = MeasureChange(context: context, title: Text(de: "Abgeschlossen", en: "Closed"))
    return try await change.run(choice.items, closing: { try await closing($0, context) }) {
      measure in
      measure.stopClock(at: context.conversation.now)
      measure.enter(.done, on: day)
      if measure.progress != nil { measure.progress = 100 }
    }
  }

  /// What can begin now, what should have come first, and how much is left.
  private func closing(_ closed: [Stored<Measure>], _ context: AgendaContext) async throws
    -> [Block]
  {
    var free: [Stored<Measure>] = []
    var missing: [Stored<Measure>] = []
    for measure in closed {
      for other in try await context.agenda.dependents(of: measure.id) where other.content.isOpen {
        let isFree = try await context.agenda.prerequisites(of: other.content).isEmpty
        if isFree, !free.contains(where: { $0.id == other.id }) { free.append(other) }
      }
      missing += try await context.agenda.prerequisites(of: measure.content)
    }
    var blocks = section(
      context.say("Damit kann beginnen:", "This can begin now:"),
      free,
      context
    )
    blocks += section(
      context.say("War Voraussetzung und ist noch offen:", "Had to come first and is still open:"),
      missing,
      context
    )
    let left = try await context.agenda.count([.within(.urgency, from: nil, through: nil)])
    let rest =
      left == 0
      ? context.say("Nichts ist mehr offen.", "Nothing is open any more.")
      : context.say("Noch offen: \(left).", "Still open: \(left).")
    return blocks + [.paragraph(Prose(rest, .faint))]
  }

  private func section(
    _ title: String,
    _ measures: [Stored<Measure>],
    _ context: AgendaContext
  ) -> [Block] {
    if measures.isEmpty { return [] }
    return [.paragraph(Prose(title)), .list(measures.map { context.words.line($0) })]
  }
}
