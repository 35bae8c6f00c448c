/// Where a statement of the field comes from, and how sure it is.
public struct Evidence: Codable, Sendable, Hashable {
  /// What the source is called: an act, a report; `nil` for a proposal or general knowledge.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// The paragraph or page.
  public var place: String?
  /// When somebody last looked.
  public var checked: Day?
  /// How sure it is.
  public var certainty: Certainty

  /// Evidence of a kind.
  public init(
    title: String? = nil,
    publisher: String? = nil,
    place: String? = nil,
    checked: Day? = nil,
    certainty: Certainty
  ) {
    self.title = title
    self.publisher = publisher
    self.place = place
    self.checked = checked
    self.certainty = certainty
  }

  /// The source as documents show it; `nil` if there is none to name.
  public var source: Source? {
    title.map { Source(title: $0, publisher: publisher, place: place, checked: checked) }
  }
}
