package import LotseKit

/// Time that was spent on a measure.
package struct WorkedTime: Codable, Sendable, Hashable {
  /// The day.
  package var day: Day
  /// How many minutes.
  package var minutes: Int
  /// What was done.
  package var note: String?

  /// Time that was spent on a day.
  package init(_ minutes: Int, on day: Day, note: String? = nil) {
    self.day = day
    self.minutes = minutes
    self.note = note
  }
}
