import LotseKit
import LotseYAML

/// Several guides, cards and templates in one folder, described by its `plugin.yaml`.
struct PluginCollection: Sendable, Decodable {
  /// The stable name.
  let id: String
  /// The version, for people.
  let version: String
  /// What it is called.
  let title: Text?
  /// The languages in which it is complete.
  let languages: [Language]?
  /// The version of the plugin interface that it needs.
  let interface: Int?
  /// Whom to ask.
  let contact: String?
  /// Under which licence it stands.
  let licence: String?

  /// The file that makes a folder a collection.
  static let file = "plugin.yaml"

  /// Whether a folder is a collection.
  static func isDescribed(_ folder: String) -> Bool {
    FolderListing.mark(of: folder + "/" + file) != nil
  }

  /// The description in a folder.
  ///
  /// - Throws: A ``UserError`` if it is not as it must be, or needs another Lotse.
  init(in folder: String) throws {
    let path = folder + "/" + Self.file
    do {
      self = try YAMLDecoder().decode(Self.self, parsing: try FileContent.read(path), file: path)
    } catch let error as YAMLError {
      throw error.userError
    }
    if let interface, interface > Manifest.interface {
      throw UserError(
        Text(
          de: "„\(path)“ braucht Version \(interface) der Plugin-Schnittstelle; dieses Lotse hat"
            + " Version \(Manifest.interface).",
          en: "“\(path)” needs version \(interface) of the plugin interface; this Lotse has version"
            + " \(Manifest.interface)."
        ),
        advice: Text(
          de: "Nehmen Sie ein neueres Lotse, oder eine ältere Fassung der Sammlung.",
          en: "Take a newer Lotse, or an older version of the collection."
        )
      )
    }
  }
}

extension FolderListing {
  /// The names of the files that may be guides.
  var guides: [String] { yaml.filter { $0 != PluginCollection.file } }
}
