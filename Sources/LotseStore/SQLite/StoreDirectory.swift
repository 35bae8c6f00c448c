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
  private let identity: FileIdentity
  /// A path that leads here as long as this object lives; see proc(5).
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// Holds the directory at a path.
  ///
  /// A process holds each only once: what SQLite knows of a file it shares among all connections
  /// to it, with the name that the first of them gave.
  static func hold(_ path: String) throws(FileProblem) -> StoreDirectory {
    let descriptor = open(path, pathOnly | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0, let identity = PrivateFile.identity(of: descriptor) else {
      throw FileProblem(path: path, code: errno)
    }
    let directory = StoreDirectory(descriptor, identity)
    return held.withLock { held in
      for other in held {
        if let known = other.directory, known.identity == identity { return known }
      }
      held.removeAll { $0.directory == nil }
      held.append(Held(directory: directory))
      return directory
    }
  }

  /// The flag `O_PATH` of open(2), which Glibc's module leaves out: a directory need not be readable
  /// to be held.
  private static let pathOnly: Int32 = 0o10_000_000

  private struct Held { weak var directory: StoreDirectory? }
  private static let held = Mutex<[Held]>([])

  private init(_ descriptor: Int32, _ identity: FileIdentity) {
    self.descriptor = descriptor
    self.identity = identity
  }

  deinit { close(descriptor) }

  /// The name of the layer (VFS) through which SQLite reaches files here.
  ///
  /// It is SQLite's usual one, but takes a path as it is: following its links would lead out of
  /// the directory that is held.
  static let vfs: String? = {
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
