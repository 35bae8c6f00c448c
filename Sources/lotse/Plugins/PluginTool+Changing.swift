import Glibc
import LotseGuides
import LotseHost
import LotseKit

// Adding, removing and switching plugins.
extension PluginTool {
  /// Copies a guide, or the files of a collection, into the user's folder.
  func add(_ path: String, _ language: Language) throws -> Reply {
    guard let folder = installed.userFolder else { throw UserError.noHome }
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    if FolderListing.mark(of: path + "/" + PluginCollection.file) != nil {
      return try addCollection(path, into: folder, language)
    }
    let file = GuideFile(path: path)
    let outcome = try file.load()
    guard let guide = outcome.guide else {
      throw outcome.flaws.first { $0.severity == .error }?.userError ?? UserError.unwritable(path)
    }
    try PrivateFolder.make(folder)
    let target = "\(folder)/\(guide.id).yaml"
    let isNew = FolderListing.mark(of: target) == nil
    try PrivateFolder.write(try file.read(), to: target)
    for name in guide.templateNames {
      if case .success(let text)? = file.template(name) {
        try PrivateFolder.write(text, to: "\(folder)/\(name)")
      }
    }
    let name = guide.names.shown(in: language)
    let words =
      isNew
      ? Text(de: "Hinzugefügt. /\(name) beginnt.", en: "Added. /\(name) begins.")
      : Text(de: "Ersetzt. /\(name) beginnt.", en: "Replaced. /\(name) begins.")
    return Reply(
      Document(Prose(words.in(language))),
      value: ["added": .string(guide.id), "file": .string(target)],
      followUps: [
        FollowUp(
          Text(de: "gleich ausprobieren", en: "try it at once"),
          command: "\(guide.id).start"
        )
      ]
    )
  }

  private func addCollection(
    _ path: String,
    into folder: String,
    _ language: Language
  ) throws -> Reply {
    let collection = try PluginCollection(in: path)
    guard collection.id.allSatisfy({ $0.isLetter || $0.isNumber || "-.".contains($0) }),
      !collection.id.hasPrefix(".")
    else { throw UserError.badCollection(collection.id) }
    let target = "\(folder)/\(collection.id)"
    var count = 0
    for part in ["", "/cards", "/exercises"] {
      let names = FolderListing(path + part).names.filter {
        $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") || $0.hasSuffix(".md")
      }
      if names.isEmpty { continue }
      try PrivateFolder.make(target + part)
      for name in names {
        try PrivateFolder.write(
          try FileContent.read("\(path)\(part)/\(name)"),
          to: "\(target)\(part)/\(name)"
        )
        count += 1
      }
    }
    let words = Text(
      de: "Sammlung „\(collection.id)“ hinzugefügt, Dateien: \(count).",
      en: "Collection “\(collection.id)” added, files: \(count)."
    )
    return Reply(
      Document(Prose(words.in(language))),
      value: ["added": .string(collection.id), "file": .string(target)]
    )
  }

  /// Takes away a plugin of the user's own.
  func remove(_ id: String, _ language: Language) throws -> Reply {
    guard let folder = installed.userFolder else { throw UserError.noHome }
    let collection = "\(folder)/\(id)"
    let path: String
    if FolderListing.mark(of: collection + "/" + PluginCollection.file) != nil {
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

  fileprivate static func badCollection(_ id: String) -> UserError {
    UserError(
      Text(
        de: "„\(id)“ kann keine Kennung einer Sammlung sein: nur Buchstaben, Ziffern, - und .",
        en: "“\(id)” cannot be the id of a collection: only letters, digits, - and ."
      ),
      advice: Text(
        de: "Berichtigen Sie sie in plugin.yaml.",
        en: "Correct it in plugin.yaml."
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
