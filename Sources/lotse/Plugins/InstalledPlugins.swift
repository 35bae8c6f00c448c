import LotseGuides
import LotseHost
import LotseKit
import Synchronization

/// The plugins in files: those inside the program, and those in the folders of the computer, of the
/// organisation and of the user.
///
/// They are looked for when they are first needed, and read again when a file has changed.
final class InstalledPlugins: Sendable {
  /// The settings about plugins, one file each.
  enum Note: String {
    /// The folder of the organisation.
    case organisation = "plugin-folder"
    /// The ids of plugins that are not to be used.
    case disabled = "disabled-plugins"
  }

  private let places: Places?
  private let known = Mutex<(marks: [String], number: Int, plugins: [InstalledPlugin])?>(nil)

  /// The plugins in the places that the environment names; without one, only those inside the
  /// program.
  init(_ places: Places? = nil) { self.places = places }

  /// The folder of the user's own settings and additions.
  var ownFolder: String? { places?.configuration }

  /// The folder into which the user's plugins go.
  var userFolder: String? { ownFolder.map { $0 + "/plugins" } }

  /// The folders with plugins, from the least to the most weighty.
  var folders: [(path: String, origin: PluginOrigin)] {
    guard let places else { return [] }
    let system = places.systemPlugins.reversed().map { ($0, PluginOrigin.system) }
    let organisation = note(.organisation).first.map { [($0, PluginOrigin.organisation)] } ?? []
    let user = userFolder.map { [($0, PluginOrigin.user)] } ?? []
    return system + organisation + user
  }

  /// The folders with cards: the user's own, and those of all collections.
  var cardFolders: [String] {
    let own = ownFolder.map { [$0 + "/cards"] } ?? []
    return collections.map { $0.path + "/cards" } + own
  }

  /// The folders that are collections.
  var collections: [(path: String, origin: PluginOrigin)] {
    folders.flatMap { folder in
      Self.parts(of: folder.path).filter(\.isCollection).map { ($0.path, folder.origin) }
    }
  }

  /// A folder, and the collections that lie in it.
  private static func parts(of folder: String) -> [(path: String, isCollection: Bool)] {
    let inner = FolderListing(folder).folders.map { folder + "/" + $0 }
      .filter(PluginCollection.isDescribed)
    return [(folder, PluginCollection.isDescribed(folder))] + inner.map { ($0, true) }
  }

  /// All plugins, whether they can be used or not, from the least to the most weighty origin.
  var all: [InstalledPlugin] { look().plugins }

  /// Those that can be used, for the registry.
  var late: LatePlugins {
    LatePlugins { [self] in
      let (number, plugins) = look()
      return LatePlugins.Edition(number: number, plugins: plugins.compactMap(\.usable))
    }
  }

  private func look() -> (number: Int, plugins: [InstalledPlugin]) {
    let files = files
    let noted = note(.disabled)
    let described = Set(files.compactMap(\.folder)).map { $0 + "/" + PluginCollection.file }
    let marks =
      (files.map(\.path) + described.sorted()).map { path in
        path + " " + (FolderListing.mark(of: path) ?? "")
      } + noted
    return known.withLock { known in
      if let known, known.marks == marks { return (known.number, known.plugins) }
      let plugins = read(files, disabled: Set(noted))
      let number = (known?.number ?? 0) + 1
      known = (marks, number, plugins)
      return (number, plugins)
    }
  }

  private typealias File = (path: String, origin: PluginOrigin, folder: String?)

  /// The files that may be guides.
  private var files: [File] {
    let found = folders.flatMap { folder in
      Self.parts(of: folder.path).flatMap { part -> [File] in
        let collection = part.isCollection ? part.path : nil
        return FolderListing(part.path).guides.map {
          (part.path + "/" + $0, folder.origin, collection)
        }
      }
    }
    return found.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }

  private func read(_ files: [File], disabled: Set<String>) -> [InstalledPlugin] {
    var plugins = GuideFile.builtIn.map {
      InstalledPlugin(reading: $0, .builtIn, in: nil)
    }
    plugins += files.map {
      InstalledPlugin(reading: GuideFile(path: $0.path), $0.origin, in: $0.folder)
    }
    for index in plugins.indices where plugins[index].plugin != nil {
      let id = plugins[index].id
      let later = plugins[(index + 1)...].first { $0.id == id && $0.plugin != nil }
      if let later {
        plugins[index].state = .overridden(by: later.file.name)
      } else if disabled.contains(id) {
        plugins[index].state = .disabled
      }
    }
    return plugins
  }
}

extension InstalledPlugin {
  /// A plugin of which the head is read.
  fileprivate init(reading file: GuideFile, _ origin: PluginOrigin, in folder: String?) {
    self.file = file
    self.origin = origin
    let read = Result {
      (try folder.map(PluginCollection.init(in:)), try file.plugin())
    }
    switch read {
    case .success((let collection, let plugin)):
      self.collection = collection
      self.plugin = plugin
      id = plugin.manifest.id
      state = .active
    case .failure(let error):
      collection = nil
      plugin = nil
      id = String(file.name.split(separator: "/").last ?? "")
      state = .broken((error as? UserError) ?? UserError.defect(of: file.name, error))
    }
  }

  /// The plugin, if it can be called.
  fileprivate var usable: GuidePlugin? { if case .active = state { plugin } else { nil } }
}

// The settings, each a file of lines.
extension InstalledPlugins {
  /// The lines of a setting.
  func note(_ note: Note) -> [String] {
    guard let path = places?.configuration.map({ $0 + "/" + note.rawValue }),
      FolderListing.isFile(path), let content = try? FileContent.read(path)
    else { return [] }
    return String(decoding: content, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// Remembers the lines of a setting.
  func keep(_ lines: [String], as note: Note) throws {
    guard let folder = places?.configuration else { throw UserError.noHome }
    try PrivateFolder.make(folder)
    try PrivateFolder.write(lines.map { $0 + "\n" }.joined(), to: folder + "/" + note.rawValue)
  }
}

extension InstalledPlugins: GuideFiles {
  /// A file, or an installed guide by its id.
  func guide(_ name: String) throws -> GuideFile {
    if FolderListing.mark(of: name) == nil, let known = all.last(where: { $0.id == name }) {
      return known.file
    }
    return GuideFile(path: name)
  }

  /// The guides in a folder and in the collections that lie in it.
  func guides(inFolder name: String) throws -> [GuideFile]? {
    guard FolderListing.isFolder(name) else { return nil }
    let path = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
    return try Self.parts(of: path).flatMap { part in
      if part.isCollection { _ = try PluginCollection(in: part.path) }
      return FolderListing(part.path).guides.map { GuideFile(path: part.path + "/" + $0) }
    }
  }

  /// Writes a new file.
  func create(_ name: String, _ text: String) throws {
    guard FolderListing.mark(of: name) == nil else { throw UserError.exists(name) }
    try PrivateFolder.write(text, to: name)
  }
}
