// Any rule, one condition after the other.
extension RecurrenceWords {
  /// The step, then what a day must be; every condition after the first narrows it down.
  var composed: String {
    var text = step
    // A day has no days to choose from, a week only its weekdays.
    var isFirst =
      rule.frequency == .monthly || rule.frequency == .yearly
      || rule.frequency == .weekly && parts.isDisjoint(with: [.weeks, .yearDays, .monthDays])
    if isYearly, parts.contains(.months) { text += " " + inMonths }
    func add(_ part: Parts, _ words: String, narrowing: String? = nil, joined: Bool = false) {
      guard parts.contains(part) else { return }
      let narrow = narrowing ?? say(", nur ", ", only ") + words
      text += isFirst || joined ? " " + words : narrow
      isFirst = false
    }
    add(.weeks, inWeeks)
    add(.yearDays, yearDays)
    add(.monthDays, monthDays)
    let plain = hasOnlyPlainWeekdays
    add(
      .weekdays,
      plain ? plainWeekdays : countedWeekdays,
      narrowing: plain ? ifWeekday : nil,
      joined: parts.isSuperset(of: .weeks) && parts.isDisjoint(with: [.yearDays, .monthDays])
        && rule.frequency == .yearly
    )
    if !isYearly { add(.months, inMonths, narrowing: say(", nur ", ", only ") + inMonths) }
    return text + chosen
  }

  /// "alle 2 Wochen".
  var step: String {
    let frequency: Recurrence.Frequency = isYearly ? .yearly : rule.frequency
    switch (frequency, interval) {
    case (.daily, 1): return say("täglich", "every day")
    case (.weekly, 1): return say("jede Woche", "every week")
    case (.monthly, 1): return say("jeden Monat", "every month")
    case (.yearly, 1): return say("jährlich", "every year")
    case (.daily, let count): return say("alle \(count) Tage", "every \(count) days")
    case (.weekly, let count): return say("alle \(count) Wochen", "every \(count) weeks")
    case (.monthly, let count): return say("alle \(count) Monate", "every \(count) months")
    case (.yearly, let count): return say("alle \(count) Jahre", "every \(count) years")
    }
  }

  /// ", davon je Monat nur der erste und der letzte Tag".
  private var chosen: String {
    guard !rule.positions.isEmpty else { return "" }
    let german = list(rule.positions.map { "der " + ordinal($0, ending: "e") })
    let english = list(rule.positions.map { "the " + ordinal($0) })
    return switch rule.frequency {
    case .daily: say(", davon je Tag nur \(german) Tag", ", of these only \(english) of each day")
    case .weekly:
      say(", davon je Woche nur \(german) Tag", ", of these only \(english) of each week")
    case .monthly:
      say(", davon je Monat nur \(german) Tag", ", of these only \(english) of each month")
    case .yearly:
      say(", davon je Jahr nur \(german) Tag", ", of these only \(english) of each year")
    }
  }

  /// ", falls das ein Freitag oder Samstag ist".
  private var ifWeekday: String {
    let names = list(weekdayNames, by: Text(de: "oder", en: "or"))
    return say(", falls das ein \(names) ist", ", if that is a \(names)")
  }

  /// ", bis Fr 26.3.2027".
  var end: String {
    switch rule.end {
    case .never: ""
    case .count(1): say(", einmal", ", once")
    case .count(let count): say(", \(count)-mal", ", \(count) times")
    case .until(let day): say(", bis ", ", until ") + day.words(in: language)
    }
  }

  var shortMonthsNote: String {
    rule.months == [2] && rule.monthDays == [29]
      ? say(" (nur in Schaltjahren)", " (leap years only)")
      : say(" (kürzere Monate entfallen)", " (shorter months are left out)")
  }

  /// On which day weeks begin, where the days depend on it and it is not Monday.
  var weekStartNote: String {
    let matters =
      !rule.weeks.isEmpty
      || rule.frequency == .weekly && (interval > 1 || !rule.positions.isEmpty)
    guard matters, rule.weekStart != .monday else { return "" }
    let name = rule.weekStart.name.in(language)
    return say(" (Wochen beginnen am \(name))", " (weeks begin on \(name))")
  }
}
