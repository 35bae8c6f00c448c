import LotseKit

extension RecordQuery.Condition {
  /// Whether a record can have several values that meet it.
  var isMetBySeveral: Bool {
    if case .within(_, let low, let high) = self { low != nil || high != nil } else { false }
  }

  /// Whether it names records by their identity, which the index does not hold.
  var namesRecords: Bool {
    switch self {
    case .isOne: true
    case .not(let inner): inner.namesRecords
    case .any(let several): several.contains(where: \.namesRecords)
    case .has, .within, .lacks: false
    }
  }
}

/// A part of a WHERE clause with the values bound to it.
struct Predicate {
  var sql: String
  var values: [SQLiteValue] = []

  /// Whether a record, known as `r`, meets a condition.
  init(_ condition: RecordQuery.Condition) {
    switch condition {
    case .has, .within, .lacks: self.init(testing: condition)
    case .isOne(let ids):
      let (sql, values) = Self.isOne(of: ids)
      self.init(sql: "r.uid \(sql)", values: values)
    case .not(let inner):
      let inner = Predicate(inner)
      self.init(sql: "not \(inner.sql)", values: inner.values)
    case .any(let several):
      let several = several.map { Predicate($0) }
      let sql = several.isEmpty ? "0" : several.map(\.sql).joined(separator: " or ")
      self.init(sql: "(\(sql))", values: several.flatMap(\.values))
    }
  }

  private init(testing condition: RecordQuery.Condition) {
    let matches = Predicate(matching: condition)
    let negation = if case .lacks = condition { "not " } else { "" }
    self.init(
      sql: """
        (\(negation)exists(select 1 from facets f where f.kind = r.kind and f.number = r.number \
        and \(matches.sql)))
        """,
      values: matches.values
    )
  }

  /// Several identities are bound as one value, however many they are.
  private static func isOne(of ids: [RecordID]) -> (sql: String, values: [SQLiteValue]) {
    if ids.count == 1 { return ("= ?", [.text(ids[0].rawValue)]) }
    let list = JSONValue.array(ids.map { .string($0.rawValue) })
    return ("in (select value from json_each(?))", [.text(list.text())])
  }

  private init(sql: String, values: [SQLiteValue]) {
    self.sql = sql
    self.values = values
  }

  /// Whether a row of `facets`, known as `f`, is of the facet and within the bounds.
  private init(matching condition: RecordQuery.Condition) {
    switch condition {
    case .has(let facet, let value):
      self.init(facet)
      // A number that is none equals nothing.
      guard let entry = FacetEntry(value) else {
        sql += " and 0"
        return
      }
      sql += " and f.type = ? and f.value = ?"
      values += [entry.kindValue, entry.value]
    case .within(let facet, let low, let high):
      self.init(facet)
      bound(low.flatMap(FacetEntry.init), high.flatMap(FacetEntry.init))
    case .lacks(let facet): self.init(facet)
    case .isOne, .not, .any: self.init(sql: "0", values: [])
    }
  }

  private init(_ facet: Facet) {
    self.init(sql: "f.facet = ?", values: [.text(facet.rawValue)])
  }

  private mutating func bound(_ low: FacetEntry?, _ high: FacetEntry?) {
    if let low, let high, low.kind != high.kind {
      sql += " and (f.type, f.value) >= (?, ?) and (f.type, f.value) <= (?, ?)"
      values += [low.kindValue, low.value, high.kindValue, high.value]
      return
    }
    guard let kind = (low ?? high)?.kindValue else { return }
    sql += " and f.type = ?"
    values.append(kind)
    if let low {
      sql += " and f.value >= ?"
      values.append(low.value)
    }
    if let high {
      sql += " and f.value <= ?"
      values.append(high.value)
    }
  }

  /// The rows, known as `f`, that make a condition true; `nil` if no row can do that alone.
  ///
  /// Of a record there is one row, or with bounds perhaps several.
  static func rows(of condition: RecordQuery.Condition, kind: String) -> Predicate? {
    switch condition {
    case .within(let facet, nil, nil):
      return Predicate(
        sql: "from facets f where f.kind = ? and f.facet = ? and f.least = 1",
        values: [.text(kind), .text(facet.rawValue)]
      )
    case .has, .within:
      let matches = Predicate(matching: condition)
      return Predicate(
        sql: "from facets f where f.kind = ? and \(matches.sql)",
        values: [.text(kind)] + matches.values
      )
    case .isOne(let ids):
      // The plus keeps SQLite from going through all records of the kind to find those.
      let (sql, values) = isOne(of: ids)
      return Predicate(
        sql: "from records f where +f.kind = ? and f.uid \(sql)",
        values: [.text(kind)] + values
      )
    case .lacks, .not, .any: return nil
    }
  }
}
