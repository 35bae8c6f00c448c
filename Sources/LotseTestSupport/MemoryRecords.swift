import LotseHost
import LotseKit

/// Records, steps and undo as plain values.
struct MemoryRecords: Sendable {
  struct Row: Sendable {
    var stored: Stored<RawRecord>
    var index: RecordIndex
  }
  struct Change: Sendable {
    var id: RecordID
    var before: Row?
    var after: Row?
  }

  private(set) var rows: [RecordID: Row] = [:]
  private(set) var steps: [(step: Step, changes: [Change])] = []
  private var numbers: [String: Int] = [:]
  /// The steps that can be done again, the one undone last at the end.
  private var undone: [Int] = []

  mutating func insert(
    _ record: RawRecord,
    _ index: RecordIndex,
    _ moment: Moment
  ) -> (Stored<RawRecord>, Change) {
    numbers[record.kind, default: 0] += 1
    let number = numbers[record.kind, default: 1]
    let id = RecordID(rawValue: "\(record.kind)-\(number)")
    let row = Row(
      stored: Stored(id: id, number: number, created: moment, changed: moment, content: record),
      index: index
    )
    rows[id] = row
    return (row.stored, Change(id: id, before: nil, after: row))
  }

  mutating func update(
    _ id: RecordID,
    _ record: RawRecord,
    _ index: RecordIndex,
    _ moment: Moment
  ) throws -> (Stored<RawRecord>, Change) {
    guard let before = rows[id] else { throw UserError(Text(verbatim: "no record")) }
    let stored = Stored(
      id: id,
      number: before.stored.number,
      created: before.stored.created,
      changed: moment,
      content: record
    )
    let row = Row(stored: stored, index: index)
    rows[id] = row
    return (stored, Change(id: id, before: before, after: row))
  }

  mutating func delete(_ id: RecordID) throws -> Change {
    guard let before = rows.removeValue(forKey: id) else {
      throw UserError(Text(verbatim: "no record"))
    }
    return Change(id: id, before: before, after: nil)
  }

  mutating func record(_ changes: [Change], _ label: StepLabel) -> Step {
    let step = Step(
      number: steps.count + 1,
      label: label,
      changes: changes.map(\.told),
      isUndone: false
    )
    steps.append((step, changes))
    undone = []
    return step
  }

  mutating func undo() -> Step? {
    guard let index = steps.lastIndex(where: { !$0.step.isUndone }) else { return nil }
    for change in steps[index].changes.reversed() { rows[change.id] = change.before }
    steps[index].step.isUndone = true
    undone.append(index)
    return steps[index].step
  }

  mutating func redo() -> Step? {
    guard let index = undone.popLast() else { return nil }
    for change in steps[index].changes { rows[change.id] = change.after }
    steps[index].step.isUndone = false
    return steps[index].step
  }

  func all(_ kind: String) -> [Stored<RawRecord>] {
    rows.values.map(\.stored).filter { $0.content.kind == kind }.sorted { $0.number < $1.number }
  }

  func matching(_ kind: String, _ query: RecordQuery) -> [Stored<RawRecord>] {
    var found = all(kind).filter { stored in
      query.conditions.allSatisfy { holds($0, stored.id) }
    }
    switch query.order {
    case .number: break
    case .newest: found.reverse()
    case .facet(let facet, let descending):
      let keyed = found.map { ($0, rows[$0.id]?.index.facets[facet]?.map(sortKey).min()) }
      let known = keyed.filter { $0.1 != nil }.sorted { left, right in
        let (a, b) = (left.1 ?? "", right.1 ?? "")
        return a == b ? left.0.number < right.0.number : (descending ? a > b : a < b)
      }
      found = known.map(\.0) + keyed.filter { $0.1 == nil }.map(\.0)
    }
    return Array(found.prefix(query.limit ?? .max))
  }

  private func holds(_ condition: RecordQuery.Condition, _ id: RecordID) -> Bool {
    let facets = rows[id]?.index.facets ?? [:]
    return switch condition {
    case .has(let facet, let value):
      facets[facet]?.contains { sortKey($0) == sortKey(value) } ?? false
    case .within(let facet, let low, let high):
      facets[facet]?.contains { value in
        let key = sortKey(value)
        return (low.map { sortKey($0) <= key } ?? true) && (high.map { key <= sortKey($0) } ?? true)
      } ?? false
    case .lacks(let facet): facets[facet]?.isEmpty ?? true
    case .isOne(let ids): ids.contains(id)
    case .not(let inner): !holds(inner, id)
    case .any(let several): several.contains { holds($0, id) }
    }
  }

  /// Numbers before words, and each in its order.
  private func sortKey(_ value: FacetValue) -> String {
    switch value {
    case .number(let number):
      let shifted = String(Int((number + 1e9) * 100))
      return "0" + String(repeating: "0", count: max(0, 16 - shifted.count)) + shifted
    case .text(let text): return "1" + text.folded
    case .day(let day): return "1" + day.iso
    }
  }

  func values(of facet: Facet, _ prefix: String, _ limit: Int) -> [String] {
    var uses: [String: Int] = [:]
    for row in rows.values {
      for case .text(let text) in row.index.facets[facet] ?? [] { uses[text, default: 0] += 1 }
    }
    return uses.keys.filter { $0.folded.hasPrefix(prefix.folded) }
      .sorted { (-uses[$0, default: 0], $0) < (-uses[$1, default: 0], $1) }
      .prefix(limit).map { $0 }
  }

  /// All words must occur somewhere; quotes and every other sign are passed over.
  func search(_ query: SearchQuery) -> SearchResult {
    let words = query.text.folded.split { !$0.isLetter && !$0.isNumber }
    let hits = rows.values.filter { row in
      let record = row.stored.content
      let isWanted = query.kinds.isEmpty || query.kinds.contains(record.kind)
      let isLate = query.from.map { (record.day ?? $0) >= $0 } ?? true
      let isEarly = query.through.map { (record.day ?? $0) <= $0 } ?? true
      let text = row.index.searchText.folded
      return isWanted && isLate && isEarly && words.allSatisfy { text.contains($0) }
    }.sorted { $0.stored.number < $1.stored.number }
    return SearchResult(
      hits: hits.prefix(query.limit).map {
        SearchResult.Hit(record: $0.stored, excerpt: Prose($0.index.searchText))
      },
      total: hits.count
    )
  }

  func versions(of id: RecordID) -> [RecordVersion] {
    steps.flatMap { step, changes in
      changes.filter { $0.id == id }.map {
        RecordVersion(
          moment: step.label.moment,
          command: step.label.command,
          record: $0.after?.stored.content
        )
      }
    }
  }
}

extension MemoryRecords.Change {
  fileprivate var told: Step.Change {
    let stored = (after ?? before)?.stored
    return Step.Change(
      kind: stored?.content.kind ?? "",
      number: stored?.number ?? 0,
      title: stored?.content.title ?? "",
      action: before == nil ? .added : after == nil ? .deleted : .changed
    )
  }
}
