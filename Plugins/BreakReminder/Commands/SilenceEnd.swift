import LotseKit

/// Until when reminders stay away, as people say it.
struct SilenceEnd {
  /// The moment, in seconds since 1970.
  let seconds: Int

  /// Reads "11:00", "until eleven", "45", "2 hours", "tomorrow".
  ///
  /// - Throws: A ``UserError`` if it is no time to come.
  init(_ text: String, now: Moment, almanac: Almanac) throws {
    let words = Self.withoutLead(text)
    if let minutes = Int(words), (1...1440).contains(minutes) {
      seconds = now.seconds + minutes * 60
      return
    }
    if let minutes = Self.minutes(words) {
      seconds = now.seconds + minutes * 60
      return
    }
    seconds = try Self.moment(words, now, almanac)
    guard seconds > now.seconds else { throw UserError.notToCome }
  }

  private static func moment(_ words: String, _ now: Moment, _ almanac: Almanac) throws -> Int {
    switch TimeReader(now: now, almanac: almanac).read(words) {
    case .moment(let moment): return moment.seconds
    case .day(let day):
      // "Today" is over when tomorrow begins.
      let end = day == now.day ? day.adding(days: 1) : day
      return almanac.zone.moment(of: DayTime(end)).seconds
    case .interval(_, let end): return almanac.zone.moment(of: end).seconds
    case .ambiguous(_, let error), .refused(let error): throw error
    case .recurrence: throw UserError.notToCome
    }
  }

  private static func withoutLead(_ text: String) -> String {
    let words = text.split(separator: " ")
    let lead = words.prefix {
      ["bis", "until", "till", "für", "fuer", "for"].contains($0.lowercased())
    }
    return words.dropFirst(lead.count).joined(separator: " ")
  }

  /// "2 Stunden", "45min", "1.5 h".
  private static func minutes(_ words: String) -> Int? {
    let digits = words.prefix { $0.isNumber || ".,".contains($0) }
    guard let number = Double(digits.replacing(",", with: ".")), number > 0, number <= 1440 else {
      return nil
    }
    switch words.dropFirst(digits.count).drop(while: { $0 == " " }).lowercased() {
    case "m", "min", "min.", "minute", "minuten", "minutes": return max(1, Int(number))
    case "h", "std", "std.", "stunde", "stunden", "hour", "hours": return max(1, Int(number * 60))
    default: return nil
    }
  }
}

extension UserError {
  fileprivate static let notToCome = UserError(
    Text(de: "Diese Zeit liegt nicht in der Zukunft.", en: "That time is not in the future."),
    advice: Text(
      de: "Zum Beispiel: 11:00, 45 Minuten, 2 Stunden, morgen.",
      en: "For example: 11:00, 45 minutes, 2 hours, tomorrow."
    )
  )
}
