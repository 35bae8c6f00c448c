// How people say the rules that they use.
extension RecurrenceWords {
  /// "jeden Dienstag und Donnerstag", for every kind of step that leaves no week out.
  var everyWeekday: String? {
    guard hasOnlyPlainWeekdays else { return nil }
    guard interval == 1 else {
      return rule.frequency == .weekly ? "\(step) \(plainWeekdays)" : nil
    }
    if isWorkingWeek {
      return say("werktags (Montag bis Freitag)", "on weekdays (Monday to Friday)")
    }
    if Set(rule.weekdays.map(\.weekday)).count == 7 { return say("täglich", "every day") }
    return say("jeden ", "every ") + list(weekdayNames)
  }

  /// "jeden Montag in ungeraden Kalenderwochen".
  var everyOtherWeek: String? {
    guard rule.frequency == .yearly, interval == 1, hasOnlyPlainWeekdays else { return nil }
    let isEven = rule.weeks == Array(stride(from: 2, through: 52, by: 2))
    guard isEven || rule.weeks == Array(stride(from: 1, through: 53, by: 2)) else { return nil }
    return say("jeden ", "every ") + list(weekdayNames)
      + (isEven
        ? say(" in geraden Kalenderwochen", " in even weeks")
        : say(" in ungeraden Kalenderwochen", " in odd weeks"))
  }

  /// "jeden ersten Montag im Monat".
  var weekdaysOfMonth: String? {
    guard rule.frequency == .monthly, hasOnlyCountedWeekdays else { return nil }
    guard interval == 1, Set(rule.weekdays.map(\.weekday)).count == 1 else {
      return "\(step) \(countedWeekdays)"
    }
    let ordinals = list(rule.weekdays.compactMap(\.ordinal).map { ordinal($0) })
    let name = weekdayNames.first ?? ""
    return say("jeden \(ordinals) \(name) im Monat", "on the \(ordinals) \(name) of every month")
  }

  /// "am letzten Tag jedes Monats".
  var lastDayOfMonth: String? {
    guard rule.frequency == .monthly, interval == 1, rule.monthDays == [-1] else { return nil }
    return say("am letzten Tag jedes Monats", "on the last day of every month")
  }

  /// "am letzten Werktag (Montag bis Freitag) jedes Monats".
  var chosenWeekdays: String? {
    guard rule.frequency == .monthly || rule.frequency == .yearly, hasOnlyPlainWeekdays else {
      return nil
    }
    let noun =
      isWorkingWeek
      ? say("Werktag (Montag bis Freitag)", "weekday (Monday to Friday)")
      : list(weekdayNames, by: Text(de: "oder", en: "or"))
    let chosen = say("am ", "on the ") + list(rule.positions.map { ordinal($0) }) + " " + noun
    let isMonthly = rule.frequency == .monthly
    if interval == 1 {
      return chosen
        + (isMonthly
          ? say(" jedes Monats", " of every month") : say(" jedes Jahres", " of every year"))
    }
    return "\(step) \(chosen) "
      + (isMonthly ? say("des Monats", "of the month") : say("des Jahres", "of the year"))
  }

  /// "jeden Monat am 30., in kürzeren Monaten am letzten Tag".
  var monthEnd: String? {
    guard rule.frequency == .monthly, rule.positions == [-1], let last = rule.monthDays.last,
      (29...31).contains(last), rule.monthDays == Array(28...last)
    else { return nil }
    return say(
      "\(step) am \(last)., in kürzeren Monaten am letzten Tag",
      "\(step) on the \(numeral(last)), in shorter months on the last day"
    )
  }

  /// Days of named months: "on 31 March", "on the last day in March and June".
  var dates: String {
    guard rule.months.count == 1, let month = rule.months.first,
      rule.monthDays.allSatisfy({ $0 > 0 })
    else { return "\(monthDays) \(inMonths)" }
    let name = monthName(month)
    return say(
      "am " + list(rule.monthDays.map { "\($0)." }) + " " + name,
      "on " + list(rule.monthDays.map(String.init)) + " " + name
    )
  }
}
