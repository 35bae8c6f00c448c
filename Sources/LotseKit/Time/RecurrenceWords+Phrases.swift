// The conditions of a rule, each in a phrase that follows a verb.
extension RecurrenceWords {
  var weekdayNames: [String] { rule.weekdays.map { $0.weekday.name.in(language) } }

  /// "dienstags und donnerstags", or "an jedem Freitag" where a step has several.
  var plainWeekdays: String {
    switch (language, rule.frequency == .weekly || !rule.weeks.isEmpty) {
    case (.german, true): list(weekdayNames.map { $0.lowercased() + "s" })
    case (.german, false): "an jedem " + list(weekdayNames)
    case (.english, true): "on " + list(weekdayNames)
    case (.english, false): "on every " + list(weekdayNames)
    }
  }

  /// "am ersten Montag des Monats und an jedem Freitag".
  var countedWeekdays: String {
    let phrases = rule.weekdays.map { weekday in
      let name = weekday.weekday.name.in(language)
      guard let ordinal = weekday.ordinal.map({ ordinal($0) }) else {
        return say("an jedem \(name)", "on every \(name)")
      }
      return say("am \(ordinal) \(name)", "on the \(ordinal) \(name)")
    }
    // Months are named beside it.
    if isYearly, !rule.months.isEmpty { return list(phrases) }
    return list(phrases)
      + (rule.countsWeekdaysByYear
        ? say(" des Jahres", " of the year") : say(" des Monats", " of the month"))
  }

  /// "on the 1st, on the 15th and on the last day of the month".
  var monthDays: String {
    let phrases = rule.monthDays.map { day in
      day > 0
        ? say("am \(day).", "on the \(numeral(day))")
        : say("am \(ordinal(day)) Tag", "on the \(ordinal(day)) day")
    }
    if isYearly {
      // Months are named beside it, or it is every one of them.
      return list(phrases) + (rule.months.isEmpty ? say(" jedes Monats", " of every month") : "")
    }
    let isCounted = rule.monthDays.allSatisfy { $0 > 0 }
    return list(phrases) + (isCounted ? "" : say(" des Monats", " of the month"))
  }

  /// "on the 100th and on the last day of the year".
  var yearDays: String {
    let phrases = rule.yearDays.map { day in
      say("am ", "on the ") + (day > 0 ? say("\(day).", numeral(day)) : ordinal(day))
    }
    return list(phrases) + say(" Tag des Jahres", " day of the year")
  }

  /// "in KW 20 und in der letzten KW".
  var inWeeks: String {
    list(
      rule.weeks.map { week in
        week > 0
          ? say("in KW \(week)", "in week \(week)")
          : say("in der \(ordinal(week)) KW", "in the \(ordinal(week)) week of the year")
      }
    )
  }

  /// "im März und Juni".
  var inMonths: String { say("im ", "in ") + list(rule.months.map(monthName)) }

  func monthName(_ month: Int) -> String {
    (1...12).contains(month) ? Day.monthNames[month - 1].in(language) : String(month)
  }

  /// A number as an adjective; below 0 it is counted from the end.
  ///
  /// - Parameters:
  ///   - number: From 1, or from -1.
  ///   - ending: That of the German adjective.
  /// - Returns: Such as "ersten", "vorletzten", "first" or "second to last".
  func ordinal(_ number: Int, ending: String = "en") -> String {
    let count = abs(number)
    switch (language, number > 0) {
    case (.german, true):
      let stems = ["erst", "zweit", "dritt", "viert", "fünft"]
      return stems.indices.contains(count - 1) ? stems[count - 1] + ending : "\(count)."
    case (.german, false):
      let stems = ["", "vor", "dritt", "viert", "fünft"]
      let stem = stems.indices.contains(count - 1) ? stems[count - 1] : "\(count).-"
      return stem + "letzt" + ending
    case (.english, true): return englishOrdinal(count)
    case (.english, false): return count == 1 ? "last" : englishOrdinal(count) + " to last"
    }
  }

  private func englishOrdinal(_ count: Int) -> String {
    let words = ["first", "second", "third", "fourth", "fifth"]
    return words.indices.contains(count - 1) ? words[count - 1] : numeral(count)
  }

  /// "6th".
  func numeral(_ number: Int) -> String {
    guard language == .english else { return "\(number)." }
    switch (number % 10, number % 100) {
    case (_, 11...13): return "\(number)th"
    case (1, _): return "\(number)st"
    case (2, _): return "\(number)nd"
    case (3, _): return "\(number)rd"
    default: return "\(number)th"
    }
  }
}
