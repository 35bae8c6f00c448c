/// What of all that is due has to be told at a moment: everything once on each day, in between
/// only what is new.
///
/// What was told is kept in memory only: who starts Lotse anew wants to see the line again.
public struct DueNews: Sendable {
  /// What there is to tell.
  public enum News: Sendable, Hashable {
    /// A day has begun: all that is due on it.
    case day
    /// These became due or came in since; none, if nothing did.
    case new(Set<RecordID>)
  }

  private let own: OwnRecords
  private var day: Day?
  private var told: Set<RecordID> = []

  /// Nothing told yet; what this process itself writes down is news only on the next day.
  public init(own: OwnRecords) { self.own = own }

  /// What there is to tell of what is due on a day; it then counts as told.
  public mutating func take(_ due: some Sequence<RecordID>, on day: Day) -> News {
    let due = Set(due)
    defer { told.formUnion(due) }
    guard day == self.day else {
      self.day = day
      told = []
      return .day
    }
    return .new(due.filter { !told.contains($0) && !own.contains($0) })
  }
}

extension Moment {
  /// The seconds until the next day begins, but at most a quarter of an hour: a machine may have
  /// slept, and a clock may be set.
  public var pauseUntilTomorrow: Int { min(86_400 - (hour * 60 + minute) * 60 - second, 900) }
}
