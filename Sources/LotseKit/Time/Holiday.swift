/// A day that comes every year and by which offices plan.
public struct Holiday: Sendable, Hashable {
  /// On which day of a year it falls.
  public enum Rule: Sendable, Hashable {
    /// On a day of a month.
    case date(month: Int, day: Int)
    /// So many days after Easter Sunday.
    case easter(Int)
    /// On the last such weekday before a day of a month.
    case before(Weekday, month: Int, day: Int)
  }

  /// What it is called.
  public var name: Text
  /// Other words for it, in any language.
  public var synonyms: [String]
  /// On which day it falls.
  public var rule: Rule
  /// The Länder in which it is a public holiday; none for a day that is only a date.
  public var lands: Set<Land>

  /// A day that comes every year.
  public init(name: Text, synonyms: [String] = [], rule: Rule, lands: Set<Land>) {
    self.name = name
    self.synonyms = synonyms
    self.rule = rule
    self.lands = lands
  }
}
