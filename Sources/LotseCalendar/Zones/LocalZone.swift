package import LotseKit

/// The time zone of the local clock.
package struct LocalZone: Sendable {
  /// Its name in the time zone database: Europe/Berlin; `nil` if that cannot be told.
  package let name: String?
  /// How far it is ahead of UTC.
  package let rules: TimeZoneRules

  package init(name: String?, rules: TimeZoneRules) {
    self.name = name
    self.rules = rules
  }

  /// The moment at which the local clock shows something; the start of a whole day.
  func moment(of time: DayTime) -> Moment {
    rules.moment(of: time)
  }

  /// What the local clock shows so many seconds after 1 January 1970, 00:00 UTC.
  func clock(at seconds: Int) -> DayTime {
    let moment = moment(at: seconds)
    return DayTime(moment.day, TimeOfDay(hour: moment.hour, minute: moment.minute))
  }

  /// That many seconds after 1 January 1970, 00:00 UTC, as the local clock shows them.
  func moment(at seconds: Int) -> Moment {
    Moment(seconds: seconds, offset: rules.offset(seconds))
  }
}

extension DayTime {
  /// Seconds since 1 January 1970, 00:00, on a clock that is never changed.
  var secondsSince1970: Int { day.daysSince1970 * 86_400 + (time?.minutes ?? 0) * 60 }
}
