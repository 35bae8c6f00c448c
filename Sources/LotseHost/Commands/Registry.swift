package import LotseKit

/// A command by the ids of its plugin and its own; as text, `log.add`.
package struct CommandReference: Sendable, Hashable {
  /// The plugin's id, which may contain dots.
  package var plugin: String
  /// The command's id within the plugin.
  package var command: String

  package init(plugin: String, command: String) {
    self.plugin = plugin
    self.command = command
  }

  /// The name that no other command has.
  package var qualified: String { "\(plugin).\(command)" }
}

/// The plugins, and the way from typed names to their commands.
package struct Registry: Sendable {
  /// A plugin that cannot be used, and why.
  package struct Problem: Sendable {
    /// The plugin's id.
    package var plugin: String
    /// Why it cannot be used.
    package var reason: Text
  }

  /// The plugins that were there from the beginning and can be used, in the order in which they
  /// were registered.
  package let firstPlugins: [any Plugin]
  /// Their manifests, in the same order.
  private let firstManifests: [Manifest]
  /// Those of them that were refused.
  package let problems: [Problem]

  private let names: NameIndex
  private let late: LateRegistry?

  /// Registers plugins; those built for another interface, or whose id is taken, are refused.
  ///
  /// Late plugins are looked for only where the others do not have what is wanted, so that they
  /// cost nothing otherwise. A name that both have belongs to the others.
  package init(_ candidates: [any Plugin], late: LatePlugins? = nil) {
    var accepted: [(any Plugin, Manifest)] = []
    var problems: [Problem] = []
    var ids: Set<String> = []
    for plugin in candidates {
      let manifest = plugin.manifest
      if let reason = Self.objection(to: manifest, isTaken: ids.contains(manifest.id)) {
        problems.append(Problem(plugin: manifest.id, reason: reason))
      } else {
        accepted.append((plugin, manifest))
        ids.insert(manifest.id)
      }
    }
    firstPlugins = accepted.map(\.0)
    firstManifests = accepted.map(\.1)
    self.problems = problems
    self.late = late.map { [firstPlugins] in LateRegistry(firstPlugins, then: $0) }
    names = NameIndex(firstManifests)
  }

  /// This one with the late plugins among the others.
  private var whole: Registry? { late?.registry }

  /// All plugins that can be used.
  package var plugins: [any Plugin] { whole?.firstPlugins ?? firstPlugins }

  /// What all plugins declare.
  package var manifests: [Manifest] { whole?.firstManifests ?? firstManifests }

  private static func objection(to manifest: Manifest, isTaken: Bool) -> Text? {
    if manifest.interface != Manifest.interface {
      let (theirs, ours) = (manifest.interface, Manifest.interface)
      return Text(
        de:
          "gebaut für Version \(theirs) der Plugin-Schnittstelle, dieses Lotse hat Version \(ours)",
        en: "built for version \(theirs) of the plugin interface, this Lotse has version \(ours)"
      )
    }
    return isTaken
      ? Text(de: "ein anderes Plugin hat dieselbe Kennung", en: "another plugin has the same id")
      : nil
  }

  /// The plugin with an id.
  package func plugin(_ id: String) -> (any Plugin)? {
    firstManifests.firstIndex { $0.id == id }.map { firstPlugins[$0] } ?? whole?.plugin(id)
  }

  /// What the plugin with an id declares.
  package func manifest(_ id: String) -> Manifest? {
    firstManifests.first { $0.id == id } ?? whole?.manifest(id)
  }

  /// The declaration of a command.
  package func command(_ reference: CommandReference) -> Command? {
    manifest(reference.plugin)?.commands.first { $0.id == reference.command }
  }

  /// The command of a qualified name such as `log.add`.
  package func reference(_ qualified: String) -> CommandReference? {
    let known = names.qualified(qualified.folded)
    return known?.qualified == qualified ? known : whole?.reference(qualified)
  }

  /// How a command is called in a language: `log list`, `undo`.
  package func path(_ reference: CommandReference, in language: Language) -> String {
    names.path(reference, in: language) ?? whole?.path(reference, in: language)
      ?? reference.qualified
  }
}

extension Registry {
  /// What the first words of a line lead to.
  package enum Resolution: Sendable {
    /// A command, and how many words named it.
    case command(CommandReference, words: Int)
    /// A plugin that does nothing by its name alone.
    case plugin(Manifest)
    /// Several commands have the name.
    case ambiguous([CommandReference])
    /// No command has the name, perhaps none of a group; these are near.
    case unknown(name: String, nearest: [String], group: String? = nil)
  }

  /// Finds the command that the first words name.
  package func resolve(_ words: [String], in language: Language) -> Resolution {
    let resolution = resolveFirst(words, in: language)
    guard case .unknown = resolution, !words.isEmpty, let whole else { return resolution }
    return whole.resolve(words, in: language)
  }

  private func resolveFirst(_ words: [String], in language: Language) -> Resolution {
    guard let first = words.first?.folded, !first.isEmpty else {
      return .unknown(name: "", nearest: [])
    }
    let direct = names.commands(first)
    // A command that is called like its own plugin means itself.
    let members = names.plugins(first).map { firstManifests[$0] }
      .filter { manifest in !direct.contains { $0.plugin == manifest.id } }
    if direct.count + members.count > 1 {
      return .ambiguous(direct + members.compactMap { Self.mainOrFirst($0) })
    }
    if let only = direct.first { return .command(only, words: 1) }
    if let manifest = members.first { return resolve(words, within: manifest, in: language) }
    return .unknown(name: words[0], nearest: nearest(to: first, in: language))
  }

  private func resolve(
    _ words: [String],
    within manifest: Manifest,
    in language: Language
  ) -> Resolution {
    if words.count > 1 {
      let second = words[1].folded
      let named = manifest.commands.first { command in
        command.names.all.contains { $0.folded == second } || command.id == second
      }
      if let named {
        return .command(CommandReference(plugin: manifest.id, command: named.id), words: 2)
      }
    }
    let main = manifest.commands.first { $0.place == .main }
    if let main, words.count == 1 || main.takesWords || words[1].hasPrefix("--") {
      return .command(CommandReference(plugin: manifest.id, command: main.id), words: 1)
    }
    guard words.count > 1 else { return .plugin(manifest) }
    let names = manifest.commands.map { $0.names.shown(in: language) }
    let group = manifest.names.shown(in: language)
    return .unknown(
      name: "\(words[0]) \(words[1])",
      nearest: NearestName.names(near: words[1], among: names).map { "\(group) \($0)" },
      group: group
    )
  }

  private static func mainOrFirst(_ manifest: Manifest) -> CommandReference? {
    let command = manifest.commands.first { $0.place == .main } ?? manifest.commands.first
    return command.map { CommandReference(plugin: manifest.id, command: $0.id) }
  }

  /// The names that a mistyped one may stand for, in the language of the interface.
  private func nearest(to word: String, in language: Language) -> [String] {
    let names = topLevelNames.flatMap { [$0.german, $0.english].joined() }
    var seen: Set<String> = []
    return NearestName.names(near: word, among: names, limit: 6)
      .compactMap { near in topLevelNames.first { $0.all.contains(near) }?.shown(in: language) }
      .filter { seen.insert($0).inserted }
      .prefix(3).map { $0 }
  }

  /// The names that may follow a slash.
  package var topLevelNames: [Names] {
    manifests.flatMap { manifest in
      let direct = manifest.commands.filter { $0.place == .topLevel }.map(\.names)
      let hasGroup = manifest.commands.contains { $0.place != .topLevel }
      return (hasGroup ? [manifest.names] : []) + direct
    }
  }
}

extension Command {
  /// Whether words without a name can follow it.
  fileprivate var takesWords: Bool {
    parameters.contains { $0.style == .positional || $0.style == .rest }
  }
}
