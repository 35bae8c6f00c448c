internal import FoundationEssentials
internal import Glibc
import LotseKit

/// Where a store is: its file, and what stands beside it.
package struct StoreFile: Sendable, Hashable {
  /// The path of the database.
  package let path: String

  /// The place of a store, whether there is one or not.
  package init(_ path: String) { self.path = path }

  /// The directory that the file is in.
  package var directory: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The directory of the backups.
  package var backups: String { directory + "/backups" }

  /// The file whose locks tell which conversations a live process has.
  var claims: String { path + "-claims" }

  /// What the file is called in its directory.
  var fullName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The same without its ending.
  var name: String { fullName.hasSuffix(".db") ? String(fullName.dropLast(3)) : fullName }

  /// The newest backup that is sound, if there is one.
  package var lastBackup: String? {
    allBackups.sorted { PrivateFile.changed($0) > PrivateFile.changed($1) }.first(
      where: Self.isSound
    )
  }

  private static func isSound(_ path: String) -> Bool {
    (try? Connection(opening: path, for: .reading).isSound()) ?? false
  }

  /// All backups of this store, by name.
  package var allBackups: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: backups)) ?? []
    return names.filter { $0.hasPrefix(name + "-") && $0.hasSuffix(".db") }.sorted().map {
      backups + "/" + $0
    }
  }

  /// A path for a backup that does not exist, named after a moment.
  func newBackup(at moment: Moment, note: String = "") -> String {
    let time = "\(moment.day.iso)T\(moment.time.split(separator: ":").joined())"
    let stem = "\(backups)/\(name)-\(time)\(note)"
    let numbered = (2...).lazy.map { "\(stem)-\($0).db" }
    let candidates = [stem + ".db"]
    return candidates.first { !PrivateFile.exists($0) }
      ?? numbered.first { !PrivateFile.exists($0) } ?? stem
  }
}

extension StoreFile {
  /// What the first bytes of a file say about it.
  enum Heading: Equatable {
    /// There is no file, or nothing is in it.
    case none
    /// A store with a schema of this number.
    case store(schema: Int)
    /// A database without a mark, as a store is for a moment when it is made.
    case unmarked
    /// A database of another program.
    case foreign
    /// Something else.
    case noDatabase
  }

  /// Reads the first bytes.
  ///
  /// No file is made or changed by that.
  ///
  /// The places in the header are those of https://sqlite.org/fileformat.html.
  func heading() throws(FileProblem) -> Heading {
    guard let bytes = try PrivateFile.beginning(of: path, count: 100), !bytes.isEmpty else {
      return .none
    }
    guard bytes.count == 100, bytes.starts(with: "SQLite format 3\0".utf8) else {
      return .noDatabase
    }
    func number(at index: Int) -> Int { bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) } }
    switch number(at: 68) {
    case Schema.application: return .store(schema: number(at: 60))
    case 0: return .unmarked
    default: return .foreign
    }
  }
}
