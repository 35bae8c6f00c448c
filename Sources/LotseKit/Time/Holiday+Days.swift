extension Holiday {
  /// The day on which it falls in a year; `nil` for 29 February in most years.
  public func day(in year: Int) -> Day? {
    switch rule {
    case .date(let month, let day): Day(year: year, month: month, day: day)
    case .easter(let distance): Day.easter(of: year)?.adding(days: distance)
    case .before(let weekday, let month, let day):
      Day(year: year, month: month, day: day).map { limit in
        let distance = (limit.weekday.rawValue - weekday.rawValue + 7) % 7
        return limit.adding(days: distance == 0 ? -7 : -distance)
      }
    }
  }

  /// Whether it is a public holiday in a Land; without one, in all of them.
  public func isPublic(in land: Land?) -> Bool {
    land.map(lands.contains) ?? (lands.count == Land.allCases.count)
  }
}

extension Day {
  /// Easter Sunday by the Gregorian calendar; `nil` outside the years 1 to 9999.
  ///
  /// The rule is that of Gauss with the corrections of Lichtenberg (1997), as the
  /// Physikalisch-Technische Bundesanstalt publishes it.
  public static func easter(of year: Int) -> Day? {
    let century = year / 100
    let secularMoon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25
    let secularSun = 2 - (3 * century + 3) / 4
    let moon = year % 19
    let seed = (19 * moon + secularMoon) % 30
    let correction = (seed + moon / 11) / 29
    let fullMoon = 21 + seed - correction
    let firstSunday = 7 - (year + year / 4 + secularSun) % 7
    let distance = 7 - (fullMoon - firstSunday) % 7
    return Day(year: year, month: 3, day: 1)?.adding(days: fullMoon + distance - 1)
  }
}
