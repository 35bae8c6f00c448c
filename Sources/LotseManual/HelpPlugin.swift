package import LotseHost
package import LotseKit

/// Help at the prompt: everything, a plugin, or one command.
package struct HelpPlugin: Plugin {
  private let known: [any Plugin]
  private let late: LatePlugins?
  private let manual: @Sendable (Registry) -> Manual

  /// Help on these plugins, on late ones and on itself.
  package init(
    on known: [any Plugin],
    late: LatePlugins? = nil,
    manual: @escaping @Sendable (Registry) -> Manual
  ) {
    self.known = known
    self.late = late
    self.manual = manual
  }

  /// The topic that stands for every command.
  static let all = Names(de: "alles", en: "all")
  private static let names = Names(de: "hilfe", en: "help")

  /// What the command is called.
  static func name(in language: Language) -> String { names.shown(in: language) }

  private static let topic = Question.text(
    "topic",
    Text(de: "Wozu?", en: "On what?"),
    TextRule(length: 0...200)
  )

  package let manifest = Manifest(
    id: "help",
    version: "1.0",
    names: names,
    title: Text(de: "Hilfe", en: "Help"),
    summary: Text(de: "Was Lotse kann und wie es geht", en: "What Lotse can do, and how"),
    commands: [
      Command(
        "help",
        names: names,
        place: .topLevel,
        summary: Text(
          de: "zeigen, was geht, oder wie ein Befehl geht",
          en: "show what there is, or how a command works"
        ),
        parameters: [
          Parameter(topic, names: Names(de: "thema", en: "topic"), style: .rest)
        ],
        effect: .reads
      )
    ]
  )

  /// Shows the help on what was given, or the overview.
  package func run(
    _ request: Request,
    in conversation: any Conversation
  ) async throws -> Reply {
    let manual = manual(Registry(known + [self], late: late))
    let language = conversation.language
    let words = (request[Self.topic] ?? "").split(separator: " ").map {
      String($0.drop { $0 == "/" })
    }
    guard !words.isEmpty else { return Reply(manual.overview(in: language, at: .prompt)) }
    return Reply(try manual.help(on: words, in: language, at: .prompt))
  }
}

extension Manual {
  /// The help on the command or plugin that some words name, or on everything.
  ///
  /// - Throws: A ``UserError`` that proposes the nearest names if there is none.
  package func help(
    on words: [String],
    in language: Language,
    at place: CallingPlace
  ) throws(UserError) -> Document {
    if words.count == 1, HelpPlugin.all.all.contains(words[0].lowercased()) {
      return everything(in: language, at: place)
    }
    switch registry.resolve(words, in: language) {
    case .plugin(let manifest): return help(on: manifest, in: language, at: place)
    case .command(let reference, let count):
      guard let manifest = registry.manifest(reference.plugin),
        let command = registry.command(reference)
      else { break }
      // The name of a plugin alone means the plugin, even if it stands for a command too.
      let isPlugin = words.count == 1 && command.place == .main
      if isPlugin { return help(on: manifest, in: language, at: place) }
      if count == words.count || command.place != .main {
        return help(on: command, of: manifest, in: language, at: place)
      }
    case .ambiguous(let references): throw .ambiguousCommand(words[0], references)
    case .unknown(let name, let nearest, let group):
      throw .unknownCommand(name, nearest: nearest, of: group)
    }
    throw .unknownCommand(words.joined(separator: " "), nearest: [])
  }
}
