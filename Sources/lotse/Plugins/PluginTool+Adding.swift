import LotseGuides
import LotseHost
import LotseKit

// Adding plugins.
extension PluginTool {
  /// Copies a guide, or the files of a collection, into the user's folder; says which example
  /// sentences then lead elsewhere.
  func add(_ path: String, _ language: Language) async throws -> Reply {
    guard let folder = installed.userFolder else { throw UserError.noHome }
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    return PluginCollection.isDescribed(path)
      ? try await addCollection(path, into: folder, language)
      : try await addGuide(path, into: folder, language)
  }

  private func addGuide(
    _ path: String,
    into folder: String,
    _ language: Language
  ) async throws -> Reply {
    let file = GuideFile(path: path)
    let guide = try file.usable
    try PrivateFolder.make(folder)
    let target = "\(folder)/\(guide.id).yaml"
    let isNew = FolderListing.mark(of: target) == nil
    try PrivateFolder.write(try file.read(), to: target)
    for name in guide.templateNames {
      if case .success(let text)? = file.template(name) {
        try PrivateFolder.write(text, to: "\(folder)/\(name)")
      }
    }
    let manifest = GuidePlugin(guide).manifest
    let taken = collisions?.takenNames(of: manifest) ?? []
    let name = taken.isEmpty ? guide.names.shown(in: language) : "\(guide.id).start"
    let words =
      isNew
      ? Text(de: "Hinzugefügt. /\(name) beginnt.", en: "Added. /\(name) begins.")
      : Text(de: "Ersetzt. /\(name) beginnt.", en: "Replaced. /\(name) begins.")
    let strays = await strays(with: [manifest])
    return Reply(
      Document(Prose(words.in(language))) + warning(taken + strays.map(\.problem), language),
      value: added(guide.id, target, strays),
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
  ) async throws -> Reply {
    let collection = try PluginCollection(in: path)
    guard collection.id.allSatisfy({ $0.isLetter || $0.isNumber || "-.".contains($0) }),
      !collection.id.hasPrefix(".")
    else { throw UserError.badCollection(collection.id) }
    let guides = try FolderListing(path).guides.map { try GuideFile(path: path + "/" + $0).usable }
    let target = "\(folder)/\(collection.id)"
    let count = try copy(path, to: target)
    let manifests = guides.map { GuidePlugin($0).manifest }
    let taken = manifests.flatMap { collisions?.takenNames(of: $0) ?? [] }
    let strays = await strays(with: manifests)
    let words = Text(
      de: "Sammlung „\(collection.id)“ hinzugefügt, Dateien: \(count).",
      en: "Collection “\(collection.id)” added, files: \(count)."
    )
    return Reply(
      Document(Prose(words.in(language))) + warning(taken + strays.map(\.problem), language),
      value: added(collection.id, target, strays)
    )
  }

  /// Copies the files of a collection; how many there were.
  private func copy(_ path: String, to target: String) throws -> Int {
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
    return count
  }

  private func added(_ id: String, _ path: String, _ strays: [CollisionCheck.Stray]) -> JSONValue {
    [
      "added": .string(id), "file": .string(path),
      "strays": .array(strays.map { .string($0.sentence) }),
    ]
  }
}

// Example sentences that lead elsewhere, and names that are taken.
extension PluginTool {
  /// The sentences that lead elsewhere with some plugins.
  func strays(with manifests: [Manifest]) async -> [CollisionCheck.Stray] {
    guard let collisions else { return [] }
    var strays: [CollisionCheck.Stray] = []
    for manifest in manifests { strays += await collisions.strays(with: manifest) }
    return strays
  }

  private func warning(_ problems: [Text], _ language: Language) -> Document {
    if problems.isEmpty { return Document() }
    let heading = Text(
      de: "Nicht alles führt dahin, wohin es soll (/leitfaden prüfen sagt mehr):",
      en: "Not everything leads where it should (/guide check says more):"
    )
    let lines = problems.prefix(Self.mostProblems).map { Prose($0.in(language)) }
    let rest = problems.count - Self.mostProblems
    let more = Text(de: "… und \(rest) weitere", en: "… and \(rest) more").in(language)
    return [
      .callout(Callout(.warning, Prose(heading.in(language)))),
      .list(lines + (rest > 0 ? [Prose(more, .faint)] : [])),
    ]
  }

  private static let mostProblems = 6
}

extension UserError {
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
}
