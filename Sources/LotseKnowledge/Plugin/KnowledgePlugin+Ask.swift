import LotseKit

// Questions in plain words.
extension KnowledgePlugin {
  private static let question = Question.text(
    "question",
    Text(de: "Was möchten Sie wissen?", en: "What would you like to know?")
  )
  .such(
    as: Text(
      de: "Kann der Datenschutzbeauftragte auch IT-Leiter sein?",
      en: "Can the data protection officer also be head of IT?"
    )
  )

  static let ask = Command(
    "ask",
    names: Names(de: "frage", en: "ask"),
    place: .main,
    summary: Text(de: "eine Frage beantworten", en: "Answer a question"),
    parameters: [
      Parameter(question, names: Names(de: "frage", en: "question"), style: .rest)
    ],
    effect: .reads
  )

  func runAsk(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let question = try await conversation.ask(Self.question)
    switch try knowledge.answer(to: question, in: conversation.language) {
    case .card(let card, let others): return try await reply(card, others: others, in: conversation)
    case .perhaps(let card, let others):
      return try await reply(card, others: others, isSure: false, in: conversation)
    case .several(let cards): return try await choice(of: cards, in: conversation)
    case .none(let nearest): return try await nothing(nearest, in: conversation)
    }
  }

  /// The short answers of cards that fit about equally well.
  private func choice(of cards: [Card], in conversation: any Conversation) async throws -> Reply {
    let view = try await view(conversation)
    var document = Document(
      Prose(view.say("Mehrere Karten passen ähnlich gut:", "Several cards fit about equally well:"))
    )
    let library = try knowledge.current().library
    for card in cards {
      document.blocks += view.briefly(card, besides: library.builtIn(besides: card))
    }
    if notice.isDue(in: conversation) { document.append(.paragraph(LegalNotice.words(view))) }
    return Reply(
      document,
      value: ["cards": .array(cards.map { view.value($0) })],
      reasons: cards.map(view.reason),
      followUps: followUps(cards)
    )
  }

  private func nothing(_ nearest: [Card], in conversation: any Conversation) async throws -> Reply {
    let view = try await view(conversation)
    let words =
      nearest.isEmpty
      ? view.say(
        "Dazu habe ich keine Karte. Welche es gibt, zeigt /wissen liste.",
        "I have no card on that. /knowledge list shows those there are."
      )
      : view.say("Dazu habe ich keine Karte. Am nächsten:", "I have no card on that. Nearest:")
    var document = Document(Prose(words))
    if !nearest.isEmpty { document.append(.list(nearest.map(view.line))) }
    let names = nearest.map { JSONValue.string($0.id) }
    return Reply(
      document,
      value: ["cards": [], "nearest": .array(names)],
      followUps: followUps(nearest)
    )
  }
}
