package import LotseKit

/// An appointment, a deadline or a recurring duty.
package struct CalendarEntry: Codable, Sendable, Hashable {
  /// What it is.
  package enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
    /// Something that takes place at a time.
    case appointment
    /// A day by which something must be done, once or again and again.
    case deadline
  }

  /// What it is called.
  package var title: String
  /// What it is.
  package var kind: Kind
  /// When it takes place or is due.
  package var series: Series
  /// Where it takes place.
  package var place: String?
  /// Who takes part, or who is to do it: roles or names.
  package var people: [String] = []
  /// The project (Vorhaben) it belongs to.
  package var project: String?
  /// Keywords, without the `#`.
  package var tags: [String] = []
  /// Anything else worth knowing.
  package var notes: String?
  /// The measure it belongs to.
  package var measure: RecordID?
  /// How many minutes before it begins to remind of it; `nil` for the usual.
  package var reminder: Int?
  /// The day on which it was called off.
  package var cancelled: Day?
  /// The identity in a calendar file that it came from.
  package var uid: String?

  /// An appointment or a deadline.
  package init(_ title: String, kind: Kind, series: Series) {
    self.title = title
    self.kind = kind
    self.series = series
  }

  /// Whether it comes again and again.
  package var isRecurring: Bool { series.recurrence != nil }

  /// The occurrence that is still to be done, and how many were missed; `nil` for appointments,
  /// which nobody has to tick off, and for what is done or called off.
  package func open(on today: Day) -> Series.OpenOccurrence? {
    kind == .deadline && cancelled == nil ? series.open(on: today) : nil
  }

  /// The occurrences in a range of days, unless it was called off.
  package func occurrences(in range: ClosedRange<Day>) -> [Series.Occurrence] {
    cancelled == nil ? series.occurrences(in: range) : []
  }
}
