internal import Glibc
import LotseKit

/// A folder for the files that other programs work on; its owner's alone, and gone at the end.
final class WorkFolder {
  let path: String

  /// - Throws: A ``UserError`` if no folder can be made.
  init(variables: [String: String]) throws(UserError) {
    let parent = variables["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(parent)/lotse-XXXXXX".utf8CString)
    // A strict umask could shut out its owner too.
    guard mkdtemp(&template) != nil, chmod(template, 0o700) == 0 else {
      throw .noWorkFolder(parent)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// Writes a file into the folder.
  func write(_ bytes: [UInt8], to name: String) throws(UserError) {
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .noWorkFolder(path) }
    defer { close(descriptor) }
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .noWorkFolder(path) }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Makes a folder in it.
  func makeFolder(_ name: String) throws(UserError) {
    let folder = "\(path)/\(name)"
    guard mkdir(folder, 0o700) == 0, chmod(folder, 0o700) == 0 else { throw .noWorkFolder(path) }
  }

  /// The bytes of a file in the folder; `nil` if there is none or it is empty.
  func read(_ name: String) -> [UInt8]? {
    let descriptor = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes.isEmpty ? nil : bytes }
      bytes += buffer.prefix(count)
    }
  }

  /// Whether the folder has a file.
  func has(_ name: String) -> Bool { access("\(path)/\(name)", R_OK) == 0 }

  /// Removes a folder with all in it; links are removed, not followed.
  private static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name == "." || name == ".." { continue }
        var status = stat()
        let own = "\(path)/\(name)"
        guard lstat(own, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR { remove(own) } else { unlink(own) }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}

extension UserError {
  fileprivate static func noWorkFolder(_ path: String) -> UserError {
    UserError(
      Text(
        de: "In \(path) lässt sich nichts ablegen; andere Programme brauchen dort einen Ordner.",
        en: "Nothing can be put into \(path); other programs need a folder there."
      ),
      advice: Text(
        de: "Schaffen Sie Platz, oder setzen Sie TMPDIR auf einen anderen Ordner.",
        en: "Make some space, or set TMPDIR to another folder."
      )
    )
  }
}
