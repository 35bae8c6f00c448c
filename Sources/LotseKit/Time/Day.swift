/// A day of the Gregorian calendar, without a time or a time zone.
public struct Day: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day that exists; `nil` for 31 February and the like.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.count(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day from `2026-12-04` (ISO 8601); `nil` for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Int(digits: bytes[..<4]), let month = Int(digits: bytes[5..<7]),
      let day = Int(digits: bytes[8...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2026-12-04` (ISO 8601).
  public var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// How many days a month has.
  public static func count(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The earlier day is the lesser one.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day {
  /// The years whose days Lotse takes from people and files, and up to which it counts.
  ///
  /// In earlier ones the calendar was another one (ISO 8601 leaves them to agreement), and libical
  /// writes zeros from 3001 on; what begins on the last day still ends in a year that it can write.
  /// Whatever else is typed is a slip of the pen, such as 0026 or 6026.
  public static let supportedYears = 1583...2999

  /// The first day of the supported years.
  public static let firstSupported = Day(unchecked: supportedYears.lowerBound, 1, 1)
  /// The last day of the supported years.
  public static let lastSupported = Day(unchecked: supportedYears.upperBound, 12, 31)

  /// Whether it lies in the supported years; a store of an older version may hold others.
  public var isSupported: Bool { Day.supportedYears.contains(year) }
}

extension Day {
  /// Days since 1 January 1970, counted back before it.
  ///
  /// Years begin in March here, so that the leap day is the last one (after the well-known
  /// algorithm of Howard Hinnant, "chrono-compatible low-level date algorithms").
  public var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1 January 1970, kept within the years 1 to 9999.
  public init(daysSince1970 days: Int) {
    let shifted = min(max(days, -719_162), 2_932_896) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(unchecked: year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day so many days later, or earlier if negative.
  public func adding(days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

  /// The same day so many months later; a day that the month lacks becomes its last.
  public func adding(months: Int) -> Day {
    let index = year * 12 + month - 1 + months
    let (newYear, newMonth) = (min(max(index / 12, 1), 9999), index % 12 + 1)
    return Day(
      unchecked: newYear,
      newMonth,
      min(day, Day.count(ofMonth: newMonth, year: newYear))
    )
  }

  /// How many days lie from another day to this one.
  public func days(since other: Day) -> Int { daysSince1970 - other.daysSince1970 }

  /// The day of the week.
  public var weekday: Weekday {
    Weekday(rawValue: ((daysSince1970 + 3) % 7 + 7) % 7 + 1) ?? .monday
  }

  /// The Monday of the same week.
  public var monday: Day { adding(days: 1 - weekday.rawValue) }

  /// The week of the year by ISO 8601, and the year that it belongs to.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = monday.adding(days: 3)
    let firstDay = Day(unchecked: thursday.year, 1, 1)
    return (thursday.year, thursday.days(since: firstDay) / 7 + 1)
  }

  /// The first day of the same month.
  public var firstOfMonth: Day { Day(unchecked: year, month, 1) }
  /// The last day of the same month.
  public var lastOfMonth: Day {
    Day(unchecked: year, month, Day.count(ofMonth: month, year: year))
  }
}

/// A day of the week; the raw value is that of ISO 8601, 1 for Monday.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day: Codable {
  /// Reads `2026-12-04`.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a day: \(text)")
      )
    }
    self = day
  }

  /// Writes `2026-12-04`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
