import LotseKit

/// Drafts the council paper for the digital agenda.
struct CouncilPaperCommand: AgendaCommand {
  let declaration = Command(
    "council_paper",
    names: Names(de: "beschlussvorlage", "vorlage", en: "council-paper"),
    summary: Text(
      de: "Die Beschlussvorlage zur Digitalen Agenda entwerfen",
      en: "Draft the council paper for the digital agenda"
    ),
    parameters: [.digitalAgenda],
    effect: .reads,
    examples: [
      .german: ["Beschlussvorlage für die Digitale Agenda", "Vorlage für den Rat schreiben"],
      .english: ["council paper for the digital agenda", "write the paper for the council"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let shelf = AgendaShelf(agenda: context.agenda)
    let agenda = try await shelf.agenda(request[DigitalAgendaQuestions.which])
    let document = try await AgendaDocument(agenda, context)
    let conversation = context.conversation
    let title = agenda.content.title(in: context.language)
    let answers = CouncilPaper.Answers(
      number: try await conversation.ask(CouncilPaperQuestions.number),
      subject: try await conversation.ask(CouncilPaperQuestions.subject(title)),
      unit: try await conversation.ask(
        CouncilPaperQuestions.unit(document.roles.name("cdo", in: context.language))
      ),
      alternatives: try await conversation.ask(
        CouncilPaperQuestions.alternatives(document.council, context)
      ),
      climate: try await conversation.ask(CouncilPaperQuestions.climate),
      inclusion: try await conversation.ask(CouncilPaperQuestions.inclusion),
      privacy: try await conversation.ask(CouncilPaperQuestions.privacy)
    )
    return Reply(CouncilPaper(agenda: document, answers: answers).document)
  }
}

enum CouncilPaperQuestions {
  static let number = Question.text(
    "number",
    Text(de: "Welche Nummer hat die Vorlage?", en: "Which number has the paper?"),
    TextRule(length: 1...50)
  )
  .such(as: Text(verbatim: "VO/2027/042")).leavable

  static func subject(_ title: String) -> Question<String> {
    Question.text(
      "subject",
      Text(de: "Wie lautet der Betreff?", en: "What is the subject?"),
      TextRule(length: 1...300)
    )
    .initially(.text(title))
  }

  static func unit(_ proposed: String) -> Question<String> {
    Question.text(
      "unit",
      Text(de: "Welche Stelle ist federführend?", en: "Which unit is in charge?"),
      TextRule(length: 1...200, completes: .person)
    )
    .initially(.text(proposed))
  }

  static func alternatives(_ council: Council, _ context: AgendaContext) -> Question<String> {
    let proposal = context.say(
      "Verzicht auf eine Agenda: Vorhaben werden weiter einzeln entschieden; Doppelarbeit und "
        + "Folgekosten bleiben unsichtbar. Kleinere Agenda: nur die gesetzlichen Pflichten.",
      "No agenda: projects are decided one by one as before; duplicate work and follow-up costs "
        + "stay invisible. A smaller agenda: only the legal duties."
    )
    return Question.text(
      "alternatives",
      Text(de: "Welche Alternativen gibt es?", en: "Which alternatives are there?"),
      TextRule(length: 1...2_000)
    )
    .because(
      Text(
        de: "\(council.atBeginning(in: .german)) darf wählen; ohne Alternative kommt die Frage, "
          + "wozu noch gefragt wird.",
        en: "\(council.atBeginning(in: .english)) may choose; without an alternative it asks why "
          + "it is asked."
      )
    )
    .initially(.text(proposal))
  }

  static let climate = effect(
    "climate",
    Text(de: "Wie wirkt die Agenda auf das Klima?", en: "How does the agenda affect the climate?"),
    Text(
      de: "Weniger Wege und Papier; Strombedarf der Technik wird bei der Beschaffung bewertet.",
      en: "Fewer trips and less paper; power use is assessed in procurement."
    )
  )

  static let inclusion = effect(
    "inclusion",
    Text(
      de: "Wie wirkt sie auf Inklusion und Gleichstellung?",
      en: "How does it affect inclusion and equality?"
    ),
    Text(
      de: "Alle neuen Angebote sind barrierefrei, der Weg ins Rathaus bleibt offen.",
      en: "All new services are accessible, the way to the town hall stays open."
    )
  )

  static let privacy = effect(
    "privacy",
    Text(de: "Wie wirkt sie auf den Datenschutz?", en: "How does it affect data protection?"),
    Text(
      de: "bDSB und ISB werden vor jeder Maßnahme beteiligt.",
      en: "DPO and ISB are involved before each measure."
    )
  )

  private static func effect(_ id: String, _ prompt: Text, _ example: Text) -> Question<String?> {
    Question.text(id, prompt, TextRule(length: 1...1_000)).such(as: example).leavable
  }
}
