import LotseKit

// Measures of a table that build on each other, or on those that are there already.
extension TablePlan {
  /// Finds what rows name as what must be done first, and refuses circles.
  mutating func settleNeeds(
    _ content: TableContent,
    _ mapping: ColumnMapping<MeasureRow>
  ) async throws {
    guard let column = mapping.columns[MeasureField.needs.rawValue] else { return }
    let header = mapping.headers[column]
    let rows = RowNames(entries, of: content)
    for index in entries.indices {
      guard let cell = entries[index].needed else { continue }
      var found: [NeededMeasure] = []
      for reference in MeasureReference.all(in: cell) {
        if let measure = try await measure(reference, rows), measure != .row(index) {
          found.append(measure)
        } else {
          flaw(entries[index].row, header, cell, expectedNeed)
        }
      }
      entries[index].measure.needs = found.compactMap(id).eachOnce
      entries[index].newNeeds = found.compactMap(newRow).eachOnce
    }
    for index in try await NeedsOrder(entries, context.agenda).circular() {
      let expected = context.say(
        "Maßnahmen, die nicht ihrerseits auf diese warten",
        "measures that do not in turn wait for this one"
      )
      flaw(entries[index].row, header, entries[index].needed ?? "", expected)
    }
  }

  private var expectedNeed: String {
    context.say(
      "Nummern oder Titel anderer Maßnahmen, aus dieser Tabelle oder der Agenda",
      "numbers or titles of other measures, of this table or of the agenda"
    )
  }

  /// The measure that is meant, first among the rows; `nil` if that is not certain.
  private func measure(_ reference: MeasureReference, _ rows: RowNames) async throws
    -> NeededMeasure?
  {
    if let row = rows.row(reference) { return .row(row) }
    let titles = reference.titles
    if let number = reference.number,
      let stored = try await context.agenda.measure(numbered: number),
      titles.isEmpty || titles.contains(stored.content.title.comparedTitle)
    {
      return .stored(stored.id)
    }
    for title in [reference.title].compactMap(\.self) {
      let named = try await context.agenda.measures(
        RecordQuery([.has(.name, .text(title))], limit: 2)
      )
      if named.count == 1, let only = named.first { return .stored(only.id) }
    }
    return nil
  }

  /// The identity of a measure that is there already.
  private func id(_ needed: NeededMeasure) -> RecordID? {
    switch needed {
    case .stored(let id): id
    case .row(let index): entries[index].former?.id
    }
  }

  private func newRow(_ needed: NeededMeasure) -> Int? {
    if case .row(let index) = needed, entries[index].former == nil { index } else { nil }
  }

  /// Writes everything down: first the measures, then what of them waits for others, so that no
  /// order of the rows makes a circle.
  func apply() async throws {
    var ids: [Int: RecordID] = [:]
    for (index, entry) in entries.enumerated() {
      if let former = entry.former {
        guard entry.isChanged else { continue }
        var measure = entry.measure
        measure.needs = former.content.needs.filter(measure.needs.contains)
        ids[index] = try await context.agenda.update(former, to: measure).id
      } else {
        ids[index] = try await context.agenda.add(entry.measure).id
      }
    }
    for (index, entry) in entries.enumerated() {
      guard let id = ids[index] else { continue }
      let stored = try await context.agenda.measure(id)
      var measure = stored.content
      measure.needs = entry.measure.needs + entry.newNeeds.compactMap { ids[$0] }
      if measure.needs != stored.content.needs {
        _ = try await context.agenda.update(stored, to: measure)
      }
    }
  }
}

/// What a measure of a table must wait for: another row, or a measure that is there.
enum NeededMeasure: Hashable {
  case row(Int)
  case stored(RecordID)
}

/// The rows of a table by what they are called in it.
private struct RowNames {
  private var numbers: [Int: Int] = [:]
  private var titles: [String: [Int]] = [:]

  init(_ entries: [TablePlan.Entry], of content: TableContent) {
    let names =
      Language.allCases.map { MeasureTable.numbering.in($0).folded } + ["nummer", "number"]
    let column = content.headers.firstIndex { header in
      names.contains(header.folded.filter { $0 != "." })
    }
    for (index, entry) in entries.enumerated() {
      titles[entry.measure.title.comparedTitle, default: []].append(index)
      if let column, let number = Int(entry.row.cell(column).withoutOuterSpace) {
        numbers[number] = index
      }
    }
  }

  /// The row that a reference means; `nil` if there is none, or several.
  func row(_ reference: MeasureReference) -> Int? {
    let named = reference.titles.flatMap { titles[$0] ?? [] }
    guard let number = reference.number else { return named.count == 1 ? named.first : nil }
    let numbered = numbers[number]
    if reference.titles.isEmpty { return numbered }
    if let numbered, named.contains(numbered) { return numbered }
    return named.count == 1 ? named.first : nil
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, without repetitions.
  fileprivate var eachOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
