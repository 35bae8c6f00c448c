import Glibc

/// The typed commands of this and earlier sessions: a private file, one line each, oldest first.
///
/// Several programs may write to it at once. A file that cannot be read or written costs the
/// history, nothing else.
package struct HistoryFile: Sendable {
  /// How many lines are kept.
  package static let bound = 2000

  private let path: String

  package init(path: String) { self.path = path }

  /// The lines, oldest first; the oldest beyond the bound are dropped from the file too.
  package func load() -> [String] {
    guard let file = LockedFile(path: path) else { return [] }
    let lines = String(decoding: file.read(), as: UTF8.self).split(separator: "\n").map(String.init)
    let kept = lines.suffix(Self.bound)
    if kept.count < lines.count { file.replace(with: text(of: kept)) }
    return kept.filter { PrintableText().line($0) == $0 }
  }

  /// Adds a line.
  package func append(_ line: String) {
    let line = PrintableText().line(line)
    if !line.isEmpty { LockedFile(path: path)?.append(text(of: [line])) }
  }

  /// Changes lines; says how many were.
  package func rewrite(_ change: (String) -> String) -> Int {
    guard let file = LockedFile(path: path) else { return 0 }
    let lines = String(decoding: file.read(), as: UTF8.self).split(separator: "\n").map(String.init)
    let changed = lines.map(change)
    let count = zip(lines, changed).count { $0 != $1 }
    if count > 0 { file.replace(with: text(of: changed)) }
    return count
  }

  private func text(of lines: some Sequence<String>) -> [UInt8] {
    lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
  }
}

/// A private file that no other program changes as long as this value lives.
private struct LockedFile: ~Copyable {
  private let descriptor: Int32

  /// Opens the file, which is made if it is missing, and waits for its lock.
  init?(path: String) {
    LockedFile.makeFolder(of: path)
    let flags = O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW
    let opened = open(path, flags, 0o600)
    guard opened >= 0 else { return nil }
    guard LockedFile.isOnlyHere(opened), fchmod(opened, 0o600) == 0, flock(opened, LOCK_EX) == 0
    else {
      close(opened)
      return nil
    }
    descriptor = opened
  }

  /// Whether it is a plain file without a second name: neither a pipe, at which reading would wait,
  /// nor something else that somebody gave this name to.
  private static func isOnlyHere(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && status.st_nlink == 1
  }

  deinit { close(descriptor) }

  private static func makeFolder(of path: String) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    if access(folder, F_OK) == 0 { return }
    makeFolder(of: folder)
    // The umask may take away rights even from the owner.
    if mkdir(folder, 0o700) == 0 { chmod(folder, 0o700) }
  }

  func read() -> [UInt8] {
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    lseek(descriptor, 0, SEEK_SET)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { return content }
      content += chunk[..<count]
    }
  }

  func append(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  func replace(with bytes: [UInt8]) {
    if ftruncate(descriptor, 0) == 0 { append(bytes) }
  }
}
