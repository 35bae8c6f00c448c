/// Something that takes place or is due once or again and again, on the local clock.
///
/// The occurrences follow from a rule; single ones may be moved or left out. What is to be done
/// may be ticked off: then the next one counts, and those that were missed do not pile up.
public struct Series: Codable, Sendable, Hashable {
  /// An occurrence that differs from the rule.
  public struct Change: Codable, Sendable, Hashable {
    /// The day that the rule gives (RECURRENCE-ID in RFC 5545, section 3.8.4.4).
    public var day: Day
    /// When it takes place instead; `nil` if it is left out.
    public var to: DayTime?
    /// Whether it was done; ``Series/doneThrough`` says it of those that follow the rule.
    var done: Bool?

    /// An occurrence that is moved or left out.
    public init(_ day: Day, to: DayTime?) {
      self.day = day
      self.to = to
    }
  }

  /// One of the times at which something takes place.
  public struct Occurrence: Sendable, Hashable {
    /// The day that the rule gives; it stays when the occurrence is moved.
    public var day: Day
    /// When it takes place.
    public var time: DayTime

    /// An occurrence of a day of the rule.
    public init(day: Day, time: DayTime) {
      self.day = day
      self.time = time
    }

    /// Whether it takes place when the rule says.
    public func isMoved(in series: Series) -> Bool { time != DayTime(day, series.start.time) }
  }

  /// The first time.
  public var start: DayTime
  /// How many minutes it takes.
  public var minutes: Int?
  /// The rule by which it comes again; `nil` for once.
  public var recurrence: Recurrence?
  /// Whether the next one counts from the day on which the last one was done.
  public var countsFromCompletion: Bool
  /// The occurrences that were moved or left out, by day.
  public internal(set) var changes: [Change]
  /// The day of the last occurrence that was done without having been moved.
  ///
  /// Those before it are done too, but for some that were moved. Counted from completion, there is
  /// none.
  public internal(set) var doneThrough: Day?
  /// The day on which one was done last.
  public internal(set) var doneOn: Day?

  /// Something that takes place at a time, perhaps again and again.
  public init(
    _ start: DayTime,
    minutes: Int? = nil,
    recurrence: Recurrence? = nil,
    countsFromCompletion: Bool = false
  ) {
    self.start = start
    self.minutes = minutes
    self.recurrence = recurrence
    self.countsFromCompletion = countsFromCompletion
    changes = []
  }

  // The stored names; they never change.
  private enum CodingKeys: String, CodingKey {
    case start, minutes, recurrence, changes
    case countsFromCompletion = "from_completion"
    case doneThrough = "done_through"
    case doneOn = "done_on"
  }
}
