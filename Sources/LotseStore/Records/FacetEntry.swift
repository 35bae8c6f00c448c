import LotseKit

/// A value of a facet as the table has it.
struct FacetEntry {
  /// The order of the kinds of values.
  enum Kind: Int { case number, day, words }

  let kind: Kind
  let value: SQLiteValue
  /// How words are spelled.
  let shown: String?

  /// `nil` for a number that has no place in an order.
  init?(_ value: FacetValue) {
    switch value {
    case .number(let number):
      guard number.isFinite else { return nil }
      (kind, self.value, shown) = (.number, .real(number), nil)
    case .day(let day): (kind, self.value, shown) = (.day, .text(day.iso), nil)
    case .text(let text): (kind, self.value, shown) = (.words, .text(text.folded), text)
    }
  }

  var kindValue: SQLiteValue { .integer(kind.rawValue) }

  /// The entries of a facet: each value once, the least one first.
  static func entries(of values: [FacetValue]) -> [FacetEntry] {
    var entries: [FacetEntry] = []
    for entry in values.compactMap({ FacetEntry($0) }).sorted(by: precedes)
    where entries.last?.isSame(as: entry) != true {
      entries.append(entry)
    }
    return entries
  }

  /// Whether two entries are one to the table, however they are spelled.
  private func isSame(as other: FacetEntry) -> Bool { kind == other.kind && value == other.value }

  // As SQLite compares: numbers by value, text by its bytes.
  private static func precedes(_ left: FacetEntry, _ right: FacetEntry) -> Bool {
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    switch (left.value, right.value) {
    case (.real(let left), .real(let right)): return left < right
    case (.text(let left), .text(let right)): return left.utf8.lexicographicallyPrecedes(right.utf8)
    default: return false
    }
  }
}

// The JSON of the facets of a record: {"due": [{"day": "2026-12-04"}], "tag": [{"text": "IT"}]}.
extension FacetValue {
  /// The JSON form.
  var json: JSONValue {
    switch self {
    case .text(let text): ["text": .string(text)]
    case .number(let number): ["number": .number(number)]
    case .day(let day): ["day": .string(day.iso)]
    }
  }

  /// Reads the JSON form; `nil` if it is none.
  init?(json: JSONValue) {
    guard case .object(let members) = json, members.count == 1, let member = members.first else {
      return nil
    }
    switch (member.key, member.value) {
    case ("text", .string(let text)): self = .text(text)
    case ("number", .number(let number)): self = .number(number)
    case ("number", .integer(let number)): self = .number(Double(number))
    case ("day", .string(let text)):
      guard let day = Day(iso: text) else { return nil }
      self = .day(day)
    default: return nil
    }
  }
}

extension [Facet: [FacetValue]] {
  /// The JSON form.
  var json: JSONValue {
    .object(
      Dictionary<String, JSONValue>(
        uniqueKeysWithValues: filter { !$0.value.isEmpty }
          .map { ($0.key.rawValue, .array($0.value.map(\.json))) }
      )
    )
  }

  /// Reads the JSON form; `nil` if it is none.
  init?(json: JSONValue) {
    guard case .object(let members) = json else { return nil }
    self = [:]
    for (name, values) in members {
      guard case .array(let values) = values else { return nil }
      let read = values.compactMap { FacetValue(json: $0) }
      if read.count != values.count { return nil }
      self[Facet(rawValue: name)] = read
    }
  }
}
