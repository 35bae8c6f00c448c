import LotseHost
import LotseKit

// What concerns the store as a whole. None of it belongs to a unit of work: each is a transaction
// of its own, or stands outside any.
extension SQLiteWorkspace {
  func check() async throws -> [StoreCheck.Finding] {
    try await database.alone { [file] in try StoreCheck(connection: $0, file: file).run() }
  }

  /// Makes a copy of the store, by default in the directory of the backups, and returns its path.
  func backUp(to path: String?, at moment: Moment) async throws -> String {
    let path = path ?? file.newBackup(at: moment)
    try await database.alone { [file] connection in
      // A copy of damaged data would be taken for a backup when it is needed.
      guard try connection.isSound() else { throw UserError.damagedStore(file) }
      try StoreCopy(of: connection).write(to: path)
    }
    return path
  }

  /// Puts a copy in the place of the store, and keeps what was there as a backup.
  ///
  /// - Returns: The path of that backup; `nil` if there was no store.
  func restore(from path: String, at moment: Moment) async throws -> String? {
    try await database.restore(from: StoreFile(path), at: moment)
  }

  func export(to path: String, replacing: Bool) async throws -> ArchiveWriter.Count {
    try await database.alone { connection in
      if !replacing, PrivateFile.exists(path) { throw FileProblem.existing(path) }
      let output = try PrivateOutput(path)
      let count = try ArchiveWriter(connection: connection, output: output).write()
      try output.finish(replacing: replacing)
      return count
    }
  }

  func importArchive(from path: String, as label: StepLabel) async throws -> ArchiveImport.Outcome {
    let archive = try ArchiveReader.read(path)
    return try await database.transaction { connection in
      try ArchiveImport(connection: connection, archive: archive).run(as: label)
    }
  }

  func purge() async throws -> StorePurge.Outcome {
    try await database.alone { try StorePurge(connection: $0).run() }
  }

  /// Where a name stands in the store; nothing is changed.
  func survey(_ redaction: Redaction) async throws -> PersonRemoval.Outcome {
    try await database.alone { try PersonRemoval(connection: $0, redaction: redaction).survey() }
  }

  /// Takes a name out of the store for good.
  func remove(_ redaction: Redaction) async throws -> PersonRemoval.Outcome {
    try await database.alone { try PersonRemoval(connection: $0, redaction: redaction).run() }
  }
}
