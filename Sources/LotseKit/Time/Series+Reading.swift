extension Series {
  /// What people mean who say when something takes place: `Friday at 2 pm`, `every Monday 9–10:30`.
  ///
  /// - Parameters:
  ///   - reading: What was read.
  ///   - now: When it was said.
  ///   - spans: Whether several whole days in a row are meant by a period of days.
  /// - Throws: A ``UserError`` if it is no time, an impossible one, or can mean several.
  public init(_ reading: TimeReading, now: Moment, spans: Bool = false) throws(UserError) {
    switch reading {
    case .day(let day): self.init(DayTime(day))
    case .moment(let moment): self.init(moment.dayTime)
    case .interval(let begin, let end):
      guard let first = begin.time, let last = end.time else {
        guard spans, begin.time == nil, end.time == nil, begin <= end else { throw .periodIsNoTime }
        try self.init(days: begin.day...end.day)
        return
      }
      let days = end.day.days(since: begin.day)
      // From now until a time on another day: what counts is its end, as in "by Friday noon".
      if days > 0, begin == now.dayTime {
        self.init(end)
        return
      }
      self.init(begin, minutes: days * 1_440 + last.minutes - first.minutes)
    case .recurrence(let rule, let time, let minutes, let first):
      // Today's has been if its time is past.
      let isPast = time.map { $0 < TimeOfDay(hour: now.hour, minute: now.minute) ?? $0 } ?? false
      let from = first ?? now.day.adding(days: isPast ? 1 : 0)
      guard let day = rule.naturalStart(onOrAfter: from),
        rule.next(onOrAfter: day, from: day) != nil
      else { throw .ruleWithoutDays }
      self.init(DayTime(day, time), minutes: minutes, recurrence: rule)
    case .ambiguous(_, let error), .refused(let error): throw error
    }
  }

  /// The first occurrences from a day on, for people to look at.
  public func firstTimes(_ count: Int, from day: Day) -> [DayTime] {
    var times: [DayTime] = []
    var next = next(onOrAfter: day)
    while let occurrence = next, times.count < count {
      times.append(occurrence.time)
      next = recurrence == nil ? nil : self.next(onOrAfter: occurrence.time.day.adding(days: 1))
    }
    return times
  }
}

extension UserError {
  fileprivate static let periodIsNoTime = UserError(
    Text(
      de: "Das ist ein Zeitraum; gebraucht wird ein Tag, gern mit Uhrzeit.",
      en: "That is a period; what is needed is a day, perhaps with a time."
    ),
    advice: Text(
      de: "Zum Beispiel: Freitag 14 Uhr, 4.12. 9:00–10:30, jeden Montag 9 Uhr.",
      en: "For example: Friday 2 pm, 4 Dec 9:00–10:30, every Monday at 9."
    )
  )

  fileprivate static let ruleWithoutDays = UserError(
    Text(
      de: "Diese Wiederholung ergibt keinen einzigen Tag.",
      en: "This recurrence does not give a single day."
    ),
    advice: Text(
      de: "Prüfen Sie Monat, Tag und Ende der Wiederholung.",
      en: "Check the month, the day and the end of the recurrence."
    )
  )
}
