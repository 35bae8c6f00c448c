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
  /// When it is.
  package var start: DayTime

  /// An appointment or a deadline.
  package init(_ title: String, kind: Kind, start: DayTime) {
    self.title = title
    self.kind = kind
    self.start = start
  }
}
