import LotseKit
import LotseWords

// Full-text search.
extension Connection {
  /// The records that a search finds, best first.
  func search(_ query: SearchQuery) throws -> SearchResult {
    guard let expression = SearchParser.expression(of: query.text) else {
      return try newest(query)
    }
    var search = ExpandedSearch(expression: expression, meanings: [:])
    for word in expression.wantedWords { search.meanings[word] = try meaning(of: word) }
    var places = try places(search, query)
    var corrections: [String: String] = [:]
    if places.isEmpty || expression.hasAlternatives {
      corrections = try correct(&search, typed: query.text)
      if !corrections.isEmpty { places = try self.places(search, query) }
    }
    // Only where the limit cut something off is there more to count.
    let total = places.count < query.limit ? places.count : try count(search, query)
    let marks = HitMarks(search, analyzer)
    let hits = try places.compactMap { place in
      try hit(at: place) { marks.excerpt(of: $0) }
    }
    return SearchResult(hits: hits, total: total, corrections: corrections)
  }

  /// Puts known words in the place of those that occur nowhere.
  private func correct(
    _ search: inout ExpandedSearch,
    typed: String
  ) throws -> [String: String] {
    var corrections: [String: String] = [:]
    for word in Set(search.expression.wantedWords) {
      guard try !occurs(word, in: search), let correction = try correction(of: word) else {
        continue
      }
      search.meanings[word] = try meaning(of: correction.word)
      corrections[word.spelling(in: typed)] = correction.shown
    }
    return corrections
  }

  private func count(_ search: ExpandedSearch, _ query: SearchQuery) throws -> Int {
    let filter = SearchFilter(query)
    return try rows(
      "select count(*) \(filter.source) search match ?\(filter.sql)",
      [.text(search.match)] + filter.values
    ) { $0.integer(0) }.first ?? 0
  }

  private func places(_ search: ExpandedSearch, _ query: SearchQuery) throws -> [Int] {
    let filter = SearchFilter(query)
    return try rows(
      """
      select search.rowid \(filter.source) search match ?\(filter.sql) order by search.rank limit ?
      """,
      [.text(search.match)] + filter.values + [.integer(max(0, query.limit))]
    ) { $0.integer(0) }
  }

  private func hit(
    at place: Int,
    excerpt: (String) -> Prose
  ) throws -> SearchResult.Hit? {
    try first(
      "select \(Stored<RawRecord>.columns), r.text from records r where r.id = ?",
      .integer(place)
    ) { row in
      SearchResult.Hit(record: try Stored(row), excerpt: excerpt(row.text(8)))
    }
  }

  /// A search without a word: where nothing was typed at all, the newest records.
  private func newest(_ query: SearchQuery) throws -> SearchResult {
    guard query.text.allSatisfy(\.isWhitespace) else { return SearchResult(hits: [], total: 0) }
    let filter = SearchFilter(query)
    let source = "from records r where 1\(filter.sql)"
    let total = try rows("select count(*) \(source)", filter.values) { $0.integer(0) }.first ?? 0
    let places = try rows(
      "select r.id \(source) order by r.day desc, r.id desc limit ?",
      filter.values + [.integer(max(0, query.limit))]
    ) { $0.integer(0) }
    let hits = try places.compactMap { place in
      try hit(at: place) { HitMarks.beginning(of: $0) }
    }
    return SearchResult(hits: hits, total: total)
  }
}

/// The part of a search that is no word: kinds and days.
private struct SearchFilter {
  var source = "from search where"
  var sql = ""
  var values: [SQLiteValue] = []

  init(_ query: SearchQuery) {
    if let from = query.from { add("r.day >= ?", .text(from.iso)) }
    if let through = query.through { add("r.day <= ?", .text(through.iso)) }
    if !query.kinds.isEmpty {
      let kinds = JSONValue.array(query.kinds.map(JSONValue.string)).text()
      add("r.kind in (select value from json_each(?))", .text(kinds))
    }
  }

  private mutating func add(_ condition: String, _ value: SQLiteValue) {
    source = "from search join records r on r.id = search.rowid where"
    sql += " and \(condition)"
    values.append(value)
  }
}

extension Word {
  /// The word as it stands in the text that it was read from.
  fileprivate func spelling(in text: String) -> String {
    text.words.first { $0.folded == folded }.map { String(text[$0.range]) } ?? folded
  }
}
