import Glibc
import LotseKit
import LotseKnowledge

/// The folder in which an organisation keeps its own cards.
///
/// A folder that is not there is one without cards.
struct CardFolder: Sendable {
  let path: String?

  init(_ path: String?) { self.path = path }

  /// The files of the folder whose names end in `.yaml` or `.yml`, by name.
  func files() -> [KnowledgeFile] {
    guard let path else { return [] }
    return names(in: path).sorted().map { name in
      let file = path + "/" + name
      let content = Result { () throws(UserError) in try FileContent.read(file) }
      return KnowledgeFile(name: file, content: content)
    }
  }

  private func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      let isCards = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
      if isCards, !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
