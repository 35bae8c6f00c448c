import LotseKit

/// A measure as programs get it.
///
/// ```json
/// {"number": 12, "id": "…", "kind": "measure", "title": "E-Rechnung einführen",
///  "status": "running", "open": true, "owner": "Kämmerei", "due": "2026-12-04", "tags": [],
///  "stakeholders": [], "needs": ["…"], "prerequisites": [7], "steps": [], "work": [],
///  "indicators": [], "minutes": 90, "since": "2026-11-23", "moved": "2026-11-23",
///  "urgency": {"day": "2026-11-20", "reasons": ["due Fri 4 Dec", "high priority …"]},
///  "created": "2026-11-23T10:00:00+01:00", "changed": "2026-11-23T10:00:00+01:00"}
/// ```
///
/// Its members are those of the stored measure, each left out where nothing is known. Added are
/// its number and identity, `prerequisites` (the numbers of what it `needs`), `score` (0 to 100,
/// if it was rated), `minutes` worked, and while it is open its `urgency`.
struct MeasureResult: Encodable {
  let measure: Stored<Measure>
  /// The numbers of the measures it needs, by identity.
  let numbers: [RecordID: Int]
  let words: ItemWords
  let scoring: OnDemand<ScoringModel>

  private struct Urgent: Encodable {
    let day: Day
    let reasons: [String]
  }

  private enum Added: String, CodingKey {
    case number, id, kind, open, prerequisites, score, minutes, urgency, created, changed
  }

  func encode(to encoder: any Encoder) throws {
    let content = measure.content
    try content.encode(to: encoder)
    var container = encoder.container(keyedBy: Added.self)
    try container.encode(measure.number, forKey: .number)
    try container.encode(measure.id, forKey: .id)
    try container.encode(Measure.kindName, forKey: .kind)
    try container.encode(content.isOpen, forKey: .open)
    try container.encode(content.needs.compactMap { numbers[$0] }, forKey: .prerequisites)
    let score = try content.rating.flatMap { try scoring.value.score(of: $0) }
    try container.encodeIfPresent(score, forKey: .score)
    try container.encode(content.minutes, forKey: .minutes)
    try container.encode(measure.created, forKey: .created)
    try container.encode(measure.changed, forKey: .changed)
    guard content.isOpen else { return }
    let urgency = Urgency(of: content)
    let reasons = urgency.reasons.map { words.words($0).plain }
    try container.encode(Urgent(day: urgency.day, reasons: reasons), forKey: .urgency)
  }
}

/// An item of the agenda as programs get it: a ``MeasureResult`` or an ``EntryResult``.
enum ItemResult: Encodable {
  case measure(MeasureResult)
  case entry(EntryResult)

  init(_ item: Stored<AgendaItem>, numbers: [RecordID: Int], in context: AgendaContext) {
    switch item.content {
    case .measure(let measure):
      self = .measure(context.result(item.map { _ in measure }, numbers: numbers))
    case .entry(let entry):
      self = .entry(EntryResult(entry: item.map { _ in entry }, today: context.today))
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .measure(let measure): try measure.encode(to: encoder)
    case .entry(let entry): try entry.encode(to: encoder)
    }
  }
}

/// Items of the agenda as programs get them.
///
/// ```json
/// {"total": 134, "more": false, "items": […]}
/// ```
///
/// `total` counts what fits, also beyond the limit, but no further than 200 or the limit; `more` says whether
/// there are more than were counted.
struct ItemsResult: Encodable {
  let total: Int
  let more: Bool
  let items: [ItemResult]
}

extension AgendaContext {
  /// An item as programs get it.
  func result(_ item: Stored<AgendaItem>) async throws -> ItemResult {
    let measures = [item.measure?.content].compactMap(\.self)
    return ItemResult(item, numbers: try await agenda.numbersNeeded(by: measures), in: self)
  }

  /// A measure as programs get it.
  func result(_ measure: Stored<Measure>) async throws -> MeasureResult {
    let numbers = try await agenda.numbersNeeded(by: [measure.content])
    return result(measure, numbers: numbers)
  }

  fileprivate func result(
    _ measure: Stored<Measure>,
    numbers: [RecordID: Int]
  ) -> MeasureResult {
    MeasureResult(measure: measure, numbers: numbers, words: words, scoring: knowledge.scoring)
  }

  /// A reply about a measure; its value is the ``MeasureResult``.
  func reply(
    _ document: Document,
    about measure: Stored<Measure>,
    followUps: [FollowUp] = []
  ) async throws -> Reply {
    let result = try await result(measure)
    return Reply(document, value: try JSONValue(encoding: result), followUps: followUps)
  }

  /// Items as programs get them.
  func results(_ items: [Stored<AgendaItem>]) async throws -> [ItemResult] {
    let numbers = try await agenda.numbersNeeded(by: items.compactMap { $0.measure?.content })
    return items.map { ItemResult($0, numbers: numbers, in: self) }
  }

  /// All items that fit, as programs get them.
  func result(_ items: [Stored<AgendaItem>]) async throws -> ItemsResult {
    ItemsResult(total: items.count, more: false, items: try await results(items))
  }

  /// A page of items as programs get it.
  func result(_ page: ItemPage) async throws -> ItemsResult {
    let items = try await results(page.items)
    return ItemsResult(total: page.total.count, more: page.total.hasMore, items: items)
  }
}
