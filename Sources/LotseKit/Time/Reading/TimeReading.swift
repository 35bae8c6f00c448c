/// What a text about days and times means.
public enum TimeReading: Sendable, Hashable {
  /// A day.
  case day(Day)
  /// A time of a day, on the local clock.
  case moment(Moment)
  /// From one day or time to another; both days belong to it.
  case interval(DayTime, DayTime)
  /// Something that comes again, perhaps at a time and for so many minutes, perhaps from a day on
  /// that the text names.
  case recurrence(Recurrence, at: TimeOfDay?, minutes: Int? = nil, first: Day?)
  /// Several readings are common, the likelier one first; the error asks which one is meant.
  case ambiguous([TimeReading], UserError)
  /// It is no day and no time, an impossible one, or one that cannot be placed; the error says why.
  case refused(UserError)
}

extension TimeReading {
  /// The days that it names.
  var days: [Day] {
    switch self {
    case .day(let day): [day]
    case .moment(let moment): [moment.day]
    case .interval(let begin, let end): [begin.day, end.day]
    case .recurrence(let rule, _, _, let first): [first, rule.end.day].compactMap(\.self)
    case .ambiguous, .refused: []
    }
  }
}

extension Moment {
  /// The day and the time to the minute, as the local clock showed them.
  public var dayTime: DayTime { DayTime(day, TimeOfDay(hour: hour, minute: minute)) }
}
