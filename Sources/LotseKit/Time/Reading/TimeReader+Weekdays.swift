extension TimeReader {
  /// A reader for a text about a time from a day on: a weekday at its beginning is the first such
  /// from then.
  package func counting(from day: Day, for text: String) -> TimeReader {
    guard let word = TimeToken.tokens(of: text).first?.word, DayWords.weekdays[word] != nil else {
      return self
    }
    return TimeReader(now: now.evening(before: day), almanac: almanac, direction: direction)
  }
}

extension Moment {
  /// The evening before a day if that is still to come, else this moment.
  fileprivate func evening(before day: Day) -> Moment {
    let days = day.days(since: self.day)
    guard days > 0 else { return self }
    let rest = (days * 24 - 1 - hour) * 3_600 - minute * 60 - second
    return Moment(seconds: seconds + rest, offset: offset)
  }
}
