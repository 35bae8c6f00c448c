// Which rule of recurrence is meant.
extension TimeReader {
  func readings(of rule: RuleExpression) throws(UserError) -> Candidates<TimeReading> {
    if let movable = rule.movable { throw .comesOnOtherDays(movable) }
    let start = try rule.start.map { day throws(UserError) in try days.days(of: day).likeliest }
    var rules = try recurrences(of: rule)
    let end = try end(of: rule, from: start ?? now.day)
    rules = try rules.map { rule in
      var rule = rule
      rule.end = end
      return rule
    }
    let time = try time(of: rule.clock, until: rule.clockEnd)
    return try rules.map { .recurrence($0, at: time?.start, minutes: time?.minutes, first: start) }
  }

  /// The time of day and how long it lasts; offices work in the afternoon rather than at night.
  private func time(
    of clock: ClockExpression?,
    until end: ClockExpression?
  ) throws(UserError) -> (start: TimeOfDay, minutes: Int?)? {
    guard let clock else { return nil }
    let start = try time(of: clock, clock.hours[0])
    guard let end else { return (start, nil) }
    // The clock is read as on any day: "2-4" is 14 to 16, "9-5" is 9 to 17.
    let lengths = try end.hours.map { hour throws(UserError) in
      hour * 60 + (try time(of: end, hour)).minute - start.minutes
    }
    guard let minutes = lengths.filter({ $0 > 0 }).min() else {
      throw .endsBeforeItBegins(
        DayTime(now.day, start),
        DayTime(now.day, try time(of: end, end.hour))
      )
    }
    return (start, minutes)
  }

  private func time(of clock: ClockExpression, _ hour: Int) throws(UserError) -> TimeOfDay {
    let hour = hour == 24 && clock.minute == 0 ? 0 : hour
    guard let time = TimeOfDay(hour: hour, minute: clock.minute) else { throw .noSuchTime(clock) }
    return time
  }

  private func end(
    of rule: RuleExpression,
    from start: Day
  ) throws(UserError) -> Recurrence.End {
    if let period = rule.end {
      let last = try days.period(of: period).likeliest.upperBound
      guard last >= start else { throw .endsBeforeItBegins(start, last) }
      return .until(last)
    }
    if let length = rule.length {
      return .until(days.adding(length.count, length.unit, to: start).adding(days: -1))
    }
    return rule.count.map(Recurrence.End.count) ?? .never
  }

  private func recurrences(of rule: RuleExpression) throws(UserError) -> Candidates<Recurrence> {
    try rule.checkDays()
    if let parity = rule.parity { return Candidates(try recurrence(rule, in: parity)) }
    if !rule.workingDays.isEmpty {
      let rule = rule.withMonths(for: rule.workingDays)
      guard rule.weekdays.isEmpty, !(rule.skipsWorkingDays && rule.step == nil) else {
        throw .noSuchRule
      }
      var recurrence = try rule.recurrence(rule.months.isEmpty ? .month : .year)
      recurrence.frequency = .monthly
      recurrence.weekdays = Self.workingDays
      recurrence.positions = rule.workingDays
      return Candidates(recurrence)
    }
    if !rule.monthDays.isEmpty { return Candidates(try onDaysOfMonth(rule)) }
    if !rule.weekdays.isEmpty { return try onWeekdays(rule) }
    return Candidates(try rule.recurrence(rule.step?.unit ?? .year))
  }

  private static let workingDays = Weekday.allCases.filter { $0 < .saturday }
    .map { Recurrence.WeekdayRule($0) }

  private func onDaysOfMonth(_ rule: RuleExpression) throws(UserError) -> Recurrence {
    let rule = rule.withMonths(for: rule.monthDays)
    var recurrence = try rule.recurrence(rule.months.isEmpty ? .month : .year)
    recurrence.monthDays = rule.monthDays
    // "Every Friday the 13th"
    recurrence.weekdays = rule.weekdays
    return recurrence
  }

  private func onWeekdays(_ rule: RuleExpression) throws(UserError) -> Candidates<Recurrence> {
    guard let first = rule.weekdays.first, let ordinal = first.ordinal else {
      var recurrence = try rule.recurrence(.week)
      recurrence.weekdays = rule.weekdays
      return Candidates(recurrence)
    }
    let rule = rule.within == .quarter ? rule.withMonths(for: [ordinal]) : rule
    let isYearly = rule.within == .year || !rule.months.isEmpty
    var ofMonth = try rule.recurrence(isYearly ? .year : .month)
    ofMonth.weekdays = rule.weekdays
    guard rule.mayCountWeeks, rule.step == nil, rule.weekdays.count == 1, ordinal > 1 else {
      return Candidates(ofMonth)
    }
    var ofWeeks = Recurrence(.weekly, every: ordinal)
    ofWeeks.weekdays = [Recurrence.WeekdayRule(first.weekday)]
    // Every other week is common, every fourth is not.
    return Candidates(
      ordinal == 2 ? [ofWeeks, ofMonth] : [ofMonth, ofWeeks],
      .everySecond(first.weekday)
    )
  }

  /// Weeks with even or odd numbers, which two weeks after week 53 is not.
  private func recurrence(
    _ rule: RuleExpression,
    in parity: RuleExpression.Parity
  ) throws(UserError) -> Recurrence {
    guard rule.step == nil || rule.step == RuleStep(.week), rule.monthDays.isEmpty,
      rule.months.isEmpty, rule.weekdays.allSatisfy({ $0.ordinal == nil })
    else { throw .noSuchRule }
    var recurrence = Recurrence(.yearly)
    recurrence.weeks = Array(stride(from: parity == .even ? 2 : 1, through: 53, by: 2))
    let weekdays = rule.weekdays.isEmpty ? [Recurrence.WeekdayRule(.monday)] : rule.weekdays
    recurrence.weekdays = weekdays
    return recurrence
  }
}

extension RuleExpression {
  /// A rule in the step that was said, or else in one that its days demand.
  func recurrence(_ unit: CalendarUnit) throws(UserError) -> Recurrence {
    let said = step ?? RuleStep(unit)
    guard said.count > 0, fits(said.unit, unit) else { throw .noSuchRule }
    var recurrence: Recurrence
    switch said.unit {
    case .day where said.count % 7 == 0: recurrence = Recurrence(.weekly, every: said.count / 7)
    case .day: recurrence = Recurrence(.daily, every: said.count)
    case .workingDay:
      guard said.count == 1 else { throw .noSuchRule }
      recurrence = Recurrence(.weekly)
      recurrence.weekdays = Weekday.allCases.filter { $0 < .saturday }
        .map { Recurrence.WeekdayRule($0) }
    case .week: recurrence = Recurrence(.weekly, every: said.count)
    case .month: recurrence = Recurrence(.monthly, every: said.count)
    case .quarter: recurrence = Recurrence(.monthly, every: 3 * said.count)
    case .halfYear: recurrence = Recurrence(.monthly, every: 6 * said.count)
    case .year: recurrence = Recurrence(.yearly, every: said.count)
    }
    if !months.isEmpty, said.unit == .quarter || said.unit == .halfYear {
      recurrence = Recurrence(.yearly)
    }
    recurrence.months = months
    return recurrence
  }

  /// The same rule with the months in which days of a quarter or a year lie: the first ones in
  /// the first month, those counted from the end in the last.
  fileprivate func withMonths(for ordinals: [Int]) -> RuleExpression {
    guard within == .quarter || within == .year, months.isEmpty else { return self }
    let isLast = ordinals.allSatisfy { $0 < 0 }
    var rule = self
    rule.months = within == .year ? [isLast ? 12 : 1] : isLast ? [3, 6, 9, 12] : [1, 4, 7, 10]
    return rule
  }

  /// Whether a step that was said goes with what the days demand: nothing is on the 15th of
  /// every week.
  private func fits(_ said: CalendarUnit, _ demanded: CalendarUnit) -> Bool {
    if said == demanded { return true }
    return switch demanded {
    case .month: [.quarter, .halfYear].contains(said)
    case .year: [.month, .quarter, .halfYear].contains(said) && !months.isEmpty
    case .week: said == .day && step?.count == 14
    default: false
    }
  }

  /// Refuses days that no month has.
  fileprivate func checkDays() throws(UserError) {
    for month in months where !(1...12).contains(month) { throw .noSuchMonth(month) }
    for day in monthDays where !(1...31).contains(abs(day)) || day == 0 {
      throw .noSuchDayOfMonth(day)
    }
    for month in months {
      for day in monthDays where day > Day.count(ofMonth: month, year: 2000) {
        throw .noSuchDay(WrittenDate(day: day, month: month, year: nil), in: nil)
      }
    }
    for weekday in weekdays {
      let most = within == .year ? 53 : within == .quarter ? 14 : 5
      if let ordinal = weekday.ordinal, abs(ordinal) > most { throw .noSuchRule }
    }
  }
}
