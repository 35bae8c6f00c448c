/// Which records of a kind are wanted, in which order, and how many.
public struct RecordQuery: Sendable, Hashable {
  /// A demand on a record.
  public indirect enum Condition: Sendable, Hashable {
    /// A facet has this value (perhaps among others).
    case has(Facet, FacetValue)
    /// A facet has a value within these bounds, both included; `nil` is unbounded.
    case within(Facet, from: FacetValue?, through: FacetValue?)
    /// A facet has no value at all.
    case lacks(Facet)
    /// The record is one of these: the hits of a search, for one.
    case isOne(of: [RecordID])
    /// The demand is not met.
    case not(Condition)
    /// At least one of the demands is met.
    case any([Condition])
  }

  /// By what the records are sorted.
  public enum Order: Sendable, Hashable {
    /// By their number, the oldest first.
    case number
    /// By their number, the newest first.
    case newest
    /// By a facet's least value, those without one last, then by number.
    case facet(Facet, descending: Bool)
  }

  /// All of these must be met.
  public var conditions: [Condition]
  /// The order.
  public var order: Order
  /// The most records to return.
  public var limit: Int?

  /// A query; by default all records of the kind, the oldest first.
  public init(_ conditions: [Condition] = [], order: Order = .number, limit: Int? = nil) {
    self.conditions = conditions
    self.order = order
    self.limit = limit
  }
}

/// What is looked for in the words of all records.
public struct SearchQuery: Sendable, Hashable {
  /// The words as typed: `"a phrase"`, `prefix*`, `and`/`und`, `or`/`oder`, `not`/`nicht`, `-word`.
  public var text: String
  /// The ids of the kinds to search; empty means all.
  public var kinds: [String]
  /// The first day to search.
  public var from: Day?
  /// The last day to search.
  public var through: Day?
  /// The most hits to return.
  public var limit: Int

  /// A search; by default over everything, for the best 20.
  public init(
    _ text: String,
    kinds: [String] = [],
    from: Day? = nil,
    through: Day? = nil,
    limit: Int = 20
  ) {
    self.text = text
    self.kinds = kinds
    self.from = from
    self.through = through
    self.limit = limit
  }
}

/// What a search found.
public struct SearchResult: Sendable {
  /// A record that was found.
  public struct Hit: Sendable {
    /// The record.
    public var record: Stored<RawRecord>
    /// Its words around the places found, with those marked.
    public var excerpt: Prose

    /// A hit with its marked excerpt.
    public init(record: Stored<RawRecord>, excerpt: Prose) {
      self.record = record
      self.excerpt = excerpt
    }
  }

  /// The hits, best first.
  public var hits: [Hit]
  /// How many there are in all.
  public var total: Int
  /// What was searched instead of a word that occurs nowhere, by that word.
  public var corrections: [String: String]

  /// A result.
  public init(hits: [Hit], total: Int, corrections: [String: String] = [:]) {
    self.hits = hits
    self.total = total
    self.corrections = corrections
  }
}
