import LotseKit

/// To when something is moved: `Donnerstag 14 Uhr`, `15:30`, `+1 Woche`.
struct NewTime {
  let time: DayTime
  /// How long it takes then, if that was said.
  let minutes: Int?

  /// Reads to when something is moved; what is not said stays as it was.
  ///
  /// A weekday is that of the week in which it was to take place.
  ///
  /// - Throws: A ``UserError`` if it is no time, or several.
  init(
    _ text: String,
    from former: DayTime,
    _ almanac: Almanac,
    now: Moment,
    spans: Bool
  ) throws(UserError) {
    let words = Self.withoutLink(text)
    let said = words.joined(separator: " ")
    let times = TimeReader(now: now, almanac: almanac).counting(from: former.day.monday, for: said)
    let reader = SeriesReader(times, spans: spans)
    do throws(UserError) {
      let series = try reader.read(Self.isClock(said) ? "\(former.day.iso) \(said)" : said)
      guard series.recurrence == nil else { throw .movedToRule }
      time = DayTime(series.start.day, series.start.time ?? former.time)
      minutes = series.minutes
    } catch {
      // A span counts from the former day.
      let span = Postponement(said)
      guard let day = try? span.day(from: former.day, today: now.day, almanac: almanac) else {
        throw error
      }
      time = DayTime(day, former.time)
      minutes = nil
    }
  }

  private static func withoutLink(_ text: String) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let hasLink = words.first.map { ["auf", "to", "zu"].contains($0.folded) } ?? false
    return Array(words.dropFirst(hasLink ? 1 : 0))
  }

  /// Whether it says a time of the day and no day.
  private static func isClock(_ text: String) -> Bool {
    let signs = text.folded.map { $0.isNumber || ":–-".contains($0) ? " " : $0 }
    let words = String(signs).split(separator: " ")
    let isMarked = text.contains(":") || !words.isEmpty
    return isMarked
      && words.allSatisfy { ["uhr", "um", "at", "am", "pm", "h", "bis"].contains($0) }
  }
}

extension UserError {
  fileprivate static let movedToRule = UserError(
    Text(
      de: "Verlegt wird auf einen Zeitpunkt, nicht auf eine Wiederholung.",
      en: "It is moved to a time, not to a recurrence."
    ),
    advice: Text(
      de: "Eine andere Wiederholung setzt /agenda ändern … --wann „jeden Dienstag 9 Uhr“.",
      en: "/agenda change … --when “every Tuesday at 9” sets another recurrence."
    )
  )
}
