extension Chart {
  /// A month as a leaf of a calendar.
  public struct Month: Sendable, Hashable {
    /// Something on a day of the month.
    public struct Entry: Sendable, Hashable {
      /// The day.
      public var day: Day
      /// What there is on it, in a few words.
      public var label: String

      /// Something on a day.
      public init(_ day: Day, _ label: String) {
        self.day = day
        self.label = label
      }
    }

    /// The first day of the month.
    public var first: Day
    /// The day to mark as today.
    public var today: Day?
    /// The names of the days off, by day.
    public var holidays: [Day: String]
    /// What there is on the days, in the order to show it.
    public var entries: [Entry]

    /// The month in which a day lies; what lies outside of it is left out.
    public init(
      of day: Day,
      today: Day? = nil,
      holidays: [Day: String] = [:],
      entries: [Entry] = []
    ) {
      let days = day.firstOfMonth...day.lastOfMonth
      first = days.lowerBound
      self.today = today.flatMap { days.contains($0) ? $0 : nil }
      self.holidays = holidays.filter { days.contains($0.key) }
      self.entries = entries.filter { days.contains($0.day) }
    }

    /// The weeks from Monday to Sunday; `nil` for days of other months.
    public var weeks: [[Day?]] {
      let (monday, last) = (first.monday, first.lastOfMonth)
      return stride(from: 0, through: last.days(since: monday), by: 7).map { offset in
        (0..<7).map { weekday in
          let day = monday.adding(days: offset + weekday)
          return day.month == first.month && day.year == first.year ? day : nil
        }
      }
    }

    /// The days on which there is something, and what: days off first.
    public var told: [(day: Day, labels: [String])] {
      let byDay = Dictionary(grouping: entries, by: \.day)
      return Set(byDay.keys).union(holidays.keys).sorted().map { day in
        (day, [holidays[day]].compactMap(\.self) + (byDay[day] ?? []).map(\.label))
      }
    }
  }
}
