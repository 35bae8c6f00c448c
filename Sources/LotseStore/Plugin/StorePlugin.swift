package import LotseKit

/// What a user can do with the store as a whole.
///
/// Its commands work on the whole file, which no unit of work can hold: they use the workspace
/// itself and declare that they act. What `import` adds is a step of its own all the same;
/// `restore` and `purge` ask first.
package struct StorePlugin: Plugin {
  let workspace: SQLiteWorkspace
  /// Changes the lines that were typed in this and earlier sessions; says how many it changed.
  let rewriteLines: @Sendable ((String) -> String) -> Int

  /// A plugin for a workspace.
  package init(
    workspace: SQLiteWorkspace,
    rewriteLines: @escaping @Sendable ((String) -> String) -> Int = { _ in 0 }
  ) {
    self.workspace = workspace
    self.rewriteLines = rewriteLines
  }

  package let manifest = Manifest(
    id: "store",
    version: "1.0",
    names: Names(de: "speicher", en: "store"),
    title: Text(de: "Speicher", en: "Store"),
    summary: Text(
      de: "Alle Daten an einem Ort: prüfen, sichern, mitnehmen, löschen.",
      en: "All data in one place: check, back up, take along, erase for good."
    ),
    commands: [path, check, backUp, restore, export, bringIn, purge, forget]
  )

  package func run(
    _ request: Request,
    in conversation: any Conversation
  ) async throws -> Reply {
    switch request.command {
    case Self.path.id: showPath(in: conversation)
    case Self.check.id: try await runCheck(in: conversation)
    case Self.backUp.id: try await runBackup(request, in: conversation)
    case Self.restore.id: try await runRestore(in: conversation)
    case Self.export.id: try await runExport(request, in: conversation)
    case Self.bringIn.id: try await runImport(in: conversation)
    case Self.forget.id: try await runForget(in: conversation)
    default: try await runPurge(in: conversation)
    }
  }

  private func showPath(in conversation: any Conversation) -> Reply {
    let path = workspace.file.path
    return Reply(Document(Prose(path, .code)), value: ["path": .string(path)])
  }

  private func runCheck(in conversation: any Conversation) async throws -> Reply {
    let language = conversation.language
    let findings = try await workspace.check()
    if findings.contains(where: { !$0.problems.isEmpty }) {
      throw UserError.failedCheck(findings, workspace.file)
    }
    let columns = [
      Table.Column(Text(de: "Geprüft", en: "Checked").in(language)),
      Table.Column(Text(de: "Ergebnis", en: "Result").in(language)),
    ]
    let sound = Text(de: "in Ordnung", en: "sound").in(language)
    let rows = findings.map { [Prose($0.subject.in(language)), Prose(sound)] }
    return Reply([.table(Table(columns, rows))], value: ["sound": true])
  }
}

// The declarations of the commands.
extension StorePlugin {
  static let path = Command(
    "path",
    names: Names(de: "pfad", en: "path"),
    summary: Text(de: "wo die Daten liegen", en: "where the data is"),
    effect: .reads,
    examples: [.german: ["wo liegen meine Daten"], .english: ["where is my data stored"]]
  )

  static let check = Command(
    "check",
    names: Names(de: "prüfen", en: "check"),
    summary: Text(de: "die Daten auf Schäden prüfen", en: "check the data for damage"),
    effect: .reads,
    examples: [.german: ["sind meine Daten in Ordnung"], .english: ["is my data sound"]]
  )

  static let backUp = Command(
    "backup",
    names: Names(de: "sichern", en: "backup"),
    summary: Text(de: "eine Sicherung anlegen", en: "make a backup"),
    parameters: [Parameter(copy, names: file, style: .positional)],
    effect: .acts,
    examples: [.german: ["lege eine Sicherung an"], .english: ["make a backup of my data"]]
  )

  static let restore = Command(
    "restore",
    names: Names(de: "zurückspielen", en: "restore"),
    summary: Text(de: "eine Sicherung zurückspielen", en: "bring a backup back"),
    parameters: [
      Parameter(source, names: file, style: .positional),
      .yes(to: replace),
    ],
    effect: .acts
  )

  static let export = Command(
    "export",
    names: Names(de: "exportieren", en: "export"),
    summary: Text(de: "alles als JSON-Datei ausgeben", en: "write everything as a JSON file"),
    parameters: [
      Parameter(target, names: file, style: .positional),
      Parameter(force, names: Names(de: "ersetzen", en: "force"), style: .flag),
    ],
    effect: .acts
  )

  static let bringIn = Command(
    "import",
    names: Names(de: "importieren", en: "import"),
    summary: Text(de: "eine exportierte Datei übernehmen", en: "take over an exported file"),
    parameters: [Parameter(source, names: file, style: .positional)],
    effect: .acts
  )

  static let purge = Command(
    "purge",
    names: Names(de: "bereinigen", en: "purge"),
    summary: Text(
      de: "Gelöschtes und Früheres endgültig entfernen",
      en: "remove what was deleted or replaced, for good"
    ),
    parameters: [
      .yes(to: maySweep),
      Parameter(backups, names: Names(de: "sicherungen", en: "backups"), style: .option),
    ],
    effect: .acts,
    examples: [
      .german: ["lösche alles Gelöschte endgültig"],
      .english: ["erase deleted entries for good"],
    ]
  )

  private static let file = Names(de: "datei", en: "file")

  static let copy = Question.text(
    "file",
    Text(de: "In welche Datei sichern?", en: "Back up to which file?")
  ).optional.explained(
    Text(
      de: "Ohne Angabe kommt die Sicherung ins Verzeichnis der Sicherungen.",
      en: "If left out, the backup goes into the directory of the backups."
    )
  )

  /// Answers beforehand what restoring asks with the names of both files.
  private static let replace = Question.boolean(
    "replace",
    Text(de: "Ohne Rückfrage alles ersetzen?", en: "Replace everything without asking?")
  )

  /// Answers beforehand what purging asks with the names of the backups.
  static let backups = Question.boolean(
    "backups",
    Text(de: "Auch die Sicherungen löschen?", en: "Delete the backups too?")
  )

  static let source = Question.text("file", Text(de: "Welche Datei?", en: "Which file?"))

  static let target = Question.text(
    "file",
    Text(de: "In welche Datei schreiben?", en: "Write to which file?")
  )

  static let force = Question.boolean(
    "force",
    Text(de: "Eine vorhandene Datei ersetzen?", en: "Replace an existing file?")
  )
}
