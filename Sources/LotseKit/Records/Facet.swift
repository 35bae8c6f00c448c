/// A named property by which records are filtered, sorted and completed.
public struct Facet: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  /// The stable name, in lower-case ASCII.
  public let rawValue: String

  /// A facet by its name.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// A facet by its name.
  public init(stringLiteral value: String) { rawValue = value }
}

// Shared by all plugins, so that one plugin's people and projects complete another's questions.
extension Facet {
  /// Names of people, without the `@`.
  public static let person: Facet = "person"
  /// Names of projects (Vorhaben).
  public static let project: Facet = "project"
  /// Keywords, without the `#`.
  public static let tag: Facet = "tag"
  /// What the record is called, where others may name it in a sentence: measures, projects.
  public static let name: Facet = "name"
  /// The day the record belongs to.
  public static let day: Facet = "day"
  /// The day by which something must be done.
  public static let due: Facet = "due"
  /// The state something is in.
  public static let status: Facet = "status"
}

/// A value of a facet.
///
/// Numbers sort before words.
public enum FacetValue: Sendable, Hashable {
  /// Words; they compare without regard to case.
  case text(String)
  /// A number.
  case number(Double)
  /// A day.
  case day(Day)
}
