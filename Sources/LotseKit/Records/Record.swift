/// Something a plugin keeps: a plain Codable value.
///
/// Fields may be added as optionals; what is read from an older Lotse then lacks them.
public protocol Record: Codable, Sendable {
  /// The kind of record; its id is part of the stored data and never changes.
  static var kind: RecordKind { get }
  /// One line that tells this record from others; shown in lists and completed.
  var title: String { get }
  /// All words by which full-text search finds it.
  var searchText: String { get }
  /// The day it belongs to, for lists by date and search with a date range.
  var day: Day? { get }
  /// The values by which it is filtered, sorted and completed.
  var facets: [Facet: [FacetValue]] { get }
}

/// A kind of record, as users meet it.
public struct RecordKind: Sendable, Hashable {
  /// The stable name, in lower-case ASCII: `log.entry`.
  public var id: String
  /// What one is called.
  public var singular: Text
  /// What several are called.
  public var plural: Text
  /// The command that shows one, given its number, as in `log.show`.
  public var showCommand: String?
  /// What some of them are called, where not all go by the same name.
  public var variants: Variants?

  /// Names for the records of a kind that have some value in a facet.
  public struct Variants: Sendable, Hashable {
    /// The facet that tells them apart.
    public var facet: Facet
    /// What one is called, by its value there.
    public var names: [String: Text]

    /// Names by the value of a facet.
    public init(by facet: Facet, _ names: [String: Text]) {
      self.facet = facet
      self.names = names
    }
  }

  /// A kind of record.
  public init(
    _ id: String,
    singular: Text,
    plural: Text,
    showCommand: String? = nil,
    variants: Variants? = nil
  ) {
    self.id = id
    self.singular = singular
    self.plural = plural
    self.showCommand = showCommand
    self.variants = variants
  }
}

extension RecordStore {
  /// What a record of a kind is called, where it is told which one is meant.
  public func noun(of id: RecordID, _ kind: RecordKind) async throws -> Text {
    guard let variants = kind.variants else { return kind.singular }
    for (value, name) in variants.names {
      let isIt = RecordQuery([.isOne(of: [id]), .has(variants.facet, .text(value))], limit: 1)
      if try await count(kind: kind.id, matching: isIt) > 0 { return name }
    }
    return kind.singular
  }
}

/// The identity of a record: unique everywhere, the same after export and import.
public struct RecordID: Sendable, Hashable, Codable, RawRepresentable {
  /// 32 hexadecimal digits.
  public let rawValue: String

  /// An identity from its text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// A record with what the store knows of it.
public struct Stored<Content: Sendable>: Sendable {
  /// Its identity.
  public let id: RecordID
  /// Its number among those of its kind, from 1; never given to another record.
  public let number: Int
  /// When it was first stored.
  public let created: Moment
  /// When it was last changed.
  public let changed: Moment
  /// The record itself.
  public var content: Content

  /// A record with what the store knows of it.
  public init(
    id: RecordID,
    number: Int,
    created: Moment,
    changed: Moment,
    content: Content
  ) {
    self.id = id
    self.number = number
    self.created = created
    self.changed = changed
    self.content = content
  }

  /// The same, with other content.
  public func map<Other: Sendable>(_ change: (Content) throws -> Other) rethrows -> Stored<Other> {
    Stored<Other>(
      id: id,
      number: number,
      created: created,
      changed: changed,
      content: try change(content)
    )
  }
}
