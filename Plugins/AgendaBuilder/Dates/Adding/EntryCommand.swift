import LotseKit

/// Enters an appointment, a deadline or a duty: in one line, or asking for what was not said.
///
/// A recurrence is read back with its next dates before it counts, and so is a time that was taken
/// from the words of the title or answered to a question. Its value is the
/// ``EntryResult``, or `null` if nothing was entered.
struct EntryCommand: AgendaCommand {
  private let flavour: EntryFlavour
  let declaration: Command

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let draft = EntryDraft(flavour: flavour, request: request, context: context)
    let entry = try await draft.entry()
    let isWorkedOut = entry.isRecurring || request[flavour.when] == nil
    let isReadBack = isWorkedOut && request[EntryQuestions.confirmation] != true
    if isReadBack {
      let cautions = try await EnteredReply(context: context).cautions(entry)
      let words = Document(EntryDocument(context: context).readBack(entry) + cautions)
      let question = EntryQuestions.confirmation.depending(on: "title", "when", "repeat")
      guard try await context.accepts(words, asking: question) else {
        let text = context.say("Nichts eingetragen.", "Nothing entered.")
        return Reply(Document(Prose(text)), value: .null)
      }
    }
    let stored = try await context.agenda.add(entry)
    return try await EnteredReply(context: context).reply(stored, isReadBack: isReadBack)
  }

  private init(
    _ flavour: EntryFlavour,
    id: String,
    names: Names,
    summary: Text,
    parameters: [Parameter],
    examples: [Language: [String]]
  ) {
    self.flavour = flavour
    let title = Parameter(
      EntryQuestions.title,
      names: Names(de: "titel", en: "title"),
      style: .rest,
      meaning: .subject
    )
    declaration = Command(
      id,
      names: names,
      summary: summary,
      parameters: [title] + parameters + EntryDetails.parameters
        + [.yes(to: EntryQuestions.confirmation)],
      effect: .writes,
      examples: examples
    )
  }

  /// Those for appointments, deadlines and duties.
  static let all = [appointment, deadline, duty]

  private static let appointment = EntryCommand(
    .appointment,
    id: "appointment",
    names: Names(de: "termin", en: "appointment", aliases: ["meeting"]),
    summary: Text(
      de: "Einen Termin eintragen, auch einen wiederkehrenden",
      en: "Enter an appointment, perhaps one that comes again"
    ),
    parameters: [
      Parameter(
        EntryQuestions.when,
        names: Names(de: "wann", "am", en: "when", aliases: ["on", "at"]),
        style: .option,
        meaning: .time
      ),
      .duration, .recurrence, .until,
    ],
    examples: [
      .german: ["Termin eintragen", "Jour fixe jeden Montag um 9"],
      .english: ["enter an appointment", "team meeting every Monday at 9"],
    ]
  )

  private static let deadline = EntryCommand(
    .deadline,
    id: "deadline",
    names: Names(de: "frist", en: "deadline"),
    summary: Text(
      de: "Eine Frist eintragen, die einzuhalten ist",
      en: "Enter a deadline that must be met"
    ),
    parameters: [due(.deadline), .recurrence, .until],
    examples: [
      .german: ["Frist eintragen", "Haushaltsanmeldung bis 15. September"],
      .english: ["enter a deadline", "budget request by 15 September"],
    ]
  )

  private static let duty = EntryCommand(
    .duty,
    id: "duty",
    names: Names(de: "pflicht", en: "duty"),
    summary: Text(
      de: "Eine wiederkehrende Pflicht eintragen",
      en: "Enter a duty that comes again and again"
    ),
    parameters: [due(.duty), .recurrence, .until, .fromCompletion],
    examples: [
      .german: ["wiederkehrende Pflicht eintragen", "jährlicher Bericht an den Rat"],
      .english: ["enter a recurring duty", "yearly report to the council"],
    ]
  )

  private static func due(_ flavour: EntryFlavour) -> Parameter {
    Parameter(
      flavour.when,
      names: Names(de: "wann", "fällig", en: "when", aliases: ["due", "by"]),
      style: .option
    )
  }
}
