/// What a calendar file holds, as far as Lotse can take it.
public struct CalendarContent: Sendable, Hashable, Codable {
  /// An item of the file that Lotse cannot take, and why.
  public struct Flaw: Sendable, Hashable, Codable {
    /// Which item of the file it is, from 1.
    public var position: Int
    /// What the item is called, if that can be read.
    public var summary: String?
    /// What is wrong with it: a sentence.
    public var problem: Text

    /// An item that cannot be taken, and why.
    public init(position: Int, summary: String?, problem: Text) {
      self.position = position
      self.summary = summary
      self.problem = problem
    }
  }

  /// The items, in the order of the file.
  public var items: [CalendarItem]
  /// The items that are not among them; whoever takes the others says so.
  public var flaws: [Flaw]

  /// The content of a file.
  public init(items: [CalendarItem] = [], flaws: [Flaw] = []) {
    self.items = items
    self.flaws = flaws
  }
}
