internal import CSQLite

/// A compiled statement, finalised with the object.
///
/// Its connection keeps it for the next time.
final class Statement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  /// Compiles the first statement of some SQL.
  ///
  /// - Throws: ``SQLiteFailure``.
  init(_ sql: String, on connection: OpaquePointer) throws {
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection,
      sql,
      Int32(sql.utf8.count),
      UInt32(SQLITE_PREPARE_PERSISTENT),
      &handle,
      nil
    )
    guard code == SQLITE_OK, let handle else { throw SQLiteFailure(code, on: connection) }
    self.handle = handle
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs the statement and hands on each row of its result; then it is ready to be run again.
  func run(_ values: [SQLiteValue], row handler: (Row) throws -> Void) throws {
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try handler(Row(statement: handle))
      case SQLITE_DONE: return
      case let code: throw SQLiteFailure(code, on: connection)
      }
    }
  }

  private func bind(_ value: SQLiteValue, at index: Int32) throws {
    let code =
      switch value {
      case .null: sqlite3_bind_null(handle, index)
      case .integer(let number): sqlite3_bind_int64(handle, index, Int64(number))
      case .real(let number): sqlite3_bind_double(handle, index, number)
      case .text(let text):
        if let length = Int32(exactly: text.utf8.count) {
          lotse_sqlite_bind_text(handle, index, text, length)
        } else {
          SQLITE_TOOBIG
        }
      }
    guard code == SQLITE_OK else { throw SQLiteFailure(code, on: connection) }
  }
}

/// A row of a result, valid while its statement stands on it.
///
/// Columns count from 0.
struct Row {
  fileprivate let statement: OpaquePointer

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }
  func real(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

  /// The text of a column; bytes that are no UTF-8 are replaced.
  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
}
