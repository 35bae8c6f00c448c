package import LotseHost
package import LotseKit

/// Answers from cards, each with its source: what the law says, who does what, what words mean.
package struct KnowledgePlugin: Plugin {
  let knowledge: Knowledge
  let notice = LegalNotice()

  /// A plugin that answers from some knowledge.
  package init(_ knowledge: Knowledge) { self.knowledge = knowledge }

  /// The command that answers a question.
  package static let answering = CommandReference(plugin: "knowledge", command: "ask")

  package let manifest = Manifest(
    id: answering.plugin,
    version: "1.0",
    names: Names(de: "wissen", "karten", en: "knowledge", aliases: ["cards"]),
    title: Text(de: "Wissen", en: "Knowledge"),
    summary: Text(
      de: "Fragen zur digitalen Kommune beantworten, jede Antwort mit Quelle.",
      en: "Answer questions on the digital municipality, with their sources."
    ),
    hasTopLevelCommands: false,
    commands: [ask, card, list, glossary, check]
  )

  package func run(
    _ request: Request,
    in conversation: any Conversation
  ) async throws -> Reply {
    switch request.command {
    case Self.ask.id: try await runAsk(request, in: conversation)
    case Self.card.id: try await runCard(request, in: conversation)
    case Self.list.id: try await runList(request, in: conversation)
    case Self.glossary.id: try await runGlossary(request, in: conversation)
    default: try await runCheck(in: conversation)
    }
  }

  func view(_ conversation: any Conversation) async throws -> CardView {
    CardView(
      language: conversation.language,
      today: conversation.now.day,
      profile: try await conversation.profile
    )
  }

  /// What a card leaves, with the cards that belong to it as what may come next.
  func reply(
    _ card: Card,
    others: [Card],
    isSure: Bool = true,
    in conversation: any Conversation
  ) async throws -> Reply {
    let view = try await view(conversation)
    let library = try knowledge.current().library
    let further = (others + card.seeAlso.compactMap { library[$0] }).filter { $0.id != card.id }
    let builtIn = library.builtIn(besides: card)
    var document = Document(isSure ? [] : [.callout(view.doubt)])
    document.blocks += view.document(card, besides: builtIn).blocks
    if notice.isDue(in: conversation) { document.append(.paragraph(LegalNotice.words(view))) }
    return Reply(
      document,
      value: ["cards": [view.value(card, besides: builtIn)], "sure": .boolean(isSure)],
      reasons: [view.reason(card)],
      followUps: [NextStep.after(card)?.followUp(card, in: view.language)].compactMap(\.self)
        + followUps(further)
    )
  }

  /// Cards as what may come next, each once, at most three.
  func followUps(_ cards: [Card]) -> [FollowUp] {
    var seen: Set<String> = []
    return cards.filter { seen.insert($0.id).inserted }.prefix(3).map { card in
      FollowUp(
        card.title,
        command: "knowledge.card",
        arguments: [Self.name.form.id: .given(.text(card.id))]
      )
    }
  }
}
