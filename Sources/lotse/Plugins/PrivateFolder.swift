import Glibc
import LotseKit

/// Files and folders of the user that nobody else may read.
enum PrivateFolder {
  /// Makes a folder and those it lies in, as far as they are missing.
  ///
  /// - Throws: A ``UserError`` if it cannot be made.
  static func make(_ path: String) throws(UserError) {
    var begun = ""
    for part in path.split(separator: "/") {
      begun += "/" + part
      if mkdir(begun, 0o700) != 0, errno != EEXIST { throw .unwritable(path) }
    }
  }

  /// Writes a file as a whole: either all of it is there afterwards, or what was there before.
  ///
  /// - Throws: A ``UserError`` if it cannot be written.
  static func write(_ bytes: some Collection<UInt8>, to path: String) throws(UserError) {
    let draft = path + ".new"
    // What an interrupted run left, or whatever else has the name, is not written to.
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path) }
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else {
        close(descriptor)
        throw .unwritable(path)
      }
      rest = rest.dropFirst(count)
    }
    let isSafe = fsync(descriptor) == 0
    guard close(descriptor) == 0, isSafe, rename(draft, path) == 0 else { throw .unwritable(path) }
  }

  /// Writes a text as a whole.
  ///
  /// - Throws: A ``UserError`` if it cannot be written.
  static func write(_ text: String, to path: String) throws(UserError) {
    try write(text.utf8, to: path)
  }

  /// Takes a file away, or a folder with files in it.
  ///
  /// - Throws: A ``UserError`` if it cannot be taken away.
  static func remove(_ path: String) throws(UserError) {
    // First of all as a file: a link goes, and what it leads to stays.
    if unlink(path) == 0 { return }
    for name in FolderListing(path).names { try remove(path + "/" + name) }
    if rmdir(path) != 0 { throw .unwritable(path) }
  }
}

extension UserError {
  static func exists(_ path: String) -> UserError {
    UserError(
      Text(de: "„\(path)“ gibt es schon.", en: "“\(path)” exists already."),
      advice: Text(de: "Nennen Sie einen anderen Namen.", en: "Give another name.")
    )
  }

  static func unwritable(_ path: String) -> UserError {
    UserError(
      Text(de: "„\(path)“ lässt sich nicht schreiben.", en: "“\(path)” cannot be written."),
      advice: Text(
        de: "Gibt es den Ordner, und dürfen Sie dort schreiben?",
        en: "Does the folder exist, and may you write there?"
      )
    )
  }
}
