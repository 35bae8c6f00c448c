import LotseKit

/// The rule by which a zone changes its clock twice a year: `CET-1CEST,M3.5.0,M10.5.0/3`, in the
/// notation of POSIX with its extension in RFC 9636, section 3.3.1.
struct ZoneRule {
  /// A change on a weekday of a month: the fourth, or the last for 5.
  private struct Change {
    let month: Int
    let week: Int
    let weekday: Weekday
    /// Seconds after midnight on the clock before the change; may lie on another day.
    let clock: Int

    func seconds(in year: Int) -> Int? {
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
      let day = first.adding(days: ahead + (week - 1) * 7)
      let fitting = day.month == month ? day : day.adding(days: -7)
      return fitting.daysSince1970 * 86_400 + clock
    }
  }

  private let standard: Int
  private let summer: Int
  private let toSummer: Change
  private let toStandard: Change

  /// Reads a rule; `nil` for a zone that keeps its clock, and for the forms that count the days of
  /// the year, which no zone has today.
  init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 3, let toSummer = Self.change(parts[1]),
      let toStandard = Self.change(parts[2])
    else { return nil }
    var zones = parts[0][...]
    guard let west = Self.name(&zones, thenOffset: nil),
      let summerWest = Self.name(&zones, thenOffset: west - 3600), zones.isEmpty
    else { return nil }
    (standard, summer) = (-west, -summerWest)
    (self.toSummer, self.toStandard) = (toSummer, toStandard)
  }

  /// The changes of a year, in order.
  func onsets(in year: Int) -> [ZoneOnset] {
    let spring = toSummer.seconds(in: year).map {
      ZoneOnset(seconds: $0 - standard, before: standard, after: summer)
    }
    let autumn = toStandard.seconds(in: year).map {
      ZoneOnset(seconds: $0 - summer, before: summer, after: standard)
    }
    return [spring, autumn].compactMap(\.self).sorted { $0.seconds < $1.seconds }
  }

  /// Takes a name, `CET` or `<+01>`, and the offset after it, which counts to the west.
  private static func name(_ text: inout Substring, thenOffset usual: Int?) -> Int? {
    if text.first == "<" {
      guard let end = text.firstIndex(of: ">") else { return nil }
      text = text[text.index(after: end)...]
    } else {
      text = text.drop(while: \.isLetter)
    }
    let offset = text.prefix { $0.isNumber || "+-:".contains($0) }
    text = text.dropFirst(offset.count)
    return offset.isEmpty ? usual : seconds(offset)
  }

  /// Reads `M3.5.0/2`.
  private static func change(_ text: Substring) -> Change? {
    let parts = text.split(separator: "/")
    guard let date = parts.first, date.first == "M" else { return nil }
    let numbers = date.dropFirst().split(separator: ".").compactMap { Int($0) }
    guard numbers.count == 3, (1...12).contains(numbers[0]), (1...5).contains(numbers[1]),
      let weekday = Weekday(rawValue: numbers[2] == 0 ? 7 : numbers[2]),
      let clock = parts.count == 2 ? seconds(parts[1]) : 7200
    else { return nil }
    return Change(month: numbers[0], week: numbers[1], weekday: weekday, clock: clock)
  }

  /// Reads `-3:30:00`, at most a week.
  private static func seconds(_ text: Substring) -> Int? {
    let isNegative = text.first == "-"
    let parts = text.drop { $0 == "-" || $0 == "+" }.split(separator: ":").map { Int($0) }
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0.map((0...167).contains) ?? false })
    else { return nil }
    let seconds = zip(parts, [3600, 60, 1]).reduce(0) { $0 + ($1.0 ?? 0) * $1.1 }
    return isNegative ? -seconds : seconds
  }
}
