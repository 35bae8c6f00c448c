import LotseKit

/// Deletes items after asking.
///
/// Its value is `{"deleted": [{"number": 12, "id": "…", "title": "…"}]}`; the list is empty if
/// nothing was deleted.
struct DeleteCommand: AgendaCommand {
  private struct Result: Encodable {
    struct Item: Encodable {
      let number: Int
      let id: RecordID
      let title: String
    }

    let deleted: [Item]
  }

  private static let confirmation = Question.boolean(
    "yes",
    Text(de: "Löschen?", en: "Delete?")
  )

  private static let shown = 20

  let declaration = Command(
    "delete",
    names: Names(de: "löschen", en: "delete", aliases: ["remove"]),
    summary: Text(de: "Einträge der Agenda löschen", en: "Delete items of the agenda"),
    parameters: [
      .items, .filter, .yes(to: confirmation),
    ],
    effect: .writes,
    examples: [
      .german: ["Maßnahme 12 löschen"], .english: ["delete measure 12"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let choice = try await ItemChoice(context: context).items(request)
    if !choice.rest.isEmpty { throw UserError.noNumber(choice.rest) }
    if request[Self.confirmation] == nil {
      try await context.conversation.say(try await preview(choice.items, context))
    }
    guard try await context.conversation.ask(Self.confirmation.depending(on: "items")) else {
      let text = context.say("Nichts gelöscht.", "Nothing deleted.")
      return Reply(Document(Prose(text)), value: try JSONValue(encoding: Result(deleted: [])))
    }
    for item in choice.items { try await context.agenda.delete(item) }
    let count = context.words.count(choice.items.count)
    let text = context.say(
      "Gelöscht: \(count). /rückgängig holt alles zurück.",
      "Deleted: \(count). /undo brings everything back."
    )
    let result = Result(
      deleted: choice.items.map {
        Result.Item(number: $0.number, id: $0.id, title: $0.content.title)
      }
    )
    return Reply(Document(Prose(text)), value: try JSONValue(encoding: result))
  }

  private func preview(_ items: [Stored<AgendaItem>], _ context: AgendaContext) async throws
    -> Document
  {
    var lines = items.prefix(Self.shown).map { context.words.line($0) }
    if items.count > Self.shown {
      let rest = items.count - Self.shown
      lines.append(Prose(context.say("… und \(rest) weitere", "… and \(rest) more"), .faint))
    }
    var blocks: [Block] = [.list(lines)]
    var waiting = 0
    for item in items.prefix(Self.shown) {
      waiting += try await context.agenda.dependents(of: item.id).count
    }
    if waiting > 0 {
      let text = context.say(
        "Andere Maßnahmen bauen darauf auf; diese Abhängigkeit fällt weg.",
        "Other measures build on it; that dependency goes."
      )
      blocks.append(.callout(Callout(.warning, Prose(text))))
    }
    return Document(blocks)
  }
}
