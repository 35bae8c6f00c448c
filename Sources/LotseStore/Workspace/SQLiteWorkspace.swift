package import LotseHost
package import LotseKit

/// A workspace in one SQLite file.
///
/// The file is opened, and made if it is missing, when it is first needed. Every commit is on
/// disk when it returns (`synchronous = full`).
package final class SQLiteWorkspace: Workspace {
  /// Where the store is.
  package let file: StoreFile
  let database: Database
  let claims: ConversationClaims
  let clock: any WallClock

  /// A workspace on a file.
  ///
  /// Nothing is opened yet.
  ///
  /// - Parameters:
  ///   - file: Where the store is, or is to be made.
  ///   - clock: Dates what is written outside commands, and names backups.
  package convenience init(_ file: StoreFile, clock: any WallClock) {
    self.init(file, clock: clock, migrations: Schema.migrations)
  }

  /// A workspace with its own schema, for tests of its migration.
  init(_ file: StoreFile, clock: any WallClock, migrations: [String]) {
    self.file = file
    self.clock = clock
    database = Database(file, clock: clock, migrations: migrations)
    claims = ConversationClaims(file)
  }

  package func records(writingAs command: String) -> any RecordStore {
    SharedRecords(database: database, command: command, clock: clock)
  }

  package func begin(_ label: StepLabel) async throws -> any UnitOfWork {
    SQLiteUnitOfWork(label, on: database, as: await database.newUnit(), claims: claims)
  }

  /// Puts everything into the one file and closes it, at the end of the program.
  ///
  /// A program that ends without it loses nothing: its last commits then stand in the log beside
  /// the file, and the next one to open the store takes longer to begin.
  package func close() async { await database.close() }

  package func undo(at moment: Moment) async throws -> Step? {
    try await database.transaction { try $0.undo() }
  }

  package func redo(at moment: Moment) async throws -> Step? {
    try await database.transaction { try $0.redo() }
  }

  package func steps(limit: Int) async throws -> [Step] {
    try await database.read { try $0.lastSteps(limit) }
  }

  package func setting(_ key: String) async throws -> String? {
    try await database.read { try $0.setting(key) }
  }

  package func set(_ key: String, to value: String?) async throws {
    try await database.transaction { try $0.set(key, to: value) }
  }

  package func notes(of plugin: String) -> any PrivateNotes {
    SQLiteNotes(database: database, plugin: plugin)
  }

  package func revision() async throws -> Int { try await database.revision() }
}
