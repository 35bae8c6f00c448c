import LotseKit

/// Settles how somebody is spoken to: a line of the communication plan.
///
/// Its value is that of the plan.
struct ContactCommand: StakeholderCommand {
  private static let line = Question.text(
    "who",
    Text(de: "Mit wem möchten Sie sprechen?", en: "To whom would you like to speak?"),
    TextRule(length: 1...500)
  )
  .such(as: Text(de: "Personalrat", en: "staff council"))

  private static let message = Question.text(
    "message",
    Text(de: "Was ist die Botschaft?", en: "What is the message?"),
    TextRule(length: 1...300)
  )
  .explained(
    Text(
      de: "Ein Satz aus der Sicht der anderen: Was ändert sich, was haben sie davon?",
      en: "One sentence from their point of view: what changes, what do they gain?"
    )
  )

  private static let date = Question.day("date", Text(de: "Wann?", en: "When?"))
  private static let sender = Question.text(
    "sender",
    Text(de: "Wer spricht?", en: "Who speaks?"),
    TextRule(length: 1...100, completes: .person)
  )
  .explained(
    Text(
      de: "Am besten auf Augenhöhe: die Verwaltungsspitze mit dem Rat, Sie mit den Fachbereichen.",
      en: "Best eye to eye: the head of administration with the council, you with the departments."
    )
  )
  private static let feedback = Question.text(
    "feedback",
    Text(de: "Wie kommen Antworten zurück?", en: "How do answers come back?"),
    TextRule(length: 1...200)
  )
  .such(as: Text(de: "Sprechstunde, Postfach, Umfrage", en: "office hour, mailbox, survey"))

  let declaration = Command(
    "contact",
    names: Names(de: "ansprechen", "gespräch", en: "contact", aliases: ["talk"]),
    summary: Text(
      de: "Festlegen, wie und wann Sie jemanden ansprechen",
      en: "Settle how and when you speak to somebody"
    ),
    parameters: [
      Parameter(
        line,
        names: Names(de: "wer", en: "who"),
        style: .rest,
        meaning: .sentence
      ), .inProject,
      Parameter(message, names: Names(de: "botschaft", en: "message"), style: .option),
      Parameter(
        date,
        names: Names(de: "am", en: "on"),
        style: .option,
        meaning: .date,
        .due
      ),
      Parameter(sender, names: Names(de: "durch", en: "by"), style: .option),
      Parameter(feedback, names: Names(de: "rückkanal", en: "feedback"), style: .option),
    ],
    effect: .writes
  )

  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply {
    let line = try await context.conversation.ask(Self.line)
    let stored = try await context.project(request)
    var project = stored.content
    let known = try context.involvement(in: project).stakeholders
    for stakeholder in try await context.stakeholders(named: line, among: known) {
      var entry = project.entry(stakeholder.who)
      entry.contact = try await contact(with: stakeholder, in: project, context)
      project.keep(entry)
    }
    let kept = try await context.keep(project, insteadOf: stored)
    return try PlanReply(context: context, stored: kept).reply()
  }

  /// The line of the plan; what the strategies propose is the answer to Enter.
  private func contact(
    with stakeholder: Stakeholder,
    in project: Project,
    _ context: StakeholderContext
  ) async throws -> Contact {
    let conversation = context.conversation
    let proposed = try ContactProposal(of: stakeholder, in: context)
    var contact = stakeholder.entry.contact ?? Contact()
    contact.message = try await conversation.ask(
      Self.message.initially(contact.message.map(AnswerValue.text)).optional
    )
    contact.channel = try await conversation.ask(
      Question.choice(
        "channel",
        Text(de: "Auf welchem Weg?", en: "By which channel?"),
        try context.strategies.channels.map { Choice($0.id, $0.name) }
      )
      .initially(.choice(contact.channel ?? proposed.channel))
    )
    contact.date = try await conversation.ask(
      Self.date.initially((contact.date ?? proposed.date).map(AnswerValue.day)).optional
    )
    contact.sender = try await conversation.ask(
      Self.sender.initially(contact.sender.map(AnswerValue.text)).optional
    )
    contact.feedback = try await conversation.ask(
      Self.feedback.initially(contact.feedback.map(AnswerValue.text)).optional
    )
    return contact
  }
}
