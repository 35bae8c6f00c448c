import LotseFiles

/// A text for an editor, in a file and folder that nobody else can read, gone with this object.
final class PrivateTextFile {
  private static let name = "text.txt"
  /// The most that is read back: more is no answer.
  private static let bound = 16 << 20

  // Editors leave copies beside the file, so it has a folder of its own.
  private let folder: PrivateFolder

  /// Writes a text to a new file; `nil` if no folder takes it.
  ///
  /// `XDG_RUNTIME_DIR` comes first: it lies in memory, so that nothing stays on the disk.
  init?(_ text: String, environment: [String: String]) {
    let lines = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    do {
      folder = try PrivateFolder(in: [environment["XDG_RUNTIME_DIR"], environment["TMPDIR"]])
      try folder.write(Array(lines.utf8), to: Self.name)
    } catch {
      return nil
    }
  }

  /// Where it is.
  var path: String { folder.path(of: Self.name) }

  /// The text as the editor left it, without line breaks at its end.
  var text: String {
    let content = folder.read(Self.name, most: Self.bound) ?? []
    let lines = String(decoding: content, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.reversed().drop(while: \.isEmpty).reversed().joined(separator: "\n")
  }
}
