import FoundationEssentials
import Glibc
package import LotseHost
package import LotseKit
package import LotseStore

/// A directory of its own for one test, with the place of a store in it; deleted with the object.
package final class TemporaryStore: Sendable {
  /// The directory; nobody else uses it.
  package let directory: String
  /// Where the store is made as soon as it is needed, in a directory that does not exist yet.
  package var file: StoreFile { StoreFile(directory + "/data/lotse.db") }
  /// The present in the test.
  package let clock: any WallClock

  /// A place for a store.
  package init(clock: any WallClock = StandingClock()) throws {
    self.clock = clock
    var template = Array((TemporaryDirectory.current + "/lotse-test-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw NoTemporaryDirectory() }
    directory = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  /// A workspace on the store.
  ///
  /// Several behave like several processes.
  package func workspace() -> SQLiteWorkspace { SQLiteWorkspace(file, clock: clock) }

  /// A path within the directory.
  package func path(_ name: String) -> String { directory + "/" + name }
}

/// A clock that always shows the same moment: by default 23 November 2026, 10 o'clock in Berlin.
package struct StandingClock: WallClock {
  package let now: Moment

  package init(_ now: Moment = Moment(seconds: 1_795_424_400, offset: 3600)) { self.now = now }
}

private struct NoTemporaryDirectory: Error {}

/// Where temporary files go (POSIX: `TMPDIR`, else `/tmp`).
private enum TemporaryDirectory {
  static var current: String {
    guard let variable = unsafe getenv("TMPDIR") else { return "/tmp" }
    return unsafe String(cString: variable)
  }
}
