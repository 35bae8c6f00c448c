import LotseGuides
import LotseHost
import LotseKit

// Looking at plugins.
extension PluginTool {
  private struct Entry: Encodable {
    let id: String
    let version: String?
    let origin: String
    let file: String
    let collection: String?
    let state: String
    let reason: String?
  }

  /// Lists every plugin; one with a mistake anywhere in its file is broken.
  func list(_ language: Language) throws -> Reply {
    let plugins = installed.all.map(\.examined)
    let columns = [
      Table.Column(Text(verbatim: "Plugin").in(language)),
      Table.Column(Text(verbatim: "Version").in(language)),
      Table.Column(Text(de: "Herkunft", en: "Origin").in(language)),
      Table.Column(Text(de: "Stand", en: "State").in(language)),
    ]
    let rows = plugins.map { plugin -> [Prose] in
      [
        Prose(plugin.id, .code), Prose(plugin.plugin?.manifest.version ?? ""),
        Prose(plugin.origin.name.in(language)), plugin.state.words(language),
      ]
    }
    var document = Document([.table(Table(columns, rows))])
    if let folder = installed.userFolder {
      let words = Text(
        de: "Eigene Plugins liegen in \(folder).",
        en: "Your own plugins lie in \(folder)."
      )
      document.append(.paragraph(Prose(words.in(language), .faint)))
    }
    document = document + Document(unreachable(language))
    return Reply(document, value: try value(plugins, language))
  }

  private func value(_ plugins: [InstalledPlugin], _ language: Language) throws -> JSONValue {
    let entries = plugins.map { plugin in
      Entry(
        id: plugin.id,
        version: plugin.plugin?.manifest.version,
        origin: "\(plugin.origin)",
        file: plugin.file.name,
        collection: plugin.collection?.id,
        state: plugin.state.name,
        reason: plugin.state.reason(language)
      )
    }
    return try JSONValue(encoding: ["plugins": entries])
  }

  func show(_ id: String, _ language: Language) throws -> Reply {
    let plugin = try plugin(id).examined
    var rows: [(Text, String?)] = [
      (Text(de: "Datei", en: "File"), plugin.file.name),
      (Text(de: "Herkunft", en: "Origin"), plugin.origin.name.in(language)),
      (Text(de: "Stand", en: "State"), plugin.state.words(language).plain),
      (Text(verbatim: "Version"), plugin.plugin?.manifest.version),
      (
        Text(de: "Befehl", en: "Command"),
        plugin.plugin.map { "/" + $0.manifest.names.shown(in: language) }
      ),
      (Text(de: "Hilft bei", en: "Helps with"), plugin.plugin?.manifest.summary.in(language)),
    ]
    if let collection = plugin.collection {
      rows += [
        (Text(de: "Sammlung", en: "Collection"), "\(collection.id) \(collection.version)"),
        (Text(de: "Ansprechstelle", en: "Contact"), collection.contact),
        (Text(de: "Lizenz", en: "Licence"), collection.licence),
      ]
    }
    let others = installed.all.filter { $0.id == id && $0.file.name != plugin.file.name }
    if !others.isEmpty {
      rows.append(
        (Text(de: "Ersetzt", en: "Replaces"), others.map(\.file.name).joined(separator: ", "))
      )
    }
    let table = rows.compactMap { label, words in
      words.map { [Prose(label.in(language), .faint), Prose($0)] }
    }
    let title = plugin.plugin?.manifest.title.in(language) ?? plugin.id
    return Reply(
      [
        .heading(1, Prose(title)),
        .table(
          Table(
            [
              Table.Column(Text(de: "Angabe", en: "Detail").in(language)),
              Table.Column(Text(de: "Wert", en: "Value").in(language)),
            ],
            table
          )
        ),
      ],
      value: try value([plugin], language)
    )
  }

  /// Reads every plugin as a whole and says what is wrong with it; runs none.
  func doctor(_ language: Language) async throws -> Reply {
    var blocks: [Block] = []
    var flawed = 0
    let all = installed.all
    for plugin in all {
      let flaws = await flaws(of: plugin, language)
      if !flaws.isEmpty { flawed += 1 }
      blocks.append(.paragraph("\(plugin.id, .strong) \(plugin.file.name, .faint)"))
      let fine = Text(de: "in Ordnung", en: "fine").in(language)
      blocks.append(.list(flaws.isEmpty ? [Prose(fine)] : flaws.map { Prose($0, .alert) }))
    }
    let unreachable = unreachable(language)
    let counts = (all: all.count, flawed: flawed + unreachable.count)
    return Reply(
      Document(blocks + unreachable),
      value: ["plugins": .integer(counts.all), "flawed": .integer(counts.flawed)]
    )
  }

  /// What is said of a folder of the organisation that is not there.
  private func unreachable(_ language: Language) -> [Block] {
    installed.folders.filter { $0.origin == .organisation && !FolderListing.isFolder($0.path) }
      .map { folder in
        let words = Text(
          de: "Der Ordner der Organisation ist nicht erreichbar: \(folder.path)",
          en: "The folder of the organisation cannot be reached: \(folder.path)"
        )
        return .callout(Callout(.warning, Prose(words.in(language))))
      }
  }

  private func flaws(of plugin: InstalledPlugin, _ language: Language) async -> [String] {
    if let reason = plugin.state.reason(language), plugin.plugin == nil { return [reason] }
    guard let outcome = try? plugin.file.load() else {
      return [Text(de: "nicht lesbar", en: "cannot be read").in(language)]
    }
    let flaws = outcome.flaws.map { $0.userError.problem.in(language) }
    guard case .active = plugin.state, let manifest = plugin.plugin?.manifest else { return flaws }
    let taken = collisions?.takenNames(of: manifest) ?? []
    let strays = await strays(with: [manifest]).map(\.problem)
    return flaws + (taken + strays).map { $0.in(language) }
  }
}

extension InstalledPlugin.State {
  /// The state as programs get it.
  var name: String {
    switch self {
    case .active: "active"
    case .disabled: "disabled"
    case .overridden: "overridden"
    case .broken: "broken"
    }
  }

  /// Why a plugin is not used.
  func reason(_ language: Language) -> String? {
    switch self {
    case .active, .disabled: nil
    case .overridden(let file): file
    case .broken(let error):
      [error.problem, error.advice].compactMap { $0?.in(language) }.joined(separator: " ")
    }
  }

  /// The state as people read it.
  func words(_ language: Language) -> Prose {
    switch self {
    case .active: Prose(Text(de: "aktiv", en: "active").in(language))
    case .disabled: Prose(Text(de: "abgeschaltet", en: "switched off").in(language), .faint)
    case .overridden(let file):
      Prose(Text(de: "ersetzt durch \(file)", en: "replaced by \(file)").in(language), .faint)
    case .broken:
      Prose(
        Text(de: "fehlerhaft: ", en: "broken: ").in(language) + (reason(language) ?? ""),
        .alert
      )
    }
  }
}
