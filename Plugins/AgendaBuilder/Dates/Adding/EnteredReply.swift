import LotseKit

/// Says what was entered, how it was understood, and what it overlaps with.
struct EnteredReply {
  let context: AgendaContext

  /// The reply for a new entry, of which the time may have been read back already; its value is
  /// the ``EntryResult``.
  func reply(_ entry: Stored<CalendarEntry>, isReadBack: Bool) async throws -> Reply {
    let name = EntryFlavour(entry.content).name.in(context.language)
    let entered = context.say("Eingetragen", "Entered")
    let summary: Prose =
      "\(entered): \(name) \(entry.number, .strong), \(entry.content.title, .strong)"
    let document = EntryDocument(context: context)
    let when = isReadBack ? [] : document.when(entry.content)
    let facts = when + (try await document.details(of: entry.content))
    var blocks: [Block] = [.paragraph(summary)]
    if !facts.isEmpty { blocks.append(.list(facts)) }
    blocks += try await overlaps(of: entry) + past(entry.content)
    let result = EntryResult(entry: entry, today: context.today)
    return Reply(
      Document(blocks),
      value: try JSONValue(encoding: result),
      followUps: followUps(entry.content)
    )
  }

  /// So many occurrences are compared with other appointments.
  private static let compared = 10

  /// The appointments that take place at the same time; nothing is refused for it.
  func overlaps(of entry: Stored<CalendarEntry>) async throws -> [Block] {
    guard entry.content.kind == .appointment else { return [] }
    var day = context.today
    var lines: [Prose] = []
    for _ in 0..<Self.compared {
      guard let occurrence = entry.content.series.next(onOrAfter: day) else { break }
      let mine = DatedItem(entry, occurrence)
      for other in try await context.agenda.overlapping(mine) where lines.count < 3 {
        lines.append(line(mine, other))
      }
      day = occurrence.time.day.adding(days: 1)
    }
    return lines.map { .callout(Callout(.warning, $0)) }
  }

  private func line(_ mine: DatedItem, _ other: DatedItem) -> Prose {
    let day = context.words.day(max(mine.time.day, other.day))
    let overlaps = context.say("überschneidet sich mit", "overlaps with")
    return "\(day) \(overlaps) \(context.words.line(other))"
  }

  private func past(_ entry: CalendarEntry) -> [Block] {
    let last = entry.series.start.lastDay(entry.series.minutes)
    guard !entry.isRecurring, last < context.today else { return [] }
    let text = context.say("Der Tag ist schon vorbei.", "That day is past.")
    return [.callout(Callout(.note, Prose(text)))]
  }

  private func followUps(_ entry: CalendarEntry) -> [FollowUp] {
    [
      FollowUp(
        Text(de: "die Woche zeigen", en: "show the week"),
        command: "agenda.week",
        arguments: ["period": .given(.text(week(of: entry)))]
      )
    ]
  }

  /// The week in which it takes place first, as a period that both languages read.
  private func week(of entry: CalendarEntry) -> String {
    let day = entry.series.next(onOrAfter: context.today)?.time.day ?? entry.series.start.day
    return day.iso
  }
}
