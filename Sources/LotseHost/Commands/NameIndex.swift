import LotseKit
import Synchronization

/// What typed names mean among some plugins.
///
/// It is put together when the first name is looked up, so that a start at a prompt does not wait
/// for it.
final class NameIndex: Sendable {
  private struct Content {
    /// For each folded name that may follow a slash, its commands.
    var commands: [String: [CommandReference]] = [:]
    /// For each folded name of a plugin, the places of those that have it.
    var plugins: [String: [Int]] = [:]

    init(_ manifests: [Manifest]) {
      for (place, manifest) in manifests.enumerated() {
        for name in manifest.names.all + [manifest.id] {
          plugins[name.folded, default: []].appendOnce(place)
        }
        guard manifest.hasTopLevelCommands else { continue }
        for command in manifest.commands where command.place == .topLevel {
          let reference = CommandReference(plugin: manifest.id, command: command.id)
          for name in command.names.all { commands[name.folded, default: []].appendOnce(reference) }
        }
      }
    }
  }

  private let manifests: [Manifest]
  private let content = Mutex<Content?>(nil)

  init(_ manifests: [Manifest]) { self.manifests = manifests }

  private func looked<Found>(_ find: (Content) -> Found) -> Found {
    content.withLock { content in
      let known = content ?? Content(manifests)
      content = known
      return find(known)
    }
  }

  /// The commands that a folded name means where it stands first: `undo`, `log.add`.
  func commands(_ name: String) -> [CommandReference] {
    let direct = looked { $0.commands[name] ?? [] }
    return direct.isEmpty ? qualified(name).map { [$0] } ?? [] : direct
  }

  /// The places of the plugins that a folded name means.
  func plugins(_ name: String) -> [Int] { looked { $0.plugins[name] ?? [] } }

  /// The command of a qualified name such as `log.add`, folded.
  func qualified(_ name: String) -> CommandReference? {
    guard name.contains(".") else { return nil }
    for manifest in manifests where name.hasPrefix(manifest.id.folded + ".") {
      let rest = name.dropFirst(manifest.id.folded.count + 1)
      if let command = manifest.commands.first(where: { $0.id.folded == rest }) {
        return CommandReference(plugin: manifest.id, command: command.id)
      }
    }
    return nil
  }

  /// How a command is called in a language: `log list`, `undo`.
  ///
  /// Where that means something else too, it is the qualified name; `nil` if there is no such command.
  func path(_ reference: CommandReference, in language: Language) -> String? {
    guard let manifest = manifests.first(where: { $0.id == reference.plugin }),
      let command = manifest.commands.first(where: { $0.id == reference.command })
    else { return nil }
    let name = command.names.shown(in: language)
    let group = manifest.names.shown(in: language)
    switch command.place {
    case .topLevel: return commands(name.folded).count > 1 ? reference.qualified : name
    case .named, .main:
      return plugins(group.folded).count > 1 ? reference.qualified : "\(group) \(name)"
    }
  }
}

extension Array where Element: Equatable {
  /// Appends an element unless it is the last one already.
  fileprivate mutating func appendOnce(_ element: Element) {
    if last != element { append(element) }
  }
}
