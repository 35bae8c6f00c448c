import LotseHost
import LotseKit

// Cards by name and by subject.
extension KnowledgePlugin {
  static let name = Question.text(
    "card",
    Text(de: "Welche Karte?", en: "Which card?"),
    TextRule(length: 1...80)
  )
  .explained(
    Text(
      de: "Der Name einer Karte; /wissen liste zeigt alle.",
      en: "The name of a card; /knowledge list shows them all."
    )
  )
  .such(as: Text(verbatim: "bdsb-cio"))

  static let card = Command(
    "card",
    names: Names(de: "karte", en: "card"),
    summary: Text(de: "eine Karte zeigen", en: "Show a card"),
    parameters: [Parameter(name, names: Names(de: "karte", en: "card"), style: .positional)],
    effect: .reads
  )

  private static let subject = Question.choice(
    "subject",
    Text(de: "Zu welchem Thema?", en: "On which subject?"),
    Card.Subject.allCases.map { Choice($0.rawValue, $0.name) }
  ).optional

  static let list = Command(
    "list",
    names: Names(de: "liste", en: "list"),
    summary: Text(de: "die Karten nach Themen zeigen", en: "Show the cards by subject"),
    parameters: [
      Parameter(subject, names: Names(de: "thema", en: "subject"), style: .positional)
    ],
    effect: .reads
  )

  func runCard(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let name = try await conversation.ask(Self.name)
    let library = try knowledge.current().library
    guard let card = library[name] else {
      throw UserError.noSuchCard(name, library.cards.map(\.id))
    }
    return try await reply(card, others: [], in: conversation)
  }

  func runList(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let view = try await view(conversation)
    let wanted = request[Self.subject]?.flatMap(Card.Subject.init(rawValue:))
    let all = try knowledge.current().library.cards
    var document = Document()
    for subject in Card.Subject.allCases where wanted == nil || wanted == subject {
      let cards = all.filter { $0.subject == subject }
      if cards.isEmpty { continue }
      document.append(.heading(2, Prose("\(subject.name.in(view.language)) (\(cards.count))")))
      // All of them at once would be several screens; a subject alone shows each question.
      if wanted == nil {
        document.append(.paragraph(Prose(cards.map(\.id).joined(separator: ", "), .faint)))
      } else {
        document.append(.list(cards.map(view.line)))
      }
    }
    let shown = all.filter { wanted == nil || wanted == $0.subject }
    let entries = shown.map { card -> JSONValue in
      [
        "id": .string(card.id), "subject": .string(card.subject.rawValue),
        "question": .string(card.title(in: view.language)),
      ]
    }
    return Reply(document, value: ["cards": .array(entries)])
  }
}

extension UserError {
  fileprivate static func noSuchCard(_ name: String, _ names: [String]) -> UserError {
    let near = NearestName.names(near: name, among: names).joined(separator: ", ")
    return UserError(
      Text(de: "Eine Karte „\(name)“ gibt es nicht.", en: "There is no card “\(name)”."),
      advice: near.isEmpty
        ? Text(de: "/wissen liste zeigt alle.", en: "/knowledge list shows them all.")
        : Text(de: "Meinten Sie \(near)?", en: "Did you mean \(near)?")
    )
  }
}
