import LotseGuides
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

  func list(_ language: Language) throws -> Reply {
    let plugins = installed.all
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
    let plugin = try plugin(id)
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
  func doctor(_ language: Language) throws -> Reply {
    var blocks: [Block] = []
    var flawed = 0
    for plugin in installed.all {
      let flaws = flaws(of: plugin, language)
      if !flaws.isEmpty { flawed += 1 }
      blocks.append(.paragraph("\(plugin.id, .strong) \(plugin.file.name, .faint)"))
      let fine = Text(de: "in Ordnung", en: "fine").in(language)
      blocks.append(.list(flaws.isEmpty ? [Prose(fine)] : flaws.map { Prose($0, .alert) }))
    }
    for folder in installed.folders where FolderListing.mark(of: folder.path) == nil {
      guard folder.origin == .organisation else { continue }
      flawed += 1
      let words = Text(
        de: "Der Ordner der Organisation ist nicht erreichbar: \(folder.path)",
        en: "The folder of the organisation cannot be reached: \(folder.path)"
      )
      blocks.append(.callout(Callout(.warning, Prose(words.in(language)))))
    }
    let counts = (all: installed.all.count, flawed: flawed)
    return Reply(
      Document(blocks),
      value: ["plugins": .integer(counts.all), "flawed": .integer(counts.flawed)]
    )
  }

  private func flaws(of plugin: InstalledPlugin, _ language: Language) -> [String] {
    if let reason = plugin.state.reason(language), plugin.plugin == nil { return [reason] }
    guard let outcome = try? plugin.file.load() else {
      return [Text(de: "nicht lesbar", en: "cannot be read").in(language)]
    }
    return outcome.flaws.map { $0.userError.problem.in(language) }
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
