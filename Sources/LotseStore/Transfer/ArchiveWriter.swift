import LotseKit

/// Writes a store as an ``Archive``, row by row, so that its size does not matter.
struct ArchiveWriter {
  let connection: Connection
  let output: PrivateOutput

  /// How much was written.
  struct Count: Sendable, Equatable {
    var records = 0
    var steps = 0
    var conversations = 0
  }

  /// Writes everything, as it is at one moment.
  func write() throws -> Count {
    try connection.run("begin")
    defer { connection.rollback() }
    var count = Count()
    try output.write(
      "{\"format\":\(quoted(Archive.format)),\n\"version\":\(Archive.version),\n"
    )
    try output.write("\"counters\":\(counters().text()),\n")
    try output.write("\"settings\":\(settings().text()),\n")
    try output.write("\"records\":[")
    count.records = try writeRecords()
    try output.write("],\n\"steps\":[")
    count.steps = try writeSteps()
    try output.write("],\n\"conversations\":[")
    count.conversations = try writeConversations()
    try output.write("]}\n")
    return count
  }

  private func counters() throws -> JSONValue {
    let pairs = try connection.rows("select kind, last from counters") {
      ($0.text(0), JSONValue.integer($0.integer(1)))
    }
    return .object(Dictionary(pairs) { $1 })
  }

  private func settings() throws -> JSONValue {
    let pairs = try connection.rows(
      "select key, value from settings where key not glob '\(SQLiteNotes.prefix)*'"
    ) {
      ($0.text(0), JSONValue.string($0.text(1)))
    }
    return .object(Dictionary(pairs) { $1 })
  }

  private func writeRecords() throws -> Int {
    try writeList(
      """
      select uid, kind, number, title, day, created, changed, facets, text, body from records \
      order by kind, number
      """
    ) { row in
      """
      {"uid":\(quoted(row.text(0))),"kind":\(quoted(row.text(1))),"number":\(row.integer(2)),\
      "title":\(quoted(row.text(3))),"day":\(row.optionalText(4).map(quoted) ?? "null"),\
      "created":\(quoted(row.text(5))),"changed":\(quoted(row.text(6))),\
      "index":{"facets":\(row.text(7)),"text":\(quoted(row.text(8)))},"body":\(row.text(9))}
      """
    }
  }

  private func writeSteps() throws -> Int {
    try writeList("select number, command, moment, state from steps order by number") { row in
      let changes = try connection.rows(
        """
        select uid, kind, number, title, action, other from changes where step = ? order by id
        """,
        [.integer(row.integer(0))]
      ) { change in
        """
        {"uid":\(quoted(change.text(0))),"kind":\(quoted(change.text(1))),\
        "number":\(change.integer(2)),"title":\(quoted(change.text(3))),\
        "action":\(quoted(change.text(4))),"other":\(change.optionalText(5) ?? "null")}
        """
      }
      let state = try Archive.StepState.at(row.integer(3))
      return """
        {"number":\(row.integer(0)),"command":\(quoted(row.text(1))),\
        "moment":\(quoted(row.text(2))),"state":\(quoted(state.rawValue)),\
        "changes":[\(changes.joined(separator: ","))]}
        """
    }
  }

  private func writeConversations() throws -> Int {
    try writeList("select number, state, head from conversations order by number") { row in
      let events = try connection.rows(
        "select event from journal where conversation = ? order by position",
        [.integer(row.integer(0))]
      ) { $0.text(0) }
      let state = try Archive.ConversationState.at(row.integer(1))
      return """
        {"number":\(row.integer(0)),"state":\(quoted(state.rawValue)),"head":\(row.text(2)),\
        "events":[\(events.joined(separator: ","))]}
        """
    }
  }

  /// Writes an object for each row, each on a line of its own.
  private func writeList(_ sql: String, _ object: (Row) throws -> String) throws -> Int {
    var count = 0
    try connection.forEach(sql) { row in
      try output.write((count == 0 ? "\n" : ",\n") + object(row))
      count += 1
    }
    return count
  }

  private func quoted(_ text: String) -> String { JSONValue.string(text).text() }
}
