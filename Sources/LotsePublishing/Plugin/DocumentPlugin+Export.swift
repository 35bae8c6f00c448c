import LotseExport
import LotseHost
package import LotseKit

// Keeping results as a file.
extension DocumentPlugin {
  static let export = Command(
    "export",
    names: Names(de: "exportieren", "export", en: "export"),
    place: .topLevel,
    summary: Text(
      de: "das letzte Ergebnis oder die Ergebnisse von Befehlen als Datei ablegen",
      en: "keep the last result, or the results of commands, as a file"
    ),
    parameters: [
      Parameter(file, names: Names(de: "datei", en: "file"), style: .positional),
      Parameter(commands, names: Names(de: "befehle", en: "commands"), style: .rest),
      Parameter(format, names: Names(de: "form", en: "as"), style: .option),
      Parameter(separator, names: Names(de: "trennzeichen", en: "separator"), style: .option),
      Parameter(force, names: Names(de: "ersetzen", en: "force"), style: .flag),
    ],
    effect: .acts
  )

  private static let file = Question.text(
    "file",
    Text(de: "In welche Datei?", en: "To which file?")
  ).explained(
    Text(
      de: "Die Endung sagt die Form: .html, .odt, .docx, .pdf, .md, .csv, .ics, .json oder .txt.",
      en: "The ending tells the form: .html, .odt, .docx, .pdf, .md, .csv, .ics, .json or .txt."
    )
  ).such(as: Text(de: "agenda.html", en: "agenda.html"))

  private static let commands = Question.text(
    "commands",
    Text(de: "Welche Befehle?", en: "Which commands?")
  ).explained(
    Text(
      de: "Befehle, die etwas zeigen, durch Semikolon getrennt; ohne sie das letzte Ergebnis.",
      en: "Commands that show something, with semicolons between; without them the last result."
    )
  ).such(as: Text(de: "agenda bericht; rollen liste", en: "agenda report; roles list"))

  private static let format = Question.choices(
    "format",
    Text(de: "In welcher Form?", en: "In which form?"),
    FileFormat.allCases.map { Choice($0.rawValue, Text(verbatim: $0.rawValue), help: $0.name) },
    count: 1...FileFormat.allCases.count
  ).explained(
    Text(
      de: "Mehrere mit Komma: Jede wird eine Datei mit ihrer Endung.",
      en: "Several with commas: each becomes a file with its ending."
    )
  )

  private static let separator = Question.choice(
    "separator",
    Text(de: "Welches Trennzeichen in der Tabelle?", en: "Which separator in the spreadsheet?"),
    [
      Choice("semicolon", Text(de: "Semikolon", en: "semicolon")),
      Choice("comma", Text(de: "Komma", en: "comma")),
      Choice("tab", Text(de: "Tabulator", en: "tab")),
    ]
  )

  private static let force = Question.boolean(
    "force",
    Text(de: "Eine vorhandene Datei ersetzen?", en: "Replace an existing file?")
  )

  func runExport(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let formats = (request[Self.format] ?? []).compactMap { FileFormat(name: $0) }
    let output = try OutputFiles(try await conversation.ask(Self.file), as: formats)
    let publication = try await publication(request, in: conversation)
    for (_, format) in output.files {
      if let error = publisher.objection(
        to: format,
        of: publication.document,
        calendar: publication.calendar
      ) {
        throw error
      }
    }
    guard try await mayWrite(output, request, in: conversation) else {
      await effects.keepRecent()
      let kept = Text(de: "Nichts geschrieben.", en: "Nothing was written.")
      return Reply(Document(Prose(kept.in(conversation.language))), value: ["written": false])
    }
    let separator = request[Self.separator].flatMap(Self.sign)
    try output.write(
      { try publisher.bytes(of: publication, as: $0, separator: separator) },
      replacing: true
    )
    await effects.keepRecent()
    return Reply(publisher.report(on: output, of: publication), value: Self.value(of: output))
  }

  /// One file as itself, several as a list.
  private static func value(of output: OutputFiles) -> JSONValue {
    let files = output.files.map { file, format -> JSONValue in
      ["path": .string(file.path), "format": .string(format.rawValue)]
    }
    return files.count == 1 ? files[0] : ["files": .array(files)]
  }

  private static func sign(_ name: String) -> CSVWriter.Separator? {
    ["semicolon": .semicolon, "comma": .comma, "tab": .tab][name]
  }

  private func mayWrite(
    _ output: OutputFiles,
    _ request: Request,
    in conversation: any Conversation
  ) async throws -> Bool {
    let existing = output.existing
    if existing.isEmpty || request[Self.force] == true { return true }
    let names = existing.map(\.path).joined(separator: ", ")
    let replace = Question.boolean(
      "replace",
      existing.count == 1
        ? Text(
          de: "\(names) gibt es schon. Ersetzen?",
          en: "\(names) exists already. Replace it?"
        )
        : Text(
          de: "Es gibt schon: \(names). Alle ersetzen?",
          en: "There are already: \(names). Replace them all?"
        )
    )
    return try await conversation.ask(replace.depending(on: "file"))
  }

  /// The last result, or what the commands show.
  private func publication(
    _ request: Request,
    in conversation: any Conversation
  ) async throws -> Publication {
    let lines = (request[Self.commands] ?? "").split(separator: ";").map { $0.trimmed }
      .filter { !$0.isEmpty }
    var results: [CommandResult] = []
    for line in lines {
      results.append(try await CommandRun(registry: all).result(of: line, in: conversation))
    }
    if lines.isEmpty {
      guard let last = await effects.recent?.result else { throw UserError.nothingToExport }
      results = [last]
    }
    return publisher.publication(of: results, by: all, in: conversation.language)
  }
}

extension UserError {
  fileprivate static let nothingToExport = UserError(
    Text(
      de: "Es gibt noch kein Ergebnis, das abgelegt werden könnte.",
      en: "There is no result yet that could be kept."
    ),
    advice: Text(
      de:
        "Rufen Sie erst einen Befehl auf, oder nennen Sie ihn: /export agenda.html agenda bericht",
      en: "Run a command first, or name it: /export agenda.html agenda report"
    )
  )

  /// A file's name tells no form.
  package static func noForm(_ path: String) -> UserError {
    let forms = FileFormat.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
    return UserError(
      Text(
        de: "Am Namen \(path) ist nicht zu sehen, was für eine Datei es werden soll.",
        en: "The name \(path) does not tell what kind of file it is to be."
      ),
      advice: Text(
        de: "Geben Sie ihm eine dieser Endungen: \(forms).",
        en: "Give it one of these endings: \(forms)."
      ),
      kind: .usage
    )
  }
}
