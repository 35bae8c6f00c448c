package import LotseHost
package import LotseKit

/// The commands for those who write guides: check, test, draw, begin one, describe the format.
package struct GuideTool: Plugin {
  let files: any GuideFiles
  /// The commands that follow-ups may name; `nil` where they are not known.
  let knownCommands: @Sendable () -> [String]?
  /// What finds sentences that lead elsewhere and names that are taken; `nil` where no other plugin is
  /// known.
  let collisions: CollisionCheck?

  package init(
    files: any GuideFiles,
    knownCommands: @escaping @Sendable () -> [String]? = { nil },
    collisions: CollisionCheck? = nil
  ) {
    self.files = files
    self.knownCommands = knownCommands
    self.collisions = collisions
  }

  static let file = Question.text(
    "file",
    Text(de: "Welcher Leitfaden?", en: "Which guide?")
  )
  .explained(
    Text(
      de: "Der Pfad einer Datei, oder die Kennung eines installierten Leitfadens. Prüfen und "
        + "testen kann man auch alle Leitfäden eines Ordners.",
      en: "The path of a file, or the id of an installed guide. All guides of a folder can be "
        + "checked and tested, too."
    )
  )
  .such(as: Text(verbatim: "reifegrad.yaml"))

  private static let fileParameter = Parameter(
    file,
    names: Names(de: "datei", en: "file"),
    style: .positional
  )

  /// What the tool is called and takes.
  package let manifest = Manifest(
    id: "guide",
    version: "1.0",
    names: Names(de: "leitfaden", "anleitung", en: "guide"),
    title: Text(de: "Leitfäden schreiben", en: "Writing guides"),
    summary: Text(
      de: "Eigene Leitfäden beginnen, prüfen, erproben und zeichnen.",
      en: "Begin guides of your own, check, test and draw them."
    ),
    hasTopLevelCommands: false,
    commands: [
      Command(
        "check",
        names: Names(de: "prüfen", en: "check"),
        summary: Text(
          de: "Sagen, was an einem Leitfaden oder denen eines Ordners nicht stimmt",
          en: "Say what is wrong with a guide or those of a folder"
        ),
        parameters: [fileParameter],
        effect: .reads,
        examples: [
          .german: ["prüfe meinen Leitfaden reifegrad.yaml"],
          .english: ["check my guide maturity.yaml"],
        ]
      ),
      Command(
        "test",
        names: Names(de: "testen", "erproben", en: "test"),
        summary: Text(
          de: "Die Proben eines Leitfadens ausführen und alle Zweige gehen",
          en: "Run the tests of a guide and walk all its branches"
        ),
        parameters: [fileParameter],
        effect: .reads
      ),
      Command(
        "graph",
        names: Names(de: "zeichnen", en: "graph"),
        summary: Text(
          de: "Den Weg durch die Fragen zeigen",
          en: "Show the way through the questions"
        ),
        parameters: [fileParameter],
        effect: .reads
      ),
      Command(
        "schema",
        names: Names(de: "schema", en: "schema"),
        summary: Text(
          de: "Das JSON-Schema des Formats, oder der Antworten eines Leitfadens",
          en: "The JSON Schema of the format, or of the answers to a guide"
        ),
        parameters: [
          Parameter(file.optional, names: Names(de: "datei", en: "file"), style: .positional)
        ],
        effect: .reads
      ),
      NewGuide.command,
    ]
  )

  /// Runs one command.
  package func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    switch request.command {
    case "check": return try await check(conversation)
    case "test": return try await test(conversation)
    case "graph": return try await graph(conversation)
    case "schema": return try await schema(conversation)
    case "new": return try await NewGuide(conversation: conversation, files: files).reply()
    default: throw UnknownCommand(id: request.command)
    }
  }

  /// The guide that was named, without flaws that keep it from being used.
  func guide(_ conversation: any Conversation) async throws -> Guide {
    try files.guide(try await conversation.ask(Self.file)).usable
  }

  /// The guides of a folder, which has at least one; `nil` if the name is none of a folder.
  func folder(_ name: String) throws -> [GuideFile]? {
    let guides = try files.guides(inFolder: name)
    if guides?.isEmpty == true { throw UserError.noGuides(in: name) }
    return guides
  }
}
