package import LotseKit

/// A quarter of a year.
package struct Quarter: Codable, Sendable, Hashable, Comparable {
  /// The quarters since the year 0.
  private let index: Int

  private init(index: Int) { self.index = index }

  /// The quarter of a year, from 1 to 4.
  package init(_ number: Int, of year: Int) { index = year * 4 + number - 1 }

  /// The quarter that a day is in.
  package init(of day: Day) { self.init((day.month + 2) / 3, of: day.year) }

  /// The year.
  package var year: Int { index / 4 }
  /// Which one of the year, 1 to 4.
  package var number: Int { index % 4 + 1 }

  /// The quarter so many quarters later.
  package func adding(_ count: Int) -> Quarter { Quarter(index: index + count) }

  /// How many quarters lie from another one to this one.
  package func distance(since other: Quarter) -> Int { index - other.index }

  /// The first day, within the years of the calendar.
  package var firstDay: Day {
    Day(year: min(max(year, 1), 9999), month: number * 3 - 2, day: 1) ?? Day(daysSince1970: 0)
  }

  /// The last day.
  package var lastDay: Day { firstDay.adding(months: 2).lastOfMonth }

  /// `2027-Q3`, as answers name it.
  package var id: String { "\(year)-Q\(number)" }

  /// The quarter as people write it: `Q3 2027`.
  package var words: String { "Q\(number) \(year)" }

  /// The earlier quarter is the lesser one.
  package static func < (left: Quarter, right: Quarter) -> Bool { left.index < right.index }
}

extension ClosedRange<Quarter> {
  /// The quarters of the range.
  package var quarters: [Quarter] {
    (0...upperBound.distance(since: lowerBound)).map(lowerBound.adding)
  }

  /// The range as people write it: `Q3 2027` or `Q3 2027 – Q1 2028`.
  package var words: String {
    lowerBound == upperBound ? lowerBound.words : "\(lowerBound.words) – \(upperBound.words)"
  }
}
