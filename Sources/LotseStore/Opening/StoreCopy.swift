internal import Glibc

/// A copy of a store as one file, made while the store is in use.
struct StoreCopy {
  private let connection: Connection

  init(of connection: Connection) { self.connection = connection }

  /// Writes the copy: whole or not at all, for its owner alone, never in place of another file.
  func write(to path: String) throws {
    let target = StoreFile(path)
    try PrivateFile.makeDirectory(target.directory)
    let (partial, descriptor) = try PrivateFile.makePartial(of: path)
    // SQLite opens the file itself.
    close(descriptor)
    do {
      try fill(partial)
      try PrivateFile.move(partial, to: path)
    } catch {
      for file in [partial, partial + "-wal", partial + "-shm", partial + "-journal"] {
        try? PrivateFile.remove(file)
      }
      throw error
    }
    PrivateFile.synchronize(target.directory)
  }

  private func fill(_ partial: String) throws {
    let copy = try Connection(opening: partial)
    try connection.copy(to: copy)
    // A copy is one file: without a log beside it.
    try copy.run("pragma journal_mode = delete")
  }
}
