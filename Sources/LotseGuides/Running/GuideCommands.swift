import LotseKit

/// The commands that every guide has.
enum GuideCommands {
  /// The description of a guide as a plugin.
  static func manifest(of guide: Guide) -> Manifest {
    manifest(
      id: guide.id,
      version: guide.version,
      names: guide.names,
      title: guide.title,
      summary: guide.summary,
      examples: guide.examples,
      record: guide.record,
      told: Parameter.told(in: guide.elements)
    )
  }

  /// The description of a guide from what is known without reading all of it.
  static func manifest(
    id: String,
    version: String,
    names: Names,
    title: Text,
    summary: Text,
    examples: [Language: [String]],
    record: (one: Text, many: Text),
    told: [Parameter]
  ) -> Manifest {
    let kind = RecordKind(
      "\(id).run",
      singular: record.one,
      plural: record.many,
      showCommand: "\(id).show"
    )
    return Manifest(
      id: id,
      version: version,
      names: names,
      title: title,
      summary: summary,
      hasTopLevelCommands: false,
      commands: commands(title, kind, examples, told),
      records: [kind]
    )
  }

  static func run(_ kind: RecordKind) -> Question<RecordID?> {
    Question.record("run", Text(de: "Welcher Durchgang?", en: "Which run?"), kind).optional
  }

  static let confirmation = Question.boolean(
    "yes",
    Text(de: "Diesen Durchgang löschen?", en: "Delete this run?")
  )

  static let document = Question.text(
    "document",
    Text(de: "Welches Dokument?", en: "Which document?")
  ).optional

  static func other(_ kind: RecordKind) -> Question<RecordID?> {
    Question.record("with", Text(de: "Womit vergleichen?", en: "Compare with what?"), kind).optional
  }

  private static func commands(
    _ title: Text,
    _ kind: RecordKind,
    _ examples: [Language: [String]],
    _ told: [Parameter]
  ) -> [Command] {
    let run = Parameter(
      run(kind),
      names: Names(de: "durchgang", en: "run"),
      style: .positional
    )
    return [
      Command(
        "start",
        names: Names(de: "starten", "neu", en: "start", aliases: ["new"]),
        place: .main,
        summary: Text(
          de: "\(title.in(.german)) neu beginnen",
          en: "Begin “\(title.in(.english))” from the start"
        ),
        parameters: told,
        effect: .writes,
        examples: examples
      ),
      Command(
        "continue",
        names: Names(de: "fortsetzen", en: "continue"),
        summary: Text(
          de: "Mit den offenen Fragen weitermachen",
          en: "Go on with the open questions"
        ),
        parameters: [run],
        effect: .writes
      ),
      Command(
        "change",
        names: Names(de: "ändern", "bearbeiten", en: "change", aliases: ["edit"]),
        summary: Text(de: "Antworten durchgehen und ändern", en: "Go through the answers again"),
        parameters: [run],
        effect: .writes
      ),
      Command(
        "list",
        names: Names(de: "liste", en: "list"),
        summary: Text(de: "Alle Durchgänge zeigen", en: "Show all runs"),
        effect: .reads
      ),
      Command(
        "show",
        names: Names(de: "zeigen", en: "show"),
        summary: Text(de: "Das Ergebnis eines Durchgangs zeigen", en: "Show the result of a run"),
        parameters: [
          run, Parameter(document, names: Names(de: "dokument", en: "document"), style: .option),
        ],
        effect: .reads
      ),
      Command(
        "compare",
        names: Names(de: "vergleichen", en: "compare"),
        summary: Text(de: "Mit dem letzten Mal vergleichen", en: "Compare with the last time"),
        parameters: [
          run, Parameter(other(kind), names: Names(de: "mit", en: "with"), style: .option),
        ],
        effect: .reads
      ),
      Command(
        "delete",
        names: Names(de: "löschen", en: "delete", aliases: ["remove"]),
        summary: Text(de: "Einen Durchgang löschen", en: "Delete a run"),
        parameters: [
          run, .yes(to: confirmation),
        ],
        effect: .writes
      ),
    ]
  }
}
