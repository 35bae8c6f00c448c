import LotseKit

/// Shows the projects, people, keywords or fields of action of the agenda, with what is open in
/// each and what is due next; of one that is named, also what is open.
///
/// Its value is `{"values": [{"name": "E-Akte", "open": 4, "overdue": 1, "closed": 2,
/// "next_due": "2026-12-04"}]}`, most open first. If one is named, `items` lists what is open of it,
/// the most urgent first.
struct OverviewCommand: AgendaCommand {
  private struct Result: Encodable {
    struct Value: Encodable {
      let name: String
      let open: Int
      let overdue: Int
      let closed: Int
      let nextDue: Day?

      private enum CodingKeys: String, CodingKey {
        case name, open, overdue, closed
        case nextDue = "next_due"
      }
    }

    let values: [Value]
    var items: [ItemResult]?
  }

  /// The names that are used most; to count for more would take too long.
  private static let most = 60
  /// So many items of a name are shown.
  private static let shown = 20

  private let facet: Facet
  private let header: Text
  let declaration: Command

  private init(_ facet: Facet, header: Text, _ declaration: Command) {
    self.facet = facet
    self.header = header
    self.declaration = declaration
  }

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    // What can be named is a project, so far.
    if let name = request[MeasureQuestions.project] { return try await overview(of: name, context) }
    let values = try await values(
      of: context.store.values(of: facet, beginningWith: "", limit: Self.most),
      context
    )
    let value = try JSONValue(encoding: Result(values: values))
    guard !values.isEmpty else {
      return Reply(Document(Prose(context.say("Noch keine.", "None yet."))), value: value)
    }
    return Reply([.table(table(values, context))], value: value)
  }

  /// What there is under one name, or under several that have it in them.
  private func overview(of name: String, _ context: AgendaContext) async throws -> Reply {
    let names = try await context.known.meant(by: name, as: facet)
    let values = try await values(of: names, context)
    let named = RecordQuery.Condition.any(names.map { .has(facet, .text($0)) })
    let isOpen = RecordQuery.Condition.within(.urgency, from: nil, through: nil)
    let page = try await context.agenda.page(
      [named, isOpen],
      order: .facet(.urgency, descending: false),
      limit: Self.shown
    )
    let result = Result(values: values, items: try await context.results(page.items))
    var document: Document = [.table(table(values, context))]
    if values.isEmpty {
      let text = context.say(
        "Auf der Agenda steht nichts unter „\(name)“.",
        "Nothing on the agenda is filed under “\(name)”."
      )
      document = Document(Prose(text))
    } else if !page.items.isEmpty {
      document = document + [.list(page.items.map { context.words.line($0, .reasons) })]
    }
    return Reply(
      document,
      value: try JSONValue(encoding: result),
      calendar: page.items.calendar(in: context.language),
      followUps: page.items.first.map { [ListCommand.show($0)] } ?? []
    )
  }

  private func values(
    of names: [String],
    _ context: AgendaContext
  ) async throws -> [Result.Value] {
    var values: [Result.Value] = []
    for name in names {
      // Other plugins share some facets: a name may have no item here.
      if let value = try await value(name, context) { values.append(value) }
    }
    return values.sorted { ($1.open, $0.name.folded) < ($0.open, $1.name.folded) }
  }

  private func value(_ name: String, _ context: AgendaContext) async throws -> Result.Value? {
    let agenda = context.agenda
    let named = RecordQuery.Condition.has(facet, .text(name))
    let isOpen = RecordQuery.Condition.within(.urgency, from: nil, through: nil)
    let all = try await agenda.count([named])
    if all == 0 { return nil }
    let open = try await agenda.count([named, isOpen])
    let yesterday = FacetValue.day(context.today.adding(days: -1))
    let late = RecordQuery.Condition.within(.due, from: nil, through: yesterday)
    let coming = RecordQuery.Condition.within(.due, from: .day(context.today), through: nil)
    let next = try await agenda.items(
      RecordQuery([named, isOpen, coming], order: .facet(.due, descending: false), limit: 1)
    )
    return Result.Value(
      name: name,
      open: open,
      overdue: try await agenda.count([named, isOpen, late]),
      closed: all - open,
      nextDue: next.first?.content.day
    )
  }

  private func table(_ values: [Result.Value], _ context: AgendaContext) -> Table {
    let columns = [
      Table.Column(header.in(context.language)),
      Table.Column(context.say("Offen", "Open"), isNumeric: true),
      Table.Column(context.say("Überfällig", "Overdue"), isNumeric: true),
      Table.Column(context.say("Zu", "Closed"), isNumeric: true),
      Table.Column(context.say("Nächste Frist", "Next due")),
    ]
    return Table(
      columns,
      values.map { value in
        [
          Prose(words(value.name, context)), Prose("\(value.open)"),
          Prose("\(value.overdue)", value.overdue > 0 ? .alert : .none), Prose("\(value.closed)"),
          Prose(value.nextDue.map(context.words.day) ?? ""),
        ]
      }
    )
  }

  private func words(_ name: String, _ context: AgendaContext) -> String {
    switch facet {
    case .tag: "#" + name
    case .owner: Owner.words(name, in: context.language)
    default: name
    }
  }

  /// All overviews.
  static let all: [OverviewCommand] = [projects, owners, tags, fields]

  private static let projects = OverviewCommand(
    .project,
    header: Text(de: "Vorhaben", en: "Project"),
    Command(
      "projects",
      names: Names(de: "vorhaben", "projekte", en: "projects"),
      summary: Text(
        de: "Die Vorhaben zeigen: offen, überfällig, nächste Frist",
        en: "Show the projects: open, overdue, next due date"
      ),
      parameters: [
        Parameter(
          MeasureQuestions.project,
          names: Parameter.project.names,
          style: .rest,
          meaning: .project
        )
      ],
      effect: .reads,
      examples: [
        .german: ["wie stehen die Vorhaben"], .english: ["how are the projects going"],
      ]
    )
  )

  private static let owners = OverviewCommand(
    .owner,
    header: Text(de: "Verantwortlich", en: "Owner"),
    Command(
      "owners",
      names: Names(de: "verantwortliche", en: "owners"),
      summary: Text(
        de: "Zeigen, wer wie viel auf der Agenda hat",
        en: "Show who has how much on the agenda"
      ),
      effect: .reads,
      examples: [
        .german: ["wer hat wie viele Maßnahmen"], .english: ["who has how many measures"],
      ]
    )
  )

  private static let tags = OverviewCommand(
    .tag,
    header: Text(de: "Schlagwort", en: "Tag"),
    Command(
      "tags",
      names: Names(de: "schlagwörter", en: "tags"),
      summary: Text(de: "Die Schlagwörter der Agenda zeigen", en: "Show the agenda's tags"),
      effect: .reads,
      examples: [
        .german: ["Schlagwörter der Maßnahmen"], .english: ["tags of the measures"],
      ]
    )
  )

  private static let fields = OverviewCommand(
    .field,
    header: Text(de: "Handlungsfeld", en: "Field of action"),
    Command(
      "fields",
      names: Names(de: "handlungsfelder", en: "fields"),
      summary: Text(
        de: "Die Handlungsfelder zeigen: offen, überfällig, nächste Frist",
        en: "Show the fields of action: open, overdue, next due date"
      ),
      effect: .reads,
      examples: [
        .german: ["wie sieht es in den Handlungsfeldern aus"],
        .english: ["how do the fields of action stand"],
      ]
    )
  )
}
