import LotseHost
import LotseKit
import LotseManual
import Testing

/// A plugin of which only the manifest is wanted.
struct DeclaredPlugin: Plugin {
  let manifest: Manifest

  func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    Reply([])
  }
}

extension Manual {
  /// A manual of some plugins, with the options of the samples.
  static func of(_ manifests: Manifest...) throws -> Manual {
    Manual(
      registry: Registry(manifests.map(DeclaredPlugin.init)),
      options: [.language, .store, .json],
      version: "1.2",
      date: try #require(Day(iso: "2026-11-23"))
    )
  }
}

extension GlobalOption {
  static let language = GlobalOption(
    names: Names(de: "sprache", en: "lang"),
    argument: .oneOf(["de", "en"]),
    summary: Text(de: "Sprache der Ausgabe", en: "language of the output")
  )
  static let store = GlobalOption(
    names: Names(de: "ablage", en: "store"),
    argument: .file,
    summary: Text(de: "Datei mit den Daten", en: "file with the data")
  )
  static let json = GlobalOption(
    names: Names("json"),
    summary: Text(de: "Ergebnis als JSON", en: "result as JSON")
  )
}

extension Manifest {
  /// A log with a main command, a command with choices, and a command of its own name.
  static let log = Manifest(
    id: "log",
    version: "1",
    names: Names(de: "logbuch", "log", en: "log"),
    title: Text(de: "Agenda-Log", en: "Agenda log"),
    summary: Text(de: "Hält fest, was war.", en: "Keeps what happened."),
    commands: [.add, .list, .show, .undo]
  )

  /// A plugin whose every text tries to be more than text.
  static let hostile = Manifest(
    id: "bad",
    version: "1",
    names: Names(de: "böse", en: "bad"),
    title: Text(verbatim: ".SH INJECTED\n.sy touch INJECTED"),
    summary: Text(verbatim: attack),
    commands: [
      Command(
        "run",
        names: Names(de: "los$(touch INJECTED)", en: "go`touch INJECTED`"),
        summary: Text(verbatim: ".sy touch INJECTED; '\u{1B}[31m"),
        parameters: [
          Parameter(
            .choice("what", Text(verbatim: attack), [Choice("x", Text(verbatim: attack))]),
            names: Names("what"),
            style: .option
          )
        ],
        effect: .reads
      )
    ]
  )

  /// What the hostile plugin says wherever it may say something.
  static let attack =
    "\\*(.$(touch INJECTED)`touch INJECTED`';touch INJECTED;'\n.so /etc/passwd\t\u{1B}[2J\u{202E}"
    + "\\';touch INJECTED;\"[a:b]{x} %F{red}\\"
}

extension Command {
  fileprivate static let add = Command(
    "add",
    names: Names(de: "neu", "notieren", en: "add"),
    place: .main,
    summary: Text(de: "Hält etwas fest", en: "Notes something"),
    parameters: [
      Parameter(
        .text("text", Text(de: "Was war?", en: "What happened?")),
        names: Names("text"),
        style: .rest
      ),
      Parameter(
        Question.day("date", Text(de: "Wann?", en: "When?")).optional,
        names: Names(de: "tag", en: "date"),
        style: .option
      ),
      Parameter(
        .choice(
          "kind",
          Text(de: "Welcher Art?", en: "Of what kind?"),
          [
            Choice("note", Text(de: "Notiz", en: "Note")),
            Choice("open", Text(de: "Offener Punkt", en: "Open point")),
          ]
        ).initially(.choice("note")),
        names: Names(de: "art", en: "kind"),
        style: .option
      ),
      Parameter(
        Question.text(
          "person",
          Text(de: "Mit wem?", en: "With whom?"),
          TextRule(completes: .person)
        ).optional.such(as: Text(verbatim: "Frau Kaya")),
        names: Names("person"),
        style: .option
      ),
    ],
    effect: .writes,
    examples: [.german: ["halte fest, dass …"], .english: ["note that …"]]
  )

  fileprivate static let list = Command(
    "list",
    names: Names(de: "liste", en: "list"),
    summary: Text(de: "Zeigt Einträge", en: "Shows entries"),
    parameters: [
      Parameter(
        .boolean("open", Text(de: "Nur offene?", en: "Only open ones?")),
        names: Names(de: "offen", en: "open"),
        style: .flag
      )
    ],
    effect: .reads
  )

  fileprivate static let show = Command(
    "show",
    names: Names(de: "zeige", en: "show"),
    summary: Text(de: "Zeigt einen Eintrag", en: "Shows an entry"),
    parameters: [
      Parameter(
        .record(
          "entry",
          Text(de: "Welchen?", en: "Which one?"),
          RecordKind(
            "log.entry",
            singular: Text(de: "Eintrag", en: "Entry"),
            plural: Text(de: "Einträge", en: "Entries")
          )
        ),
        names: Names(de: "nummer", en: "number"),
        style: .positional
      )
    ],
    effect: .reads
  )

  fileprivate static let undo = Command(
    "undo",
    names: Names(de: "rückgängig", en: "undo"),
    place: .topLevel,
    summary: Text(de: "Nimmt den letzten Schritt zurück", en: "Takes back the last step"),
    effect: .writes
  )
}
