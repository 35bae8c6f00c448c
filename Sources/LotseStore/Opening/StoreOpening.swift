import LotseKit

/// Opens a store: makes it if there is none, and brings an older one up to date.
struct StoreOpening {
  let file: StoreFile
  /// The steps of the schema; tests bring their own.
  var migrations = Schema.migrations
  /// Names the backup that is made before an older store is changed.
  let now: Moment

  /// A connection to the store.
  ///
  /// - Throws: A ``UserError`` if the file is no store, or one of a newer Lotse; nothing was
  ///   written then. Otherwise ``SQLiteFailure`` or ``FileProblem``.
  func open() throws -> Connection {
    try PrivateFile.inspect(file.path)
    let heading = try file.heading()
    switch heading {
    case .none: try make()
    case .store(let schema): try check(schema)
    case .unmarked: break
    case .foreign: throw UserError.foreignFile(file)
    case .noDatabase: throw UserError.damagedStore(file)
    }
    let connection = try Connection(opening: file.path)
    // The heading lacks what is only in the write-ahead log yet.
    let schema = try connection.pragma("user_version")
    if schema != migrations.count { try migrate(connection, from: schema) }
    return connection
  }

  private func make() throws {
    try PrivateFile.makeDirectory(file.directory)
    try PrivateFile.make(file.path)
  }

  private func check(_ schema: Int) throws {
    if schema > migrations.count { throw UserError.newerStore(file) }
  }

  private func migrate(_ connection: Connection, from schema: Int) throws {
    try check(schema)
    if schema == 0 {
      let tables = try connection.first("select count(*) from sqlite_schema") { $0.integer(0) }
      let mark = try connection.pragma("application_id")
      if mark != Schema.application, tables != 0 { throw UserError.foreignFile(file) }
      try connection.useWriteAheadLog()
    } else {
      let backup = file.newBackup(at: now, note: "-schema-\(schema)")
      try StoreCopy(of: connection).write(to: backup)
    }
    try apply(to: connection)
    // From now on the heading says which schema it is, to any Lotse that looks.
    try connection.checkpoint()
  }

  /// Takes the steps that are missing, each as one transaction.
  ///
  /// Another process may take them at the same time: each looks again once it holds the store.
  func apply(to connection: Connection) throws {
    for (index, sql) in migrations.enumerated() {
      try connection.transaction { connection in
        guard try connection.pragma("user_version") == index else { return }
        try connection.script(sql)
        try connection.script(
          "pragma application_id = \(Schema.application); pragma user_version = \(index + 1)"
        )
      }
    }
  }
}

extension Connection {
  /// Whether no damage is to be seen without comparing every index.
  func isSound() throws -> Bool {
    try first("pragma quick_check(1)") { $0.text(0) } == "ok"
  }

  /// The number that a pragma holds.
  func pragma(_ name: String) throws -> Int {
    try first("pragma \(name)") { $0.integer(0) } ?? 0
  }

  /// Lets readers and one writer work at the same time from now on.
  func useWriteAheadLog() throws {
    // Switching does not wait for other connections by itself.
    for _ in 0..<2_000 {
      do {
        if try first("pragma journal_mode = wal", map: { $0.text(0) }) == "wal" { return }
      } catch let failure as SQLiteFailure where failure.isBusy {}
      Connection.pause()
    }
    throw SQLiteFailure.busy
  }

  /// Moves everything from the write-ahead log into the store's file, and empties the log.
  ///
  /// - Returns: Whether that was possible; another process may be reading.
  @discardableResult func checkpoint() throws -> Bool {
    try first("pragma wal_checkpoint(truncate)") { $0.integer(0) } == 0
  }
}
