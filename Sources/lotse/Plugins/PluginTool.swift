import LotseGuides
import LotseHost
import LotseKit

/// The commands for plugins in files: list, show, add, remove, switch on and off, look for flaws; and
/// for all plugins, whether their example sentences arrive.
///
/// None of them runs a plugin: they read descriptions.
struct PluginTool: Plugin {
  let installed: InstalledPlugins
  /// What finds sentences that lead elsewhere and names that are taken; `nil` where no other plugin is
  /// known.
  var collisions: CollisionCheck?

  static let id = Question.text("id", Text(de: "Welches Plugin?", en: "Which plugin?"))
  static let path = Question.text(
    "path",
    Text(de: "Welche Datei oder welcher Ordner?", en: "Which file or folder?")
  )

  let manifest = Manifest(
    id: "plugin",
    version: "1.0",
    names: Names(de: "plugin", en: "plugin"),
    title: Text(de: "Plugins verwalten", en: "Managing plugins"),
    summary: Text(
      de: "Eigene Leitfäden und Sammlungen hinzufügen, ansehen, abschalten.",
      en: "Add, look at and switch off guides and collections of your own."
    ),
    hasTopLevelCommands: false,
    commands: [
      Command(
        "list",
        names: Names(de: "liste", en: "list"),
        summary: Text(de: "Alle Plugins in Dateien zeigen", en: "Show all plugins in files"),
        effect: .reads,
        examples: [
          .german: ["welche Plugins sind installiert"], .english: ["which plugins are installed"],
        ]
      ),
      command(
        "show",
        de: "zeigen",
        en: "show",
        id,
        .reads,
        Text(
          de: "Sagen, woher ein Plugin kommt und ob es benutzt wird",
          en: "Say where a plugin comes from and whether it is used"
        )
      ),
      command(
        "add",
        de: "hinzufügen",
        en: "add",
        path,
        .acts,
        Text(de: "Einen Leitfaden oder eine Sammlung hinzufügen", en: "Add a guide or collection")
      ),
      command(
        "remove",
        de: "entfernen",
        en: "remove",
        id,
        .acts,
        Text(de: "Ein eigenes Plugin entfernen", en: "Remove a plugin of your own")
      ),
      command(
        "enable",
        de: "einschalten",
        en: "enable",
        id,
        .acts,
        Text(de: "Ein Plugin wieder benutzen", en: "Use a plugin again")
      ),
      command(
        "disable",
        de: "abschalten",
        en: "disable",
        id,
        .acts,
        Text(de: "Ein Plugin nicht mehr benutzen", en: "Use a plugin no longer")
      ),
      command(
        "new",
        de: "neu",
        en: "new",
        path,
        .acts,
        Text(de: "Eine Sammlung beginnen", en: "Begin a collection")
      ),
      command(
        "folder",
        de: "ordner",
        en: "folder",
        path,
        .acts,
        Text(de: "Den Ordner der Organisation festlegen", en: "Set the folder of the organisation")
      ),
      Command(
        "check",
        names: Names(de: "prüfen", en: "check"),
        summary: Text(
          de: "Sagen, welche Beispielsätze nicht zu ihrem Befehl führen",
          en: "Say which example sentences do not lead to their command"
        ),
        parameters: [
          Parameter(id.optional, names: Names(de: "kennung", en: "id"), style: .positional)
        ],
        effect: .reads
      ),
      Command(
        "doctor",
        names: Names(de: "diagnose", en: "doctor"),
        summary: Text(de: "Alle Plugins in Dateien prüfen", en: "Check all plugins in files"),
        effect: .reads
      ),
    ]
  )

  private static func command(
    _ name: String,
    de german: String,
    en english: String,
    _ question: Question<String>,
    _ effect: Command.Effect,
    _ summary: Text
  ) -> Command {
    let names =
      question.form.id == "id" ? Names(de: "kennung", en: "id") : Names(de: "pfad", en: "path")
    return Command(
      name,
      names: Names(de: german, en: english),
      summary: summary,
      parameters: [Parameter(question, names: names, style: .rest)],
      effect: effect
    )
  }

  func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let language = conversation.language
    switch request.command {
    case "list": return try list(language)
    case "doctor": return try await doctor(language)
    case "check": return try await check(request[Self.id.optional] ?? nil, in: conversation)
    case "show": return try show(try await conversation.ask(Self.id), language)
    case "add": return try await add(try await conversation.ask(Self.path), language)
    case "remove": return try remove(try await conversation.ask(Self.id), language)
    case "enable": return try enable(try await conversation.ask(Self.id), language)
    case "disable": return try disable(try await conversation.ask(Self.id), language)
    case "new": return try begin(try await conversation.ask(Self.path), language)
    default: return try setFolder(try await conversation.ask(Self.path), language)
    }
  }

  /// A plugin by its id, the weightiest one.
  func plugin(_ id: String) throws -> InstalledPlugin {
    let all = installed.all
    if let found = all.last(where: { $0.id == id }) { return found }
    let nearest = NearestName.names(near: id, among: all.map(\.id), limit: 2)
    throw UserError(
      Text(
        de: "Ein Plugin „\(id)“ liegt in keinem der Ordner.",
        en: "No folder holds a plugin “\(id)”."
      ),
      advice: nearest.isEmpty
        ? Text(de: "/plugin liste zeigt alle.", en: "/plugin list shows all.")
        : Text(
          de: "Meinten Sie \(nearest.joined(separator: " oder "))?",
          en: "Did you mean \(nearest.joined(separator: " or "))?"
        )
    )
  }
}
