internal import CSQLite

/// What SQLite refused to do.
///
/// It never holds values of the store.
struct SQLiteFailure: Error, Hashable {
  /// The extended result code (https://sqlite.org/rescode.html).
  let code: Int32
  /// SQLite's own words, for developers.
  let message: String

  /// The result code without its extension.
  var primary: Int32 { code & 0xff }

  /// A failure from a result code, with the words that a connection has for it.
  init(_ code: Int32, on handle: OpaquePointer?) {
    self.code = handle.map(sqlite3_extended_errcode) ?? code
    let words = handle.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    message = words.map { String(cString: $0) } ?? ""
  }

  /// Another connection held the store for too long.
  static let busy = SQLiteFailure(SQLITE_BUSY, on: nil)

  /// Whether another connection holds the store.
  var isBusy: Bool { [SQLITE_BUSY, SQLITE_LOCKED].contains(primary) }
  /// Whether the file is not, or no longer, a sound database.
  var isDamage: Bool { [SQLITE_CORRUPT, SQLITE_NOTADB].contains(primary) }
  /// Whether the file or its directory may not be written.
  var isReadOnly: Bool {
    [SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH].contains(primary)
  }
  /// Whether there is no space left.
  var isFull: Bool { primary == SQLITE_FULL }
}

/// A row does not hold what the schema promises.
struct DamagedRow: Error {}
