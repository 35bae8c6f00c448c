import Glibc

/// A text for an editor, in a file and folder that nobody else can read, gone with this object.
final class PrivateTextFile {
  let path: String
  private let folder: String

  /// The most that is read back: more is no answer.
  private static let bound = 16 << 20

  /// Writes a text to a new file; `nil` if no folder takes it.
  ///
  /// `XDG_RUNTIME_DIR` comes first: it lies in memory, so that nothing stays on the disk.
  init?(_ text: String, environment: [String: String]) {
    let parents = [environment["XDG_RUNTIME_DIR"], environment["TMPDIR"], "/tmp"]
    guard let folder = Self.makeFolder(inFirstOf: parents.compactMap { $0 }) else { return nil }
    self.folder = folder
    path = folder + "/text.txt"
    guard write(text.isEmpty || text.hasSuffix("\n") ? text : text + "\n") else { return nil }
  }

  deinit {
    // Editors leave copies beside the file.
    for name in Self.names(in: folder) { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  /// The text as the editor left it, without line breaks at its end.
  var text: String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while content.count < Self.bound {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      content += chunk[..<count]
    }
    let lines = String(decoding: content, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.reversed().drop(while: \.isEmpty).reversed().joined(separator: "\n")
  }

  private static func makeFolder(inFirstOf parents: [String]) -> String? {
    for parent in parents where !parent.isEmpty {
      guard let pattern = strdup(parent + "/lotse-XXXXXX") else { return nil }
      defer { free(pattern) }
      // `mkdtemp` makes it readable for nobody else; a strict umask could shut out its owner too.
      if let made = mkdtemp(pattern), chmod(made, 0o700) == 0 { return String(cString: made) }
    }
    return nil
  }

  private func write(_ text: String) -> Bool {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { return false }
    var output = TerminalOutput(descriptor: descriptor)
    output.write(text)
    return !output.isBroken
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
