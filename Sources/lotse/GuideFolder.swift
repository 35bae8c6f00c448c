import Glibc
import LotseGuides
import LotseKit
import LotsePrompts

/// The guides inside the program, and those in files.
struct GuideFolder: GuideFiles {
  /// The guides that travel inside the program.
  static let builtIn: [GuideFile] = EmbeddedPrompts.paths
    .filter { $0.hasPrefix("guides/") && $0.hasSuffix(".yaml") }
    .map { path in
      GuideFile(
        name: path,
        read: { EmbeddedPrompts.bytes(path) ?? [] },
        template: { name in
          EmbeddedPrompts.bytes("guides/" + name).map {
            .success(String(decoding: $0, as: UTF8.self))
          }
        }
      )
    }

  /// The built-in guides as plugins, of which only the heads are read.
  ///
  /// One that is broken is left out; the tests that check every built-in guide find it.
  static let plugins: [GuidePlugin] = builtIn.compactMap { try? $0.plugin() }

  /// A file, or a built-in guide by its id.
  func guide(_ name: String) throws -> GuideFile {
    if let known = Self.builtIn.first(where: { $0.name == "guides/\(name).yaml" }) { return known }
    return Self.file(name)
  }

  /// A guide in a file of the user.
  static func file(_ path: String) -> GuideFile {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return GuideFile(
      name: path,
      read: { try FileContent.read(path) },
      template: { name in
        guard access(folder + name, F_OK) == 0 else { return nil }
        return Result { () throws(UserError) in try FileContent.read(folder + name) }
          .map { String(decoding: $0, as: UTF8.self) }
      }
    )
  }

  /// Writes a new file.
  func create(_ name: String, _ text: String) throws {
    let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? UserError.exists(name) : .unwritable(name)
    }
    defer { close(descriptor) }
    var output = Array(text.utf8)[...]
    while !output.isEmpty {
      let written = unsafe output.withUnsafeBytes {
        unsafe write(descriptor, $0.baseAddress, $0.count)
      }
      guard written > 0 else { throw UserError.unwritable(name) }
      output = output.dropFirst(written)
    }
  }
}

extension UserError {
  fileprivate static func exists(_ path: String) -> UserError {
    UserError(
      Text(de: "„\(path)“ gibt es schon.", en: "“\(path)” exists already."),
      advice: Text(de: "Nennen Sie einen anderen Namen.", en: "Give another name.")
    )
  }

  fileprivate static func unwritable(_ path: String) -> UserError {
    UserError(
      Text(de: "„\(path)“ lässt sich nicht schreiben.", en: "“\(path)” cannot be written."),
      advice: Text(
        de: "Gibt es den Ordner, und dürfen Sie dort schreiben?",
        en: "Does the folder exist, and may you write there?"
      )
    )
  }
}
