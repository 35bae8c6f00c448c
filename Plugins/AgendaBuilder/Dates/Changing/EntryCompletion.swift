import LotseKit

/// Ticks off deadlines and duties; of a duty, the occurrence that counts now.
///
/// The value of its reply is `{"changed": 1, "items": [{…}]}` with an ``EntryResult`` each.
struct EntryCompletion {
  private struct Result: Encodable {
    let changed: Int
    let items: [EntryResult]
  }

  let context: AgendaContext

  /// Ticks them off on a day, after asking where they are several.
  ///
  /// - Throws: A ``UserError`` if one of them is an appointment.
  func run(_ entries: [Stored<CalendarEntry>], on day: Day) async throws -> Reply {
    if let appointment = entries.first(where: { $0.content.kind == .appointment }) {
      throw UserError.appointmentIsNotDone(appointment.number)
    }
    let open = entries.filter { $0.content.open(on: day) != nil }
    if open.isEmpty { return try nothing(context.say("War schon erledigt.", "Was already done.")) }
    if entries.count > 1 {
      let lines = open.map { context.words.line($0.map(AgendaItem.entry)) }
      guard try await context.accepts([.list(lines)], asking: ItemChoice.confirmation) else {
        return try nothing(context.say("Nichts geändert.", "Nothing changed."))
      }
    }
    var done: [Stored<CalendarEntry>] = []
    for former in open {
      var entry = former.content
      entry.series = entry.series.completed(on: day)
      done.append(try await context.agenda.update(former, to: entry))
    }
    let lines = zip(open, done).map { line($0, $1.content, on: day) }
    return try reply(lines.count == 1 ? Document(lines[0]) : [.list(lines)], done)
  }

  /// What was ticked off, and when it comes again.
  private func line(_ former: Stored<CalendarEntry>, _ entry: CalendarEntry, on day: Day) -> Prose {
    let words = context.words
    let done = context.say("Erledigt", "Done")
    var line: Prose = "\(done): \(words.number(former.number)) \(entry.title, .strong)"
    if let open = former.content.open(on: day), entry.isRecurring {
      let due = words.time(open.occurrence.time, minutes: nil)
      let missed = context.say(
        "; \(open.missed) versäumte zählen mit",
        "; \(open.missed) missed before count too"
      )
      line =
        line + Prose(context.say(", fällig ", ", due ") + due + (open.missed > 0 ? missed : ""))
    }
    guard let next = entry.series.firstOpen else { return line }
    let again = context.say(" · wieder fällig ", " · due again ")
    return line + Prose(again + words.time(next.time, minutes: nil))
  }

  private func nothing(_ words: String) throws -> Reply { try reply(Document(Prose(words)), []) }

  private func reply(_ document: Document, _ entries: [Stored<CalendarEntry>]) throws -> Reply {
    let items = entries.map { EntryResult(entry: $0, today: context.today) }
    let result = Result(changed: items.count, items: items)
    return Reply(document, value: try JSONValue(encoding: result))
  }
}

extension [Stored<AgendaItem>] {
  /// The items as appointments and deadlines; `nil` if all of them are measures.
  ///
  /// - Throws: A ``UserError`` if they are of both sorts.
  func entries() throws(UserError) -> [Stored<CalendarEntry>]? {
    let entries = compactMap(\.entry)
    if entries.isEmpty { return nil }
    guard entries.count == count else { throw .bothSorts }
    return entries
  }

  /// The one appointment or deadline that it is; `nil` if all of them are measures.
  ///
  /// - Throws: A ``UserError`` if there are others.
  func entry() throws(UserError) -> Stored<CalendarEntry>? {
    guard let entries = try entries() else { return nil }
    guard entries.count == 1 else { throw .oneEntryOnly }
    return entries.first
  }
}

extension UserError {
  fileprivate static let bothSorts = UserError(
    Text(
      de: "Darunter sind Maßnahmen und auch Termine oder Fristen.",
      en: "Among these are measures and also appointments or deadlines."
    ),
    advice: Text(
      de: "Nennen Sie bitte beides nacheinander, in einer Auswahl etwa art:maßnahme und "
        + "überfällig.",
      en: "Please name one sort after the other, in a selection such as kind:measure and overdue."
    )
  )

  fileprivate static let oneEntryOnly = UserError(
    Text(
      de: "Termine und Fristen lassen sich nur einzeln so ändern.",
      en: "Appointments and deadlines can be changed like this only one at a time."
    ),
    advice: Text(de: "Nennen Sie bitte eine Nummer.", en: "Please give one number.")
  )

  fileprivate static func appointmentIsNotDone(_ number: Int) -> UserError {
    UserError(
      Text(
        de: "Eintrag \(number) ist ein Termin; der muss nicht abgehakt werden.",
        en: "Item \(number) is an appointment; it need not be ticked off."
      ),
      advice: Text(
        de: "Fällt er aus, hilft /agenda absagen \(number), für ein Mal davon /agenda auslassen "
          + "\(number).",
        en: "If it is off, there is /agenda cancel \(number), for one time of it /agenda skip "
          + "\(number)."
      )
    )
  }
}
