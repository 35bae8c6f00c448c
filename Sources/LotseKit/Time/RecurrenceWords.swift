extension Recurrence {
  /// The rule in plain words, such as "jeden ersten Montag im Monat" or "every 2 weeks on Tuesday
  /// and Thursday, until Fri 26 Mar 2027".
  ///
  /// - Parameters:
  ///   - language: The language of the words.
  ///   - start: The first day, which says what the rule leaves open; without it, that stays open.
  /// - Returns: Words that hold for exactly the days that the rule gives.
  public func words(in language: Language, from start: Day? = nil) -> String {
    let rule = start.map(anchored) ?? self
    let words = RecurrenceWords(rule: rule, language: language)
    let note = rule.skipsShortMonths ? words.shortMonthsNote : ""
    return words.days + note + words.weekStartNote + words.end
  }
}

/// Says a rule that leaves nothing open: as people say it where they have a way to say it, else
/// its step and then one condition after the other.
struct RecurrenceWords {
  let rule: Recurrence
  let language: Language

  /// The parts of a rule that choose days.
  struct Parts: OptionSet {
    let rawValue: Int

    static let months = Parts(rawValue: 1)
    static let weeks = Parts(rawValue: 2)
    static let yearDays = Parts(rawValue: 4)
    static let monthDays = Parts(rawValue: 8)
    static let weekdays = Parts(rawValue: 16)
    static let positions = Parts(rawValue: 32)
  }

  /// The parts that the rule has.
  var parts: Parts {
    var parts: Parts = []
    if !rule.months.isEmpty { parts.insert(.months) }
    if !rule.weeks.isEmpty { parts.insert(.weeks) }
    if !rule.yearDays.isEmpty { parts.insert(.yearDays) }
    if !rule.monthDays.isEmpty { parts.insert(.monthDays) }
    if !rule.weekdays.isEmpty { parts.insert(.weekdays) }
    if !rule.positions.isEmpty { parts.insert(.positions) }
    return parts
  }

  /// Which days the rule means, without its end.
  var days: String {
    let usual: String? =
      switch parts {
      case .weekdays: everyWeekday ?? weekdaysOfMonth
      case .monthDays: lastDayOfMonth
      case [.weeks, .weekdays]: everyOtherWeek
      case [.weekdays, .positions]: chosenWeekdays
      case [.monthDays, .positions]: monthEnd
      case [.months, .monthDays]: isYearly ? "\(step) \(dates)" : nil
      case [.months, .weekdays]:
        isYearly && hasOnlyCountedWeekdays ? "\(step) \(countedWeekdays) \(inMonths)" : nil
      default: nil
      }
    return usual ?? composed
  }

  /// Whether it means certain months of each year, in whichever way it says so.
  var isYearly: Bool {
    rule.frequency == .yearly
      || rule.frequency == .monthly && interval == 1 && !rule.months.isEmpty
        && rule.positions.isEmpty
  }

  var interval: Int { max(rule.interval, 1) }
  var hasOnlyPlainWeekdays: Bool { rule.weekdays.allSatisfy { $0.ordinal == nil } }
  var hasOnlyCountedWeekdays: Bool { rule.weekdays.allSatisfy { $0.ordinal != nil } }
  var isWorkingWeek: Bool { Set(rule.weekdays.map(\.weekday)) == Set(Weekday.allCases.prefix(5)) }

  /// Some words, the last two joined by one that stands for "and" or "or".
  func list(_ words: [String], by conjunction: Text = Text(de: "und", en: "and")) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction.in(language)) " + last
  }

  func say(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }
}
