import LotseKit

/// Moves an appointment or deadline: one time of it, if it comes again.
///
/// The value of its reply is the ``EntryResult``.
struct OccurrenceMove {
  let context: AgendaContext

  /// The reply to moving one occurrence.
  func run(_ former: Stored<CalendarEntry>, on day: Day?, to text: String) async throws -> Reply {
    let today = context.today
    let occurrence = try OccurrenceChoice.occurrence(of: former, on: day, today: today)
    let almanac = try await context.almanac
    let now = context.conversation.now
    let spans = former.content.kind == .appointment
    let new = try NewTime(text, from: occurrence.time, almanac, now: now, spans: spans)
    var entry = former.content
    if entry.isRecurring {
      guard new.minutes.map({ $0 == entry.series.minutes }) ?? true else {
        throw UserError.oneLength(former.number)
      }
      entry.series = entry.series.moving(occurrence.day, to: new.time)
    } else {
      entry.series.start = new.time
      entry.series.minutes = new.minutes ?? entry.series.minutes
    }
    let stored = try await context.agenda.update(former, to: entry)
    let moved = Series.Occurrence(day: occurrence.day, time: new.time)
    return Reply(
      Document(line(former, occurrence, stored, moved) + (try await overlaps(stored, moved))),
      value: try JSONValue(encoding: EntryResult(entry: stored, today: today))
    )
  }

  private func line(
    _ former: Stored<CalendarEntry>,
    _ from: Series.Occurrence,
    _ entry: Stored<CalendarEntry>,
    _ to: Series.Occurrence
  ) -> [Block] {
    let words = context.words
    let old = words.time(from.time, minutes: former.content.series.minutes)
    let new = words.time(to.time, minutes: entry.content.series.minutes)
    let title = "\(words.number(entry.number)) \(Prose(entry.content.title, .strong))" as Prose
    let moved = context.say("Verlegt", "Moved")
    return [.paragraph("\(moved): \(title): \(old) → \(new, .strong)")]
  }

  private func overlaps(
    _ entry: Stored<CalendarEntry>,
    _ occurrence: Series.Occurrence
  ) async throws -> [Block] {
    let mine = DatedItem(entry, occurrence)
    return try await context.agenda.overlapping(mine).map { other in
      let overlaps = context.say("Überschneidet sich mit", "Overlaps with")
      return .callout(Callout(.warning, "\(overlaps) \(context.words.line(other))"))
    }
  }
}

extension UserError {
  fileprivate static func oneLength(_ number: Int) -> UserError {
    UserError(
      Text(
        de: "Ein einzelnes Mal lässt sich verlegen, aber nicht verlängern oder verkürzen.",
        en: "A single time can be moved, but not made longer or shorter."
      ),
      advice: Text(
        de: "Für alle Male: /agenda ändern \(number) --dauer …",
        en: "For all of them: /agenda change \(number) --duration …"
      )
    )
  }
}
