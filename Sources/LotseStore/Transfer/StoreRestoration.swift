import LotseKit

/// Brings a copy of a store back.
struct StoreRestoration {
  let source: StoreFile
  let target: StoreFile
  let migrations: [String]
  let moment: Moment

  /// Opens the copy and makes sure that it is a sound store that this Lotse can read.
  func openSource() throws -> Connection {
    do {
      guard case .store(let schema) = try source.heading() else {
        throw PrivateFile.exists(source.path)
          ? UserError.noBackup(source) : UserError.explaining(FileProblem.missing(source.path))
      }
      if schema > migrations.count { throw UserError.newerStore(source) }
      let connection = try open()
      guard try connection.isSound() else { throw UserError.noBackup(source) }
      return connection
    } catch let failure as SQLiteFailure {
      throw failure.isDamage
        ? UserError.noBackup(source) : UserError.explaining(failure, of: source)
    } catch let problem as FileProblem {
      throw UserError.explaining(problem)
    }
  }

  private func open() throws -> Connection {
    do {
      let connection = try Connection(opening: source.path, for: .reading)
      _ = try connection.pragma("user_version")
      return connection
    } catch let failure as SQLiteFailure where failure.isReadOnly {
      // A plain copy of a store's file cannot be read without a log beside it.
      return try Connection(opening: source.path)
    }
  }

  /// Copies the source over the store, and brings it up to date.
  ///
  /// - Returns: Where the former store is kept.
  func copy(
    _ source: Connection,
    to connection: Connection,
    keepingFormer: Bool = true
  ) throws -> String? {
    var former: String?
    if keepingFormer {
      let path = target.newBackup(at: moment, note: "-replaced")
      try StoreCopy(of: connection).write(to: path)
      former = path
    }
    try source.copy(to: connection)
    let opening = StoreOpening(file: target, migrations: migrations, now: moment)
    try opening.apply(to: connection)
    try connection.useWriteAheadLog()
    try connection.checkpoint()
    return former
  }

  /// Moves the files of a damaged store to the backups.
  func moveAside() throws -> String {
    try PrivateFile.makeDirectory(target.backups)
    let former = target.newBackup(at: moment, note: "-damaged")
    try PrivateFile.move(target.path, to: former)
    for ending in ["-wal", "-shm"] where PrivateFile.exists(target.path + ending) {
      try PrivateFile.move(target.path + ending, to: former + ending)
    }
    return former
  }
}

extension UserError {
  static func noBackup(_ file: StoreFile) -> UserError {
    UserError(
      Text(
        de: "\(file.path) ist keine unversehrte Sicherung. Der Speicher wurde nicht verändert.",
        en: "\(file.path) is no sound backup. The store was not changed."
      ),
      advice: Text(
        de: "Nennen Sie eine Datei, die mit „speicher sichern“ angelegt wurde.",
        en: "Name a file that was made with “store backup”."
      )
    )
  }
}
