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
    if !isReadBack { blocks += try await cautions(entry) }
    let result = EntryResult(entry: entry, today: context.today)
    return Reply(
      Document(blocks),
      value: try JSONValue(encoding: result),
      followUps: followUps(entry.content)
    )
  }

  /// What somebody should know of an entry before it counts: what it overlaps with, and days
  /// that are past or off.
  func cautions(_ entry: CalendarEntry) async throws -> [Block] {
    let now = context.conversation.now
    let id = RecordID(rawValue: "")
    return try await cautions(
      Stored(id: id, number: 0, created: now, changed: now, content: entry)
    )
  }

  private func cautions(_ entry: Stored<CalendarEntry>) async throws -> [Block] {
    try await overlaps(of: entry) + holidays(entry.content) + past(entry.content)
  }

  /// So many occurrences are compared with other appointments.
  private static let compared = 10

  /// The appointments that take place at the same time, each once; nothing is refused for it.
  private func overlaps(of entry: Stored<CalendarEntry>) async throws -> [Block] {
    guard entry.content.kind == .appointment else { return [] }
    var day = context.today
    var found: [(mine: DatedItem, other: DatedItem, times: Int)] = []
    for _ in 0..<Self.compared {
      guard let occurrence = entry.content.series.next(onOrAfter: day) else { break }
      let mine = DatedItem(entry, occurrence)
      for other in try await context.agenda.overlapping(mine) {
        if let known = found.firstIndex(where: { $0.other.item.id == other.item.id }) {
          found[known].times += 1
        } else {
          found.append((mine, other, 1))
        }
      }
      day = occurrence.time.day.adding(days: 1)
    }
    return found.prefix(3).map { .callout(Callout(.warning, line($0.mine, $0.other, $0.times))) }
  }

  private func line(_ mine: DatedItem, _ other: DatedItem, _ times: Int) -> Prose {
    let day = context.words.day(max(mine.time.day, other.day))
    let overlaps = context.say("überschneidet sich mit", "overlaps with")
    let again = times > 1 ? context.say("; an weiteren Tagen auch", "; on other days too") : ""
    let guess = mine.overlapsByGuess(other) ? ", " + context.words.assumedLength : ""
    return "\(day) \(overlaps) \(context.words.line(other))\(guess)\(again)"
  }

  /// The public holidays among the next dates: on most of them nobody meets.
  private func holidays(_ entry: CalendarEntry) async throws -> [Block] {
    let days = entry.series.firstTimes(3, from: context.today).map(\.day)
    guard let first = days.first, let last = days.last, first <= last else { return [] }
    let names = try await context.conversation.almanac.publicHolidays(in: first...last)
    let holiday = context.say("ist Feiertag", "is a public holiday")
    let found = days.compactMap { day in
      names[day].map { "\(context.words.day(day)) \(holiday) (\($0.in(context.language)))" }
    }
    guard !found.isEmpty else { return [] }
    return [.callout(Callout(.note, Prose(found.joined(separator: ", "))))]
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
