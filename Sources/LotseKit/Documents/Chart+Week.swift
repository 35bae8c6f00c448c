extension Chart {
  /// Days by the hours of the clock, and what filled them.
  public struct Week: Sendable, Hashable {
    /// A time of a day that was filled by something.
    public struct Stretch: Sendable, Hashable {
      /// When it began.
      public var start: TimeOfDay
      /// When it ended; the same time for a moment.
      public var end: TimeOfDay
      /// What filled it.
      public var mark: Mark

      /// A time that was filled; an end before the start counts as the start.
      public init(from start: TimeOfDay, to end: TimeOfDay, _ mark: Mark) {
        self.start = start
        self.end = max(start, end)
        self.mark = mark
      }
    }

    /// A day with its stretches.
    public struct WeekDay: Sendable, Hashable {
      /// The day.
      public var day: Day
      /// What filled it, by their start; later ones lie above earlier ones.
      public var stretches: [Stretch]

      /// A day with what filled it.
      public init(_ day: Day, _ stretches: [Stretch]) {
        self.day = day
        self.stretches = stretches.sorted { $0.start < $1.start }
      }
    }

    /// The days, in the order to show them.
    public var days: [WeekDay]

    /// Days by the hours of the clock.
    public init(_ days: [WeekDay]) { self.days = days }

    /// The first and the last full hour that hold everything; a working day if there is nothing.
    public var hours: ClosedRange<Int> {
      let stretches = days.flatMap(\.stretches)
      let first = stretches.map(\.start.hour).min() ?? 8
      let last = stretches.map { ($0.end.minutes + 59) / 60 }.max() ?? 17
      return first...max(first + 1, last)
    }
  }
}
