import LotseKit

extension Almanac {
  /// The clocks of Central Europe, and a few holidays.
  static func sample(_ land: Land? = nil) -> Almanac {
    Almanac(zone: .centralEurope, holidays: holidays, land: land)
  }

  private static let holidays = [
    Holiday(
      name: Text(de: "Weihnachten", en: "Christmas"),
      synonyms: ["Christmas Day"],
      rule: .date(month: 12, day: 25),
      lands: Set(Land.allCases)
    ),
    Holiday(
      name: Text(de: "Ostermontag", en: "Easter Monday"),
      rule: .easter(1),
      lands: Set(Land.allCases)
    ),
    Holiday(
      name: Text(de: "Buß- und Bettag", en: "Day of Repentance and Prayer"),
      rule: .before(.wednesday, month: 11, day: 23),
      lands: [.saxony]
    ),
    Holiday(
      name: Text(de: "Heiligabend", en: "Christmas Eve"),
      rule: .date(month: 12, day: 24),
      lands: []
    ),
  ]
}

extension TimeZoneRules {
  /// The rule since 1996: summer time from the last Sunday in March to the last one in October,
  /// 1:00 UTC each time.
  static let centralEurope = TimeZoneRules { seconds in
    let year = Day(daysSince1970: seconds / 86_400).year
    func change(_ month: Int) -> Int {
      guard let last = Day(year: year, month: month, day: 31) else { return 0 }
      return last.adding(days: -(last.weekday.rawValue % 7)).daysSince1970 * 86_400 + 3600
    }
    return (change(3)..<change(10)).contains(seconds) ? 7200 : 3600
  }
}
