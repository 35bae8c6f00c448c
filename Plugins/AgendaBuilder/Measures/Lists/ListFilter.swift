import LotseKit

/// What a list is to show: a filter as typed, and the options beside it.
struct ListFilter {
  /// What is wanted, without what is closed or hidden unless it is asked for.
  let filter: ItemFilter
  /// Whether only closed items are wanted.
  let isClosed: Bool
  /// Whether anything was demanded at all.
  let isFiltered: Bool
  /// Whether only what is overdue is wanted, whatever else it is.
  let asksForOverdue: Bool

  private static let text = Question.text(
    "filter",
    Text(de: "Was soll gezeigt werden?", en: "What is to be shown?"),
    TextRule(length: 1...500)
  )
  .explained(
    Text(
      de: "Wörter, #schlagwort, @Name, diese Woche, überfällig, blockiert, stand:geplant, "
        + "verantwortlich:Kämmerei, bis<31.3., dazu und, oder, nicht und Klammern.",
      en: "Words, #tag, @Name, this week, overdue, blocked, status:planned, owner:finance, "
        + "due<31.3., with and, or, not and parentheses."
    )
  )
  .such(
    as: Text(
      de: "(verantwortlich:Kämmerei oder #ozg) und nicht blockiert",
      en: "(owner:finance or #ozg) and not blocked"
    )
  )

  private static let due = Question.text(
    "due",
    Text(de: "In welchem Zeitraum fällig?", en: "Due in which period?"),
    TextRule(length: 1...60)
  )

  private static func flag(_ id: String, _ german: String, _ english: String) -> Question<Bool> {
    Question.boolean(id, Text(de: german, en: english))
  }

  private static let overdue = flag("overdue", "Nur Überfälliges?", "Only what is overdue?")
  private static let waiting = flag("waiting", "Nur was wartet?", "Only what waits?")
  private static let hidden = flag("hidden", "Nur Ausgeblendetes?", "Only what is hidden?")
  private static let closed = flag("closed", "Nur Abgeschlossenes?", "Only what is closed?")

  static let limit = Question.integer(
    "limit",
    Text(de: "Wie viele höchstens?", en: "How many at most?"),
    in: 1...10_000
  )

  static let parameters: [Parameter] = [
    Parameter(
      text,
      names: Names(de: "auswahl", en: "filter"),
      style: .rest,
      meaning: .period
    ),
    .owner, .status, Parameter(due, names: Names(de: "bis", "fällig", en: "due"), style: .option),
    .project, .tags, .field, .priority,
    Parameter(overdue, names: Names(de: "überfällig", en: "overdue"), style: .flag),
    Parameter(waiting, names: Names(de: "wartet", "warten", "warte", en: "waiting"), style: .flag),
    Parameter(
      MeasureQuestions.person,
      names: Parameter.waitingFor.names,
      style: .option,
      meaning: .waitingFor
    ),
    Parameter(hidden, names: Names(de: "ausgeblendet", en: "hidden"), style: .flag),
    Parameter(closed, names: Names(de: "abgeschlossen", en: "closed"), style: .flag),
    Parameter(limit, names: Names(de: "anzahl", en: "limit"), style: .option),
  ]

  /// Reads what was given.
  ///
  /// - Throws: A ``UserError`` that says where the filter cannot be read.
  init(_ request: Request, in context: AgendaContext) async throws {
    var demands: [ItemFilter] = []
    if let text = request[Self.text] { demands.append(try await context.filter(text)) }
    if let due = request[Self.due] {
      let days = try await context.days(.future).period(due)
      demands.append(.test(.days(.due, from: days.lowerBound, through: days.upperBound)))
    }
    demands += ItemFilter.named(request) + Self.flags(request)
    isFiltered = !demands.isEmpty
    asksForOverdue = demands == [.test(.isOverdue)]
    let filter = ItemFilter.all(demands)
    isClosed = filter.isClosedOnly
    self.filter = filter.amongOpen
  }

  private static func flags(_ request: Request) -> [ItemFilter] {
    var tests: [ItemFilter.Test] = []
    if request[overdue] == true { tests.append(.isOverdue) }
    if request[waiting] == true { tests.append(.isWaiting) }
    if request[hidden] == true { tests.append(.isHidden) }
    if request[closed] == true { tests.append(.isOpen(false)) }
    return tests.map(ItemFilter.test)
  }
}

extension ItemFilter {
  /// What is open and has the owner, project and so on that options name.
  static func openItems(named request: Request) -> ItemFilter {
    ItemFilter.all(named(request)).amongOpen
  }

  fileprivate static func named(_ request: Request) -> [ItemFilter] {
    var tests: [Test] = []
    if let owner = request[MeasureQuestions.owner] {
      tests.append(.named(.owner, owner.withoutSign))
    }
    if let project = request[MeasureQuestions.project] { tests.append(.named(.project, project)) }
    if let field = request[MeasureQuestions.field] { tests.append(.named(.field, field)) }
    if let person = request[MeasureQuestions.person] { tests.append(.named(.waiting, person)) }
    tests += [String](names: request[MeasureQuestions.tags] ?? "").map(Test.tag)
    if let status = request[MeasureQuestions.status] { tests.append(.oneOf(.status, [status])) }
    if let priority = request[MeasureQuestions.priority] {
      tests.append(.oneOf(.priority, [priority]))
    }
    return tests.map(ItemFilter.test)
  }

  /// Whether nothing that is open can fit.
  fileprivate var isClosedOnly: Bool {
    switch self {
    case .all(let several): several.contains(where: \.isClosedOnly)
    case .any(let several): !several.isEmpty && several.allSatisfy(\.isClosedOnly)
    case .not(.test(.isOpen(true))), .test(.isOpen(false)), .test(.days(.ended, _, _)): true
    case .test(.oneOf(.status, let values)):
      values.allSatisfy { MeasureStatus(rawValue: $0)?.isEnd == true }
    case .not, .test: false
    }
  }
}
