import LotseKit
import LotseWords

// Rows and everything that is derived from them: facets, the words of the search, the vocabulary.
extension Connection {
  /// The row of a record.
  func row(_ id: RecordID) throws -> RecordRow? {
    try first(
      "select \(RecordRow.columns) from records r where r.uid = ?",
      .text(id.rawValue),
      map: RecordRow.init
    )
  }

  /// Adds a row.
  func add(_ row: RecordRow) throws {
    let words = SearchWords(row.index.searchText, analyzer)
    let content = row.content
    try run(
      """
      insert into records(uid, kind, number, title, day, created, changed, facets, body, text, \
      words, stems) values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .text(row.stored.id.rawValue),
      .text(content.kind),
      .integer(row.stored.number),
      .text(content.title),
      SQLiteValue(content.day?.iso),
      .text(row.stored.created.iso),
      .text(row.stored.changed.iso),
      .text(row.index.facets.json.text()),
      .text(content.body.text),
      .text(row.index.searchText),
      .text(words.inOrder),
      .text(words.forms)
    )
    try index(words, at: lastRow)
    try addFacets(of: row)
  }

  /// Replaces a row by a later or earlier state of the same record.
  func replace(_ old: RecordRow, by row: RecordRow) throws {
    let id = SQLiteValue.text(row.stored.id.rawValue)
    let content = row.content
    if old.index.searchText != row.index.searchText {
      let words = SearchWords(row.index.searchText, analyzer)
      try unindex(id)
      try run(
        "update records set text = ?, words = ?, stems = ? where uid = ?",
        .text(row.index.searchText),
        .text(words.inOrder),
        .text(words.forms),
        id
      )
      let place = try first("select id from records where uid = ?", id) { $0.integer(0) }
      try index(words, at: place ?? 0)
    }
    try run(
      """
      update records set title = ?, day = ?, created = ?, changed = ?, facets = ?, body = ? \
      where uid = ?
      """,
      .text(content.title),
      SQLiteValue(content.day?.iso),
      .text(row.stored.created.iso),
      .text(row.stored.changed.iso),
      .text(row.index.facets.json.text()),
      .text(content.body.text),
      id
    )
    if old.index.facets != row.index.facets {
      try removeFacets(of: old)
      try addFacets(of: row)
    }
  }

  /// Takes a row away.
  func remove(_ row: RecordRow) throws {
    let id = SQLiteValue.text(row.stored.id.rawValue)
    try unindex(id)
    try removeFacets(of: row)
    try run("delete from records where uid = ?", id)
  }

  private func index(_ words: SearchWords, at place: Int) throws {
    try run(
      "insert into search(rowid, words, stems) values(?, ?, ?)",
      .integer(place),
      .text(words.inOrder),
      .text(words.forms)
    )
    try learn(words)
  }

  /// FTS5 needs the words that were indexed to forget them; they stand in the row.
  private func unindex(_ id: SQLiteValue) throws {
    try run(
      """
      insert into search(search, rowid, words, stems) \
      select 'delete', id, words, stems from records where uid = ?
      """,
      id
    )
  }

  /// Adds the words that are new to the vocabulary.
  func learn(_ words: SearchWords) throws {
    for (term, shown) in words.vocabulary {
      let place = try first(
        "insert into terms(term, shown) values(?, ?) on conflict do nothing returning id",
        .text(term),
        .text(shown)
      ) { $0.integer(0) }
      guard let place else { continue }
      try run("insert into term_parts(rowid, term) values(?, ?)", .integer(place), .text(term))
    }
  }

  private func addFacets(of row: RecordRow) throws {
    for (facet, values) in row.index.facets {
      for (position, entry) in FacetEntry.entries(of: values).enumerated() {
        try run(
          "insert into facets(kind, facet, type, value, number, least) values(?, ?, ?, ?, ?, ?)",
          .text(row.content.kind),
          .text(facet.rawValue),
          entry.kindValue,
          entry.value,
          .integer(row.stored.number),
          .integer(position == 0 ? 1 : 0)
        )
      }
    }
    try learnFacetWords(of: row)
  }

  /// Counts the uses of the words among the facets.
  func learnFacetWords(of row: RecordRow) throws {
    for (facet, values) in row.index.facets {
      for entry in FacetEntry.entries(of: values) {
        guard let shown = entry.shown else { continue }
        try run(
          """
          insert into facet_words(facet, value, shown, uses) values(?, ?, ?, 1) \
          on conflict do update set uses = uses + 1
          """,
          .text(facet.rawValue),
          entry.value,
          .text(shown)
        )
      }
    }
  }

  private func removeFacets(of row: RecordRow) throws {
    for (facet, values) in row.index.facets {
      for entry in FacetEntry.entries(of: values) {
        try run(
          """
          delete from facets where kind = ? and facet = ? and type = ? and value = ? \
          and number = ?
          """,
          .text(row.content.kind),
          .text(facet.rawValue),
          entry.kindValue,
          entry.value,
          .integer(row.stored.number)
        )
        guard entry.shown != nil else { continue }
        let key = [SQLiteValue.text(facet.rawValue), entry.value]
        try run(
          "update facet_words set uses = uses - 1 where facet = ? and value = ?",
          key[0],
          key[1]
        )
        try run(
          "delete from facet_words where facet = ? and value = ? and uses < 1",
          key[0],
          key[1]
        )
      }
    }
  }
}
