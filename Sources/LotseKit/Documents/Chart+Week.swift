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
      /// What filled it, by their start.
      public var stretches: [Stretch]

      /// A day with what filled it.
      public init(_ day: Day, _ stretches: [Stretch]) {
        self.day = day
        self.stretches = stretches.sorted { $0.start < $1.start }
      }

      /// The stretches in the order to draw them: what is of no weight lies below the rest.
      public var layered: [Stretch] {
        stretches.filter { $0.mark.tone == .faint } + stretches.filter { $0.mark.tone != .faint }
      }
    }

    /// The days, in the order to show them.
    public var days: [WeekDay]
    /// The marks that have their sign and their place in the legend whether they occur or not, so
    /// that one week looks like the other; those that are not named follow as they occur.
    public var marks: [Mark]

    /// Days by the hours of the clock.
    public init(_ days: [WeekDay], marks: [Mark] = []) {
      self.days = days
      self.marks = marks
    }

    /// The first and the last full hour that hold everything, and a working day at least, so that
    /// one week can be compared with another one.
    public var hours: ClosedRange<Int> {
      let stretches = days.flatMap(\.stretches)
      let first = stretches.map(\.start.hour).min() ?? 8
      let last = stretches.map { ($0.end.minutes + 59) / 60 }.max() ?? 17
      return min(first, 8)...max(last, 17)
    }
  }
}
