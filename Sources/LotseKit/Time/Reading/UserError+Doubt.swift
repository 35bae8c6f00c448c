// Which question is asked where a text may mean several days or times.
extension Doubt {
  /// The question, for days.
  func error(naming days: [Day]) -> UserError {
    error(between: days.map(TimeReading.day))
  }

  /// The question, and the readings to choose from.
  func error(between readings: [TimeReading]) -> UserError {
    if case .order(let first, let second) = self { return .ambiguousSlashes(first, second) }
    let choices = Text(
      de: readings.map { words($0, .german) }.joined(separator: "; "),
      en: readings.map { words($0, .english) }.joined(separator: "; ")
    )
    return UserError(
      problem,
      advice: Text(
        de: "Gemeint sein kann: \(choices.in(.german)).",
        en: "It can be: \(choices.in(.english))."
      )
    )
  }

  /// A reading in words; two times that look alike are told apart by their distance from UTC.
  private func words(_ reading: TimeReading, _ language: Language) -> String {
    guard self == .comesTwice, case .moment(let moment) = reading else {
      return reading.words(in: language)
    }
    return moment.dayTime.words(in: language) + " (UTC+\(moment.offset / 3600))"
  }

  private var problem: Text {
    switch self {
    case .sameWeekday(let weekday):
      Text(
        de: "Heute ist ein \(weekday.name.in(.german)).",
        en: "Today is a \(weekday.name.in(.english))."
      )
    case .pastWeekday(let weekday):
      Text(
        de: "\(weekday.name.in(.german)) dieser Woche ist vorbei.",
        en: "\(weekday.name.in(.english)) of this week is over."
      )
    case .pastTime: Text(de: "Diese Zeit ist heute vorbei.", en: "That time is over today.")
    case .halfOfDay:
      Text(
        de: "Die Uhrzeit kann vor oder nach 12 Uhr mittags liegen.",
        en: "The time can be before or after noon."
      )
    case .comesTwice:
      Text(
        de: "Diese Zeit gibt es zweimal, weil die Uhren zurückgestellt werden.",
        en: "This time comes twice, because the clocks go back."
      )
    case .midnight:
      Text(
        de: "Mitternacht endet ein Tag und beginnt ein anderer.",
        en: "At midnight one day ends and another begins."
      )
    case .everySecond:
      Text(
        de: "Das kann Wochen zählen oder die Tage im Monat.",
        en: "That can count weeks, or the days of the month."
      )
    case .order, .dayOrMonth, .weekend, .betweenTheYears:
      Text(de: "Das kann mehreres meinen.", en: "That can mean several things.")
    }
  }
}

extension TimeReading {
  /// What was read, as people write it: `Fr 4.12.2026, 14:00`.
  public func words(in language: Language) -> String {
    switch self {
    case .day(let day): day.words(in: language)
    case .moment(let moment): moment.dayTime.words(in: language)
    case .interval(let start, let end):
      start.words(in: language) + (language == .german ? " bis " : " to ") + end.words(in: language)
    case .recurrence(let rule, let time, let minutes, let first):
      rule.words(in: language, from: first)
        + (time.map { ", " + $0.words(in: language, minutes: minutes) } ?? "")
    case .ambiguous(let readings, _):
      readings.map { $0.words(in: language) }.joined(separator: "; ")
    case .refused(let error): error.problem.in(language)
    }
  }
}
