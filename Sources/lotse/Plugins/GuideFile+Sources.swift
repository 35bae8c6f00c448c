import Glibc
import LotseGuides
import LotseKit
import LotsePrompts

extension GuideFile {
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

  /// A guide in a file; its templates lie in the same folder, and what a link leads to elsewhere is
  /// none.
  init(path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    self.init(
      name: path,
      read: { try FileContent.read(path) },
      template: { name in
        guard let place = Self.place(of: folder + name),
          place.hasPrefix((Self.place(of: folder) ?? "") + "/")
        else { return nil }
        return Result { () throws(UserError) in try FileContent.read(folder + name) }
          .map { String(decoding: $0, as: UTF8.self) }
      }
    )
  }

  /// Where a file really lies; `nil` if there is none.
  private static func place(of path: String) -> String? {
    guard let place = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(place) }
    return unsafe String(cString: place)
  }
}
