import LotseKit

/// Writes one line into the log.
struct AddCommand: LogCommand {
  private static let text = Question.text(
    "text",
    Text(de: "Was möchten Sie festhalten?", en: "What would you like to write down?"),
    TextRule(isMultiline: true)
  )
  .because(
    Text(
      de: "Was notiert ist, lässt sich wiederfinden und fehlt in keinem Bericht.",
      en: "What is written down can be found again and is missing from no report."
    )
  )
  .explained(
    Text(
      de: "Ein Tag davor zählt (gestern: …), #wort wird Schlagwort, @Name wird Person. "
        + "„Entscheidung:“ oder „Offener Punkt:“ davor nennt die Art.",
      en: "A day before it counts (yesterday: …), #word becomes a tag, @Name a person. "
        + "“Decision:” or “Open point:” before it names the kind."
    )
  )
  .such(
    as: Text(
      de: "gestern: Telefonat mit @Frau_Kaya, Muster der #dienstvereinbarung folgt",
      en: "yesterday: call with @Ms_Kaya, sample of the #service-agreement follows"
    )
  )

  let declaration = Command(
    "add",
    names: Names(de: "eintragen", en: "add"),
    place: .main,
    summary: Text(de: "Etwas in einer Zeile festhalten", en: "Write something down in one line"),
    parameters: [
      Parameter(
        text,
        names: Names(de: "text", en: "text"),
        style: .rest,
        meaning: .words
      ),
      .date, .kind, .project, .tags, .people, .due,
    ],
    effect: .writes,
    examples: [
      .german: [
        "notiere: Telefonat mit Frau Kaya", "halte fest, dass der Rat zugestimmt hat",
        "ins Log schreiben", "schreib auf, was ich gerade gemacht habe",
      ],
      .english: [
        "note: call with Ms Kaya", "write down that the council agreed",
        "put this in the log", "make a note of what I just did",
      ],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let line = try await context.conversation.ask(Self.text)
    let entry = try await context.composer.entry(from: line, request.details)
    return try NotedReply(context: context).reply([try await context.insert(entry)])
  }
}
