/// What is known of days and times beyond the calendar: the clock's zone and the holidays.
public struct Almanac: Sendable {
  /// The zone of the local clock.
  public var zone: TimeZoneRules
  /// The Land whose holidays count as days off; without one, only those of every Land do.
  public var land: Land?
  private let calendar: OnDemand<HolidayCalendar>

  /// An almanac; by default one that knows no holidays.
  ///
  /// The holidays are taken when they are first needed, and kept: they may be read from a file.
  public init(
    zone: TimeZoneRules,
    holidays: @autoclosure @escaping @Sendable () throws -> [Holiday] = [],
    land: Land? = nil
  ) {
    self.zone = zone
    self.land = land
    calendar = OnDemand { HolidayCalendar(try holidays()) }
  }

  /// The public holidays of all Länder, and other days that offices plan by.
  public var holidays: [Holiday] { holidayCalendar.holidays }

  /// The holidays with their names; none if they cannot be read.
  var holidayCalendar: HolidayCalendar { (try? calendar.value) ?? HolidayCalendar([]) }

  /// The same almanac for a Land.
  public func `for`(_ land: Land?) -> Almanac {
    var almanac = self
    almanac.land = land
    return almanac
  }
}
