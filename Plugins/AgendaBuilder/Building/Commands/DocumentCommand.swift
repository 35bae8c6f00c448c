import LotseKit

/// Shows the digital agenda with the present state of its measures.
///
/// Its value is the ``AgendaResult``.
struct DocumentCommand: AgendaCommand {
  let declaration = Command(
    "document",
    names: Names(de: "dokument", en: "document"),
    summary: Text(
      de: "Die Digitale Agenda zeigen, mit dem Stand von heute",
      en: "Show the digital agenda as it stands today"
    ),
    parameters: [.digitalAgenda],
    effect: .reads,
    examples: [
      .german: ["zeig mir die Digitale Agenda", "das Agendadokument für den Rat"],
      .english: ["show me the digital agenda", "the agenda document for the council"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let shelf = AgendaShelf(agenda: context.agenda)
    let agenda = try await shelf.agenda(request[DigitalAgendaQuestions.which])
    return try await AgendaReply(context: context).reply(agenda)
  }
}

enum DigitalAgendaQuestions {
  static let which = Question.record(
    "digital_agenda",
    Text(de: "Welche Digitale Agenda?", en: "Which digital agenda?"),
    DigitalAgenda.kind
  )
  .explained(
    Text(de: "Ohne Nummer die neueste Fassung.", en: "Without a number the latest version.")
  )
}

extension Parameter {
  static let digitalAgenda = Parameter(
    DigitalAgendaQuestions.which,
    names: Names(de: "fassung", en: "version"),
    style: .positional
  )
}
