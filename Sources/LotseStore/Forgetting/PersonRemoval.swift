import LotseKit

/// Removes a person's name from everything that a store keeps: the records and their history, the
/// conversations, the search.
struct PersonRemoval {
  let connection: Connection
  let redaction: Redaction

  /// In how many places the name stood.
  struct Outcome: Sendable, Equatable {
    /// Records that had it.
    var records = 0
    /// Earlier versions of records, and commands in the history.
    var history = 0
    /// Answers and lines of conversations.
    var conversations = 0
    /// Whether the last copies are gone too; not so while another process reads.
    var isComplete = true

    var isEmpty: Bool { records + history + conversations == 0 }
  }

  /// What would be changed; nothing is.
  func survey() throws -> Outcome {
    try connection.run("begin immediate")
    defer { connection.rollback() }
    return try rewrite()
  }

  /// Removes the name, and overwrites the places where it stood.
  ///
  /// No transaction may be open.
  func run() throws -> Outcome {
    var outcome = try connection.transaction { _ in
      let outcome = try rewrite()
      try StorePurge(connection: connection).forgetWords()
      return outcome
    }
    try connection.run("vacuum")
    outcome.isComplete = try connection.checkpoint()
    return outcome
  }

  private func rewrite() throws -> Outcome {
    var outcome = Outcome()
    outcome.records = try rewriteRecords()
    outcome.history =
      try rewrite("changes", ["id"], json: ["other"], plain: ["title"])
      + rewrite("steps", ["number"], plain: ["command"])
    outcome.conversations =
      try rewrite("conversations", ["number"], json: ["head"])
      + rewrite("journal", ["conversation", "position"], json: ["event"])
    return outcome
  }

  private func rewriteRecords() throws -> Int {
    let rows = try connection.rows("select \(RecordRow.columns) from records r") { row in
      try RecordRow(row)
    }
    var count = 0
    for row in rows {
      guard let changed = try without(row) else { continue }
      try connection.replace(row, by: changed)
      count += 1
    }
    return count
  }

  /// The row without the name; `nil` if it does not have it.
  private func without(_ row: RecordRow) throws -> RecordRow? {
    let body = try row.content.body.value
    var changed = row
    changed.stored.content.title = redaction(row.content.title)
    changed.stored.content.body = RecordBody(redaction(body))
    changed.index.searchText = redaction(row.index.searchText)
    changed.index.facets = row.index.facets.mapValues(without).filter { !$0.value.isEmpty }
    let isSame =
      changed.content.title == row.content.title && redaction(body) == body
      && changed.index == row.index
    return isSame ? nil : changed
  }

  /// A value that was the name and nothing else is none any more: it would be offered as a name.
  private func without(_ values: [FacetValue]) -> [FacetValue] {
    values.compactMap { value in
      guard case .text(let text) = value else { return value }
      let rest = redaction(text)
      return rest == Redaction.placeholder ? nil : .text(rest)
    }
  }

  /// Rewrites columns of a table that hold plain text or JSON; the keys are whole numbers.
  private func rewrite(
    _ table: String,
    _ keys: [String],
    json: [String] = [],
    plain: [String] = []
  ) throws -> Int {
    let columns = json + plain
    let list = (keys + columns).joined(separator: ", ")
    let rows = try connection.rows("select \(list) from \(table)") { row in
      (
        keys: keys.indices.map { SQLiteValue.integer(row.integer(Int32($0))) },
        texts: columns.indices.map { row.optionalText(Int32(keys.count + $0)) }
      )
    }
    let condition = keys.map { "\($0) = ?" }.joined(separator: " and ")
    var count = 0
    for row in rows {
      for (column, text) in zip(columns, row.texts) {
        guard let text, redaction.count(in: text) > 0 else { continue }
        let changed =
          json.contains(column) ? redaction(try JSONValue(parsing: text)).text() : redaction(text)
        try connection.run(
          "update \(table) set \(column) = ? where \(condition)",
          [.text(changed)] + row.keys
        )
        count += 1
      }
    }
    return count
  }
}
