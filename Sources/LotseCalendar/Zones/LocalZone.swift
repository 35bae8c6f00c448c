package import LotseKit

/// The time zone of the local clock.
package struct LocalZone: Sendable {
  private let knownName: OnDemand<String?>
  /// How far it is ahead of UTC.
  package let rules: TimeZoneRules

  /// A zone; its name is found when it is first needed.
  package init(name: @autoclosure @escaping @Sendable () -> String?, rules: TimeZoneRules) {
    knownName = OnDemand(name)
    self.rules = rules
  }

  /// Its name in the time zone database: Europe/Berlin; `nil` if that cannot be told.
  package var name: String? { (try? knownName.value) ?? nil }

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
