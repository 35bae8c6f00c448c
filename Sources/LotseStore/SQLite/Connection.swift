internal import CSQLite
import LotseWords

/// A connection to a store's file, closed with the object.
///
/// It serves one task at a time; an actor owns it.
final class Connection {
  private let handle: OpaquePointer
  /// The store's file as it was asked for.
  private let path: String
  private let directory: StoreDirectory
  /// The same file, found through its directory.
  private let held: String
  private var statements: [String: Statement] = [:]
  /// Knows the forms of words; it is made when words are first written or looked for.
  lazy var analyzer = WordAnalyzer()

  /// How a file is opened.
  enum Mode {
    case writing
    /// Neither the file nor anything beside it is touched.
    case reading
  }

  /// Opens a file that exists.
  ///
  /// - Throws: ``SQLiteFailure`` or ``FileProblem``.
  convenience init(opening path: String, for mode: Mode = .writing) throws {
    let file = StoreFile(try PrivateFile.withoutLink(path))
    let directory = try StoreDirectory.hold(file.directory)
    try self.init(directory.path + "/" + file.fullName, in: directory, for: mode, asked: path)
  }

  /// Opens the same file once more.
  ///
  /// - Throws: ``SQLiteFailure``.
  convenience init(beside other: Connection) throws {
    try self.init(other.held, in: other.directory, asked: other.path)
  }

  private init(
    _ held: String,
    in directory: StoreDirectory,
    for mode: Mode = .writing,
    asked path: String
  ) throws {
    self.path = path
    self.directory = directory
    self.held = held
    var handle: OpaquePointer?
    let access = mode == .writing ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY
    // One task at a time uses the connection, so SQLite's own lock would only cost time.
    let flags = access | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(held, &handle, flags, StoreDirectory.vfs)
    guard code == SQLITE_OK, let handle else {
      let failure = SQLiteFailure(code, on: handle)
      sqlite3_close_v2(handle)
      throw failure
    }
    self.handle = handle
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_handler(handle, Self.waitWhileBusy, nil)
    _ = lotse_sqlite_configure(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    // No file of SQLite may hold more than the store does, nor leave it when the store forgets. A
    // megabyte of pages is as fast as the usual two: the system keeps the rest of the file at hand.
    try script(
      """
      pragma foreign_keys = on; pragma secure_delete = on; pragma synchronous = full;
      pragma temp_store = memory; pragma trusted_schema = off; pragma cell_size_check = on;
      pragma cache_size = -1000;
      """
    )
  }

  deinit {
    statements = [:]
    // SQLite deletes the log by its name, which may be that of another store by now.
    if hasMoved { _ = lotse_sqlite_configure(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1) }
    sqlite3_close_v2(handle)
  }

  /// Whether the file that was opened is no longer the one at its path.
  var isGone: Bool { hasMoved || PrivateFile.identity(path) != PrivateFile.identity(held) }

  /// Whether the file no longer has its name in its directory.
  private var hasMoved: Bool {
    var hasMoved: Int32 = 0
    let code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    return code == SQLITE_OK && hasMoved != 0
  }

  /// Waits a little and tries again, for half a minute in all.
  ///
  /// Many short waits of about equal length let every one of several processes get its turn;
  /// SQLite's own grow and starve the patient.
  private static let waitWhileBusy: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32 = {
    _,
    attempt in
    if attempt < 10 { sqlite3_sleep(1) } else { pause() }
    return attempt < 3_750 ? 1 : 0
  }

  /// Waits for some milliseconds.
  static func pause() { sqlite3_sleep(Int32.random(in: 4...12)) }

  /// Runs a statement and drops what it returns.
  func run(_ sql: String, _ values: SQLiteValue...) throws { try run(sql, values) }

  /// Runs a statement with a list of values.
  func run(_ sql: String, _ values: [SQLiteValue]) throws {
    try statement(sql).run(values) { _ in }
  }

  /// All rows of a result, each turned into a value.
  func rows<Value>(
    _ sql: String,
    _ values: [SQLiteValue] = [],
    map: (Row) throws -> Value
  ) throws -> [Value] {
    var results: [Value] = []
    try statement(sql).run(values) { results.append(try map($0)) }
    return results
  }

  /// The first row of a result, turned into a value; `nil` if there is none.
  func first<Value>(
    _ sql: String,
    _ values: SQLiteValue...,
    map: (Row) throws -> Value
  ) throws -> Value? {
    try rows(sql, values, map: map).first
  }

  /// Hands on row by row, for results that are too large to be collected.
  func forEach(
    _ sql: String,
    _ values: SQLiteValue...,
    row handler: (Row) throws -> Void
  ) throws {
    // Compiled anew, so that the handler may run the same statement meanwhile.
    try Statement(sql, on: handle).run(values, row: handler)
  }

  /// Reads one state of the store, however many statements that takes.
  ///
  /// The lock is taken once, and not for each of them.
  func snapshot<Value>(_ body: (Connection) throws -> Value) throws -> Value {
    if isInTransaction { return try body(self) }
    try run("begin")
    // Nothing was written, so how it ends does not matter.
    defer { try? run("commit") }
    return try body(self)
  }

  /// Runs several statements that take no values.
  func script(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteFailure(code, on: handle) }
  }

  private func statement(_ sql: String) throws -> Statement {
    if let statement = statements[sql] { return statement }
    let statement = try Statement(sql, on: handle)
    statements[sql] = statement
    return statement
  }

  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes64(handle)) }

  /// The rowid of the row inserted last.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// Whether a transaction is open.
  ///
  /// SQLite ends one by itself after some failures.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }
}

// Transactions, and copies of a whole store.
extension Connection {
  /// Does something wholly or not at all, holding the store for writing meanwhile.
  func transaction<Value>(_ body: (Connection) throws -> Value) throws -> Value {
    try run("begin immediate")
    do {
      let value = try body(self)
      try run("commit")
      return value
    } catch {
      rollback()
      throw error
    }
  }

  /// Drops the open transaction, if there is one.
  func rollback() {
    if isInTransaction { try? run("rollback") }
  }

  /// Makes another connection's store a copy of this one, while both may be in use.
  func copy(to other: Connection) throws {
    guard let backup = sqlite3_backup_init(other.handle, "main", handle, "main") else {
      throw SQLiteFailure(sqlite3_errcode(other.handle), on: other.handle)
    }
    var code = sqlite3_backup_step(backup, -1)
    var attempt: Int32 = 0
    while code == SQLITE_BUSY || code == SQLITE_LOCKED, Self.waitWhileBusy(nil, attempt) != 0 {
      attempt += 1
      code = sqlite3_backup_step(backup, -1)
    }
    sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw SQLiteFailure(code, on: nil) }
  }
}
