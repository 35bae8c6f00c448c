import LotseKit

/// Which items a command is to change: those named by number or title, or those of a filter.
struct ItemChoice {
  static let items = Question.text(
    "items",
    Text(de: "Welche Einträge der Agenda?", en: "Which items of the agenda?"),
    TextRule(length: 1...500, completes: .name)
  )
  .explained(
    Text(
      de:
        "Nummern (12, 14 oder 12-15), oder Wörter aus dem Titel. /agenda liste zeigt die Nummern.",
      en: "Numbers (12, 14 or 12-15), or words of the title. /agenda list shows the numbers."
    )
  )
  .such(as: Text(verbatim: "12, 14"))

  static let filter = Question.text(
    "where",
    Text(de: "Welche Auswahl?", en: "Which selection?"),
    TextRule(length: 1...500)
  )
  .explained(
    Text(
      de: "Wie bei /agenda liste, zum Beispiel: vorhaben:E-Akte und überfällig.",
      en: "As with /agenda list, for example: project:e-file and overdue."
    )
  )

  static let confirmation = Question.boolean(
    "yes",
    Text(de: "So ändern?", en: "Change it like this?")
  )

  /// The most items that one command changes.
  private static let most = 10_000

  let context: AgendaContext

  /// The items, and the words that followed their numbers.
  ///
  /// - Throws: A ``UserError`` if there are none, or too many.
  func items(_ request: Request) async throws -> (items: [Stored<AgendaItem>], rest: String) {
    if let filter = request[Self.filter] {
      return (try await items(of: filter), request[Self.items] ?? "")
    }
    let text = try await context.conversation.ask(Self.items)
    if let filter = Self.selection(text) { return (try await items(of: filter), "") }
    var selection = ItemSelection(text)
    let rest = selection.numbers.isEmpty ? "" : selection.takeRest()
    return (try await selection.items(in: context.agenda), rest)
  }

  /// The filter that words such as `alle überfälligen Maßnahmen` are; `nil` where they name items.
  private static func selection(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, ["alle", "all"].contains(first.folded) else { return nil }
    let kind = words.lazy.compactMap { kinds[$0.folded] }.first ?? "measure"
    let others = words.dropFirst().filter {
      kinds[$0.folded] == nil && !fillers.contains($0.folded)
    }
    return (["art:" + kind] + others).joined(separator: " ")
  }

  private static let kinds: [String: String] = [
    "massnahmen": "measure", "measures": "measure", "termine": "appointment",
    "appointments": "appointment", "fristen": "deadline", "deadlines": "deadline",
  ]
  private static let fillers: Set = ["die", "the", "of", "eintrage", "items"]

  private func items(of filter: String) async throws -> [Stored<AgendaItem>] {
    let filter = try await context.filter(filter)
    let conditions = try await FilterConditions(context: context, needsAll: true)
      .conditions(of: filter.amongOpen)
    let order = RecordQuery.Order.facet(.urgency, descending: false)
    let items = try await context.agenda.items(
      RecordQuery(conditions, order: order, limit: Self.most + 1)
    )
    if items.isEmpty { throw UserError.nothingSelected }
    if items.count > Self.most { throw UserError.tooManySelected(Self.most) }
    return items
  }
}

extension Parameter {
  static let items = Parameter(
    ItemChoice.items,
    names: Names(de: "einträge", "nummern", en: "items", aliases: ["numbers"]),
    style: .rest,
    meaning: .item
  )
  static let filter = Parameter(
    ItemChoice.filter,
    names: Names(de: "alle", "wo", en: "where", aliases: ["all"]),
    style: .option
  )
  static let confirmation = Parameter.yes(to: ItemChoice.confirmation)
}

extension UserError {
  static let nothingSelected = UserError(
    Text(de: "Auf diese Auswahl passt nichts.", en: "Nothing fits this selection."),
    advice: Text(
      de: "/agenda liste mit derselben Auswahl zeigt, was passt.",
      en: "/agenda list with the same selection shows what fits."
    )
  )

  static func tooManySelected(_ most: Int) -> UserError {
    UserError(
      Text(
        de: "Auf diese Auswahl passen mehr als \(most) Einträge.",
        en: "More than \(most) items fit this selection."
      ),
      advice: Text(de: "Engen Sie sie ein.", en: "Please narrow it down.")
    )
  }
}
