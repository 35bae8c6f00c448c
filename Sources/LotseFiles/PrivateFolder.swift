internal import Glibc
package import LotseKit

/// A folder for files that other programs work on; its owner's alone, and gone with this object.
package final class PrivateFolder {
  /// Where it is.
  package let path: String

  /// Makes a folder in the first of some that takes one; `/tmp` is the last.
  ///
  /// - Throws: A ``UserError`` if none does.
  package init(in parents: [String?]) throws(UserError) {
    for parent in parents.compactMap(\.self) + ["/tmp"] where parent.hasPrefix("/") {
      var template = Array("\(parent)/lotse-XXXXXX".utf8CString)
      // A strict umask could shut out its owner too.
      guard mkdtemp(&template) != nil, chmod(template, 0o700) == 0 else { continue }
      path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return
    }
    throw .noPrivateFolder(parents.compactMap(\.self).first ?? "/tmp")
  }

  deinit { Self.remove(path) }

  /// Where a file of the folder is.
  package func path(of name: String) -> String { "\(path)/\(name)" }

  /// Writes a new file into the folder.
  package func write(_ bytes: [UInt8], to name: String) throws(UserError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(path(of: name), flags, 0o600)
    guard descriptor >= 0 else { throw .noPrivateFolder(path) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw .noPrivateFolder(path) }
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .noPrivateFolder(path) }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Makes a folder in it.
  package func makeFolder(_ name: String) throws(UserError) {
    let folder = path(of: name)
    guard mkdir(folder, 0o700) == 0, chmod(folder, 0o700) == 0 else {
      throw .noPrivateFolder(path)
    }
  }

  /// The bytes of a file in the folder, so many at the most; `nil` if there is none or it is empty.
  package func read(_ name: String, most: Int = .max) -> [UInt8]? {
    let descriptor = open(path(of: name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < most {
      let count = Glibc.read(descriptor, &buffer, min(buffer.count, most - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    return bytes.isEmpty ? nil : bytes
  }

  /// Whether the folder has a file.
  package func has(_ name: String) -> Bool { access(path(of: name), R_OK) == 0 }

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
  fileprivate static func noPrivateFolder(_ path: String) -> UserError {
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
