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
    return FolderListing(path).yaml.map { name in
      let file = path + "/" + name
      let content = Result { () throws(UserError) in try FileContent.read(file) }
      return KnowledgeFile(name: file, content: content)
    }
  }
}
