internal import CSQLite
internal import Glibc
import Synchronization

/// A directory that is held, so that what is opened in it is opened in it, wherever its path leads
/// by then.
///
/// SQLite finds the log beside a store by its name. If another directory took the place of this
/// one meanwhile, that would be the log of another store.
final class StoreDirectory: Sendable {
  private let descriptor: Int32
  /// A path that leads here as long as this object lives.
  let path: String

  /// Holds the directory at a path.
  ///
  /// A process holds each only once: what SQLite knows of a file it shares among all connections
  /// to it, with the name that the first of them gave.
  static func hold(_ path: String) throws(FileProblem) -> StoreDirectory {
    let descriptor = open(path, asName | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(path: path, code: errno) }
    let identity = PrivateFile.identity(of: descriptor)
    return held.withLock { held in
      if let known = held[identity]?.directory {
        close(descriptor)
        return known
      }
      let directory = StoreDirectory(descriptor, at: path)
      held = held.filter { $0.value.directory != nil }
      held[identity] = Held(directory: directory)
      return directory
    }
  }

  /// The flag `O_PATH` of open(2), which Glibc's module leaves out: a directory need not be readable
  /// to be held.
  private static let asName: Int32 = 0o10_000_000

  private struct Held { weak var directory: StoreDirectory? }
  private static let held = Mutex<[FileIdentity?: Held]>([:])

  private init(_ descriptor: Int32, at path: String) {
    self.descriptor = descriptor
    let held = "/proc/self/fd/\(descriptor)"
    // Without /proc, as in some cages for programs, only the path is left.
    self.path = PrivateFile.exists(held) ? held : path
  }

  deinit { close(descriptor) }

  /// The name of SQLite's files as it uses them here: it takes a path as it is, where it would
  /// else follow its links, and with them leave the directory that is held.
  static let system: String? = {
    guard let usual = sqlite3_vfs_find(nil) else { return nil }
    let own = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    own.initialize(to: usual.pointee)
    own.pointee.zName = UnsafePointer(strdup("lotse"))
    own.pointee.xFullPathname = { _, path, room, target in
      guard let path, let target, strlen(path) < room else { return SQLITE_CANTOPEN }
      strcpy(target, path)
      return SQLITE_OK
    }
    return sqlite3_vfs_register(own, 0) == SQLITE_OK ? "lotse" : nil
  }()
}
