import LotseCalendar
import LotseKit

extension TimeZoneRules {
  /// The clock of Berlin since 1996: summer time from the last Sunday in March to that in October.
  static let berlin = Self { seconds in
    let year = Day(daysSince1970: Int((Double(seconds) / 86_400).rounded(.down))).year
    let summer = change(year, month: 3)..<change(year, month: 10)
    return summer.contains(seconds) ? 7200 : 3600
  }

  /// One o'clock UTC on the last Sunday of a month.
  private static func change(_ year: Int, month: Int) -> Int {
    let first = Day(year: year, month: month, day: 1) ?? Day(daysSince1970: 0)
    let last = first.lastOfMonth
    return last.adding(days: -(last.weekday.rawValue % 7)).daysSince1970 * 86_400 + 3600
  }
}

extension LocalZone {
  static let berlin = LocalZone(name: "Europe/Berlin", rules: .berlin)
  /// A clock of which nobody knows in which zone it hangs.
  static let unnamed = LocalZone(name: nil, rules: .berlin)
}

extension Moment {
  /// 23 November 2026, 10:00, in Berlin.
  static let monday = Moment(seconds: 1_795_424_400, offset: 3600)
}

extension DayTime {
  /// A day or time from its ISO form.
  static func at(_ iso: String) -> DayTime {
    guard let time = DayTime(iso: iso) else { preconditionFailure("no time: \(iso)") }
    return time
  }
}

/// What the lines of a calendar hold, with the frame around them.
func read(_ lines: String..., in zone: LocalZone = .berlin) throws -> CalendarContent {
  let file = ["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR", ""]
  return try CalendarReader(zone: zone).content(of: Array(file.joined(separator: "\r\n").utf8))
}

/// A file of some items.
func written(_ items: CalendarItem..., in zone: LocalZone = .berlin) -> String {
  CalendarWriter(product: "-//Lotse//Test//DE", zone: zone).text(items, at: .monday)
}
