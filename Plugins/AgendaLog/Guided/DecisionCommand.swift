import LotseKit

/// Writes down a decision, with its reason and since when it holds.
///
/// Its value is the ``EntryResult``.
struct DecisionCommand: LogCommand {
  private static let date = Text(
    de: "Wann wurde entschieden?",
    en: "When was it decided?"
  )

  private static let what = Question.text(
    "what",
    Text(de: "Was wurde entschieden?", en: "What was decided?")
  )
  .such(
    as: Text(
      de: "Die E-Akte beginnt im Bauamt",
      en: "The e-file starts in the building office"
    )
  )

  private static let why = Question.text("why", Text(de: "Warum?", en: "Why?"))
    .because(
      Text(
        de: "Nach einem Jahr weiß niemand mehr die Gründe, gefragt wird dann nach ihnen.",
        en: "After a year nobody knows the reasons any more, and then they are asked for."
      )
    )
    .such(
      as: Text(
        de: "Dort liegen die meisten Akten, und die Leitung steht dahinter",
        en: "Most files are there, and the head of the office supports it"
      )
    )
    .optionalOrUnsure

  private static let decidedBy = Question.text(
    "decidedBy",
    Text(de: "Wer hat entschieden?", en: "Who decided?"),
    TextRule(completes: .person)
  )
  .explained(
    Text(de: "Ein Gremium, eine Rolle oder ein Name.", en: "A body, a role or a name.")
  )
  .such(as: Text(de: "Verwaltungsvorstand", en: "executive board"))
  .optionalOrUnsure

  private static let alternatives = Question.text(
    "alternatives",
    Text(de: "Was wurde verworfen?", en: "What was considered and dropped?")
  )
  .because(
    Text(
      de: "So muss dieselbe Frage nicht noch einmal durchdacht werden.",
      en: "So the same question need not be thought through again."
    )
  ).optionalOrUnsure

  private static let validFrom = Question.day(
    "validFrom",
    Text(de: "Ab wann gilt es?", en: "From when does it hold?"),
    DayRule(direction: .future)
  )
  .such(as: Text(de: "1. Januar", en: "1 January"))
  .optionalOrUnsure

  let declaration = Command(
    "decision",
    names: Names(de: "entscheidung", en: "decision"),
    summary: Text(
      de: "Eine Entscheidung mit ihrem Grund festhalten",
      en: "Write down a decision with its reason"
    ),
    parameters: [
      Parameter(what, names: Names(de: "was", en: "what"), style: .rest),
      Parameter(why, names: Names(de: "warum", en: "why"), style: .option),
      Parameter(decidedBy, names: Names(de: "von", en: "by"), style: .option),
      Parameter(validFrom, names: Names(de: "ab", en: "from"), style: .option),
      .date, .project, .tags,
    ],
    effect: .writes,
    examples: [
      .german: ["Entscheidung festhalten", "der Vorstand hat entschieden"],
      .english: ["write down a decision", "the board has decided"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let conversation = context.conversation
    let what = try await conversation.ask(Self.what)
    let why = try await conversation.ask(Self.why)
    let decidedBy = try await conversation.ask(Self.decidedBy)
    let alternatives = try await conversation.ask(Self.alternatives)
    let date = try await conversation.ask(GuidedQuestions.date(Self.date, today: context.today))
    let validFrom = try await conversation.ask(Self.validFrom)

    var details = request.details(.decision, on: date)
    details.people = [String](names: decidedBy ?? "")
    details.add(.why, why)
    details.add(.decidedBy, decidedBy)
    details.add(.alternatives, alternatives)
    details.add(.validFrom, validFrom?.words(in: context.language))
    await context.keepOpenQuestions(in: &details)
    let entry = try await context.composer.entry(from: what, details)
    return try NotedReply(context: context).reply([try await context.insert(entry)])
  }
}
