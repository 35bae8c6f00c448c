import LotseKit

/// Lists items of the agenda, the most urgent first, each with the reason.
///
/// Its value is an ``ItemsResult``.
struct ListCommand: AgendaCommand {
  private static let shownByDefault = 20
  private static let shownAtMost = 200

  let declaration = Command(
    "list",
    names: Names(de: "liste", en: "list"),
    summary: Text(
      de: "Zeigen, was ansteht, das Dringendste zuerst, oder eine Auswahl",
      en: "Show what is on, the most urgent first, or a selection"
    ),
    parameters: ListFilter.parameters,
    effect: .reads,
    examples: [
      .german: [
        "was steht auf der Agenda", "was ist überfällig",
        "welche Maßnahmen sind diese Woche fällig",
        "Maßnahmen der Kämmerei", "was wartet auf andere", "abgeschlossene Maßnahmen",
      ],
      .english: [
        "what is on the agenda", "what is overdue", "which measures are due this week",
        "measures of the finance department", "what is waiting for others", "closed measures",
      ],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let filter = try await ListFilter(request, in: context)
    let asked = FilterConditions(context: context)
    let conditions = try await asked.conditions(of: filter.filter)
    let order = RecordQuery.Order.facet(
      filter.isClosed ? .ended : .urgency,
      descending: filter.isClosed
    )
    let limit = request[ListFilter.limit] ?? Self.shownByDefault
    let page = try await context.agenda.page(conditions, order: order, limit: limit)
    let result = try await context.result(page)
    let note = Self.note(try await asked.frequentWords(in: filter.filter), context)
    return Reply(
      document(page, filter, context) + note,
      value: try JSONValue(encoding: result),
      calendar: page.items.calendar(in: context.language),
      followUps: followUps(page, request)
    )
  }

  private func document(
    _ page: ItemPage,
    _ filter: ListFilter,
    _ context: AgendaContext
  ) -> Document {
    guard !page.items.isEmpty else { return nothing(filter, context) }
    return [
      .list(page.items.map { context.words.line($0, .reasons) }),
      .paragraph(Prose(context.words.count(page) + ".", .faint)),
    ]
  }

  /// Says where words were too frequent to look at all that has them.
  private static func note(_ words: [String], _ context: AgendaContext) -> Document {
    guard !words.isEmpty else { return [] }
    let list = words.joined(separator: ", ")
    let text = context.say(
      "„\(list)“ kommt sehr oft vor; angesehen wurde, was am besten passt.",
      "“\(list)” occurs very often; only what fits best was looked at."
    )
    return [.callout(Callout(.note, Prose(text)))]
  }

  private func nothing(_ filter: ListFilter, _ context: AgendaContext) -> Document {
    if filter.asksForOverdue {
      return Document(Prose(context.say("Nichts ist überfällig.", "Nothing is overdue.")))
    }
    let text =
      filter.isFiltered
      ? context.say("Nichts passt auf diese Auswahl.", "Nothing fits this selection.")
      : context.say(
        "Nichts steht an. /agenda neu nimmt eine Maßnahme auf.",
        "Nothing is on. /agenda add puts a measure on the agenda."
      )
    return Document(Prose(text))
  }

  /// The offer to show an item of a list.
  static func show(_ item: Stored<AgendaItem>) -> FollowUp {
    FollowUp(
      Text(de: "Eintrag \(item.number) zeigen", en: "show item \(item.number)"),
      command: "agenda.show",
      arguments: ["item": .given(.record(item.id))]
    )
  }

  private func followUps(_ page: ItemPage, _ request: Request) -> [FollowUp] {
    var followUps: [FollowUp] = []
    if let first = page.items.first { followUps.append(Self.show(first)) }
    if page.items.count < page.total.count, page.items.count < Self.shownAtMost {
      var arguments = request.arguments
      arguments["limit"] = .given(.integer(Self.shownAtMost))
      followUps.append(
        FollowUp(
          Text(de: "mehr zeigen", en: "show more"),
          command: "agenda.list",
          arguments: arguments
        )
      )
    }
    return followUps
  }
}
