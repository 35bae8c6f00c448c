/// What is known of days and times beyond the calendar: the clock's zone and the holidays.
public struct Almanac: Sendable {
  /// The zone of the local clock.
  public var zone: TimeZoneRules
  /// The public holidays of all Länder, and other days that offices plan by.
  public var holidays: [Holiday]
  /// The Land whose holidays count as days off; without one, only those of every Land do.
  public var land: Land?

  /// An almanac; by default one that knows no holidays.
  public init(zone: TimeZoneRules, holidays: [Holiday] = [], land: Land? = nil) {
    self.zone = zone
    self.holidays = holidays
    self.land = land
  }
}
