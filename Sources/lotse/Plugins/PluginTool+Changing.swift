import Glibc
import LotseGuides
import LotseHost
import LotseKit

// Removing, switching and beginning plugins.
extension PluginTool {
  /// Takes away a plugin of the user's own.
  func remove(_ id: String, _ language: Language) throws -> Reply {
    guard let folder = installed.userFolder else { throw UserError.noHome }
    let collection = "\(folder)/\(id)"
    let path: String
    if PluginCollection.isDescribed(collection) {
      path = collection
    } else {
      let plugin = try plugin(id)
      guard plugin.origin == .user else { throw UserError.notYours(id) }
      path = plugin.file.name
    }
    try PrivateFolder.remove(path)
    let words = Text(
      de: "Entfernt: \(path). Was Sie damit erarbeitet haben, bleibt gespeichert.",
      en: "Removed: \(path). What you have worked out with it stays stored."
    )
    return Reply(Document(Prose(words.in(language))), value: ["removed": .string(id)])
  }

  func disable(_ id: String, _ language: Language) throws -> Reply {
    _ = try plugin(id)
    var ids = installed.note(.disabled)
    if !ids.contains(id) { ids.append(id) }
    try installed.keep(ids, as: .disabled)
    let words = Text(
      de: "„\(id)“ ist abgeschaltet. /plugin einschalten \(id) holt es zurück.",
      en: "“\(id)” is switched off. /plugin enable \(id) brings it back."
    )
    return Reply(Document(Prose(words.in(language))), value: ["disabled": .string(id)])
  }

  func enable(_ id: String, _ language: Language) throws -> Reply {
    _ = try plugin(id)
    try installed.keep(installed.note(.disabled).filter { $0 != id }, as: .disabled)
    let words = Text(de: "„\(id)“ ist eingeschaltet.", en: "“\(id)” is switched on.")
    return Reply(Document(Prose(words.in(language))), value: ["enabled": .string(id)])
  }

  /// Begins a collection: a folder with its description.
  func begin(_ path: String, _ language: Language) throws -> Reply {
    let name = String(path.split(separator: "/").last ?? "sammlung")
    guard mkdir(path, 0o700) == 0 else {
      throw errno == EEXIST ? UserError.exists(path) : .unwritable(path)
    }
    let comments = Text(
      de: """
        # Eine Sammlung für Lotse: Leitfäden (*.yaml) liegen neben dieser Datei, Karten in cards/.
        # Prüfen: lotse plugin diagnose · Hinzufügen: lotse plugin hinzufügen \(path)
        """,
      en: """
        # A collection for Lotse: guides (*.yaml) lie beside this file, cards in cards/.
        # Check: lotse plugin doctor · Add: lotse plugin add \(path)
        """
    ).in(language)
    let text = """
      \(comments)
      id: \(name)
      version: 1
      languages: [\(language.rawValue)]
      interface: \(Manifest.interface)
      contact: ""
      licence: EUPL-1.2

      """
    try PrivateFolder.write(text, to: path + "/" + PluginCollection.file)
    let words = Text(de: "Begonnen: \(path).", en: "Begun: \(path).")
    return Reply(Document(Prose(words.in(language))), value: ["folder": .string(path)])
  }

  /// Sets the folder whose plugins the organisation shares; `-` means none.
  func setFolder(_ path: String, _ language: Language) throws -> Reply {
    guard path == "-" || path.hasPrefix("/") else { throw UserError.folderNotAbsolute(path) }
    try installed.keep(path == "-" ? [] : [path], as: .organisation)
    let words =
      path == "-"
      ? Text(de: "Die Organisation hat keinen Ordner.", en: "The organisation has no folder.")
      : Text(
        de: "Plugins der Organisation kommen aus \(path).",
        en: "Plugins of the organisation come from \(path)."
      )
    return Reply(Document(Prose(words.in(language))), value: ["folder": .string(path)])
  }
}

extension UserError {
  fileprivate static func notYours(_ id: String) -> UserError {
    UserError(
      Text(
        de: "„\(id)“ ist kein eigenes Plugin und bleibt.",
        en: "“\(id)” is no plugin of your own and stays."
      ),
      advice: Text(
        de: "/plugin abschalten \(id) schaltet es ab.",
        en: "/plugin disable \(id) switches it off."
      )
    )
  }

  fileprivate static func folderNotAbsolute(_ path: String) -> UserError {
    UserError(
      Text(
        de: "Der Pfad „\(path)“ muss mit / beginnen.",
        en: "The path “\(path)” must begin with /."
      ),
      advice: Text(
        de: "Nennen Sie den ganzen Pfad, etwa /srv/lotse/plugins.",
        en: "Give the whole path, such as /srv/lotse/plugins."
      )
    )
  }
}
