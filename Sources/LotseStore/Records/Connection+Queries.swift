import LotseKit

// Reading records.
extension Connection {
  /// The record with an identity.
  func record(_ id: RecordID) throws -> Stored<RawRecord>? {
    try first(
      "select \(Stored<RawRecord>.columns) from records r where r.uid = ?",
      .text(id.rawValue),
      map: Stored<RawRecord>.init
    )
  }

  /// The record of a kind with a number.
  func record(kind: String, number: Int) throws -> Stored<RawRecord>? {
    try first(
      "select \(Stored<RawRecord>.columns) from records r where r.kind = ? and r.number = ?",
      .text(kind),
      .integer(number),
      map: Stored<RawRecord>.init
    )
  }

  /// The records of a kind that meet a query.
  func records(kind: String, matching query: RecordQuery) throws -> [Stored<RawRecord>] {
    let limit = max(0, query.limit ?? Int.max)
    guard let demand = try demand(kind: kind, query) else { return [] }
    switch query.order {
    case .number: return try select(demand, "order by r.number", limit)
    case .newest: return try select(demand, "order by r.number desc", limit)
    case .facet(let facet, let descending):
      return try sorted(demand, by: facet, descending ? "desc" : "asc", limit)
    }
  }

  /// What the rows of a result must be.
  private struct Demand {
    var predicate: String
    var values: [SQLiteValue]
    /// Whether few rows are left, so that sorting them is cheaper than going through all in order.
    var leavesFew: Bool
  }

  /// Up to this many rows are collected and sorted.
  private static var few: Int { 1_000 }
  /// Up to this many rows, one condition narrows enough.
  private static var hardlyAny: Int { 20 }

  /// What to look for; `nil` if there is no such record.
  ///
  /// Starts from the condition that leaves fewest records, if it leaves few or all are wanted;
  /// otherwise goes through the records in order, until enough of them were found.
  private func demand(kind: String, _ query: RecordQuery) throws -> Demand? {
    var demand = Demand(predicate: "r.kind = ?", values: [.text(kind)], leavesFew: false)
    var best = try narrowest(of: query.conditions, kind: kind)
    if best?.count == 0 { return nil }
    if let found = best, found.count <= Self.few || query.limit == nil {
      demand.leavesFew = true
      demand.predicate += " and r.number in (select f.number \(found.rows.sql))"
      demand.values += found.rows.values
    } else {
      best = nil
    }
    for (index, condition) in query.conditions.enumerated() where index != best?.index {
      let predicate = Predicate(condition)
      demand.predicate += " and \(predicate.sql)"
      demand.values += predicate.values
    }
    return demand
  }

  /// The condition that leaves fewest records, with the rows that make it true.
  ///
  /// Where one leaves hardly any, most of what the others leave is not even passed over.
  private func narrowest(of conditions: [RecordQuery.Condition], kind: String) throws
    -> (index: Int, count: Int, rows: Predicate)?
  {
    let candidates = conditions.enumerated().compactMap { index, condition in
      Predicate.rows(of: condition, kind: kind).map { (index: index, rows: $0) }
    }
    for most in [Self.hardlyAny, Self.few] {
      let narrow = try candidates.compactMap { index, rows in
        try count(of: rows, ifNoMoreThan: most).map { (index: index, count: $0, rows: rows) }
      }
      if let narrowest = narrow.min(by: { $0.count < $1.count }) { return narrowest }
    }
    return candidates.first.map { (index: $0.index, count: Self.few + 1, rows: $0.rows) }
  }

  /// How many rows there are, unless there are more: to pass over rows takes less than to count
  /// them.
  private func count(of rows: Predicate, ifNoMoreThan most: Int) throws -> Int? {
    let next = rows.values + [.integer(most)]
    let more = try self.rows("select 1 \(rows.sql) limit 1 offset ?", next) { $0.integer(0) }
    return more.isEmpty ? try count("select 1 \(rows.sql)", rows.values, upTo: most) : nil
  }

  private func count(_ rows: String, _ values: [SQLiteValue], upTo limit: Int) throws -> Int {
    try self.rows("select count(*) from (\(rows) limit ?)", values + [.integer(limit)]) {
      $0.integer(0)
    }.first ?? 0
  }

  /// How many records of a kind meet a query, counted no further than its limit.
  ///
  /// The records themselves are looked at only where the index does not say it all.
  func count(kind: String, matching query: RecordQuery) throws -> Int {
    let limit = max(0, query.limit ?? Int.max)
    let best = try narrowest(of: query.conditions, kind: kind)
    if best?.count == 0 { return 0 }
    var source = "records r where r.kind = ?"
    var values: [SQLiteValue] = [.text(kind)]
    if let (index, count, rows) = best {
      // A few of many are counted soonest in the order of the records, which SQLite takes for
      // "distinct"; a plus keeps it from that.
      let isOrdered = count > Self.few && limit <= Self.few
      let distinct = isOrdered || query.conditions[index].isMetBySeveral ? "distinct" : ""
      let number = isOrdered ? "f.number" : "+f.number as number"
      source = "(select \(distinct) f.kind, \(number) \(rows.sql))"
      source +=
        query.conditions.contains(where: \.namesRecords)
        ? " n cross join records r on r.kind = n.kind and r.number = n.number where 1"
        : " r where 1"
      values = rows.values
    }
    for (index, condition) in query.conditions.enumerated() where index != best?.index {
      let predicate = Predicate(condition)
      source += " and \(predicate.sql)"
      values += predicate.values
    }
    return try count("select 1 from \(source)", values, upTo: limit)
  }

  private func select(
    _ demand: Demand,
    _ order: String,
    _ limit: Int
  ) throws -> [Stored<RawRecord>] {
    try rows(
      """
      select \(Stored<RawRecord>.columns) from records r where \(demand.predicate) \(order) limit ?
      """,
      demand.values + [.integer(limit)],
      map: Stored<RawRecord>.init
    )
  }

  private func sorted(
    _ demand: Demand,
    by facet: Facet,
    _ direction: String,
    _ limit: Int
  ) throws -> [Stored<RawRecord>] {
    let name = SQLiteValue.text(facet.rawValue)
    // CROSS JOIN has SQLite take the tables in this order: few records and then their place, or
    // all places and then the records, until enough were found.
    let place = "o.kind = r.kind and o.number = r.number and o.facet = ? and o.least = 1"
    let source =
      demand.leavesFew
      ? "records r cross join facets o on \(place)" : "facets o cross join records r on \(place)"
    let having = try rows(
      """
      select \(Stored<RawRecord>.columns) from \(source) where o.kind = ? and \(demand.predicate) \
      order by o.type \(direction), o.value \(direction), o.number limit ?
      """,
      [name, demand.values[0]] + demand.values + [.integer(limit)],
      map: Stored<RawRecord>.init
    )
    if having.count >= limit { return having }
    var rest = demand
    let lacking = Predicate(.lacks(facet))
    rest.predicate += " and \(lacking.sql)"
    rest.values += lacking.values
    return try having + select(rest, "order by r.number", limit - having.count)
  }

  /// The known words of a facet that begin with some letters, most used first.
  func values(
    of facet: Facet,
    beginningWith prefix: String,
    limit: Int
  ) throws -> [String] {
    let prefix = prefix.folded
    return try rows(
      """
      select shown from facet_words where facet = ? and value >= ? and value < ? \
      order by uses desc, value limit ?
      """,
      [
        .text(facet.rawValue), .text(prefix), .text(prefix + "\u{10FFFF}"),
        .integer(max(0, limit)),
      ]
    ) { $0.text(0) }
  }
}
