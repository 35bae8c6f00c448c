internal import CIcal
import LotseKit

extension icaltimetype {
  /// What a clock shows, bound to no time zone.
  init(_ time: DayTime) {
    self.init()
    set(time.day)
    if let clock = time.time {
      (hour, minute) = (Int32(clock.hour), Int32(clock.minute))
    } else {
      is_date = 1
    }
  }

  /// What the clock of a moment showed, bound to no time zone.
  init(clock moment: Moment) {
    self.init()
    set(moment.day)
    (hour, minute, second) = (Int32(moment.hour), Int32(moment.minute), Int32(moment.second))
  }

  /// A moment in UTC.
  init(utc moment: Moment) {
    self.init(clock: Moment(seconds: moment.seconds, offset: 0))
    zone = icaltimezone_get_utc_timezone()
  }

  private mutating func set(_ date: Day) {
    (year, month, day) = (Int32(date.year), Int32(date.month), Int32(date.day))
  }

  /// What it shows; `nil` if there is no such day or time.
  ///
  /// A leap second counts as its minute.
  var value: DayTime? {
    guard let day = Day(year: Int(year), month: Int(month), day: Int(day)) else { return nil }
    if is_date != 0 { return DayTime(day) }
    guard (0...60).contains(second) else { return nil }
    return TimeOfDay(hour: Int(hour), minute: Int(minute)).map { DayTime(day, $0) }
  }

  /// Whether it is a time in UTC.
  var isUTC: Bool { icaltime_is_utc(self) != 0 }
}
