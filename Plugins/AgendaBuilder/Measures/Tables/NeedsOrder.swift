import LotseKit

/// The order in which measures would have to be done: those of a table, and those that are there.
struct NeedsOrder {
  private let entries: [TablePlan.Entry]
  private let agenda: Agenda
  /// The row of a measure that is there.
  private let rows: [RecordID: Int]

  init(_ entries: [TablePlan.Entry], _ agenda: Agenda) {
    (self.entries, self.agenda) = (entries, agenda)
    rows = Dictionary(
      entries.enumerated().compactMap { index, entry in entry.former.map { ($0.id, index) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The rows at which a circle closes: they wait for measures that wait for them.
  func circular() async throws -> [Int] {
    var (finished, circular) = (Set<NeededMeasure>(), [Int]())
    for index in entries.indices where !finished.contains(.row(index)) {
      var path = [(measure: NeededMeasure.row(index), rest: try await needs(of: .row(index)))]
      var onPath: Set<NeededMeasure> = [.row(index)]
      while var last = path.popLast() {
        guard let next = last.rest.popLast() else {
          finished.insert(last.measure)
          onPath.remove(last.measure)
          continue
        }
        path.append(last)
        if onPath.contains(next) {
          let circle = path.drop { $0.measure != next }.compactMap { row($0.measure) }
          circular += circle.filter { entries[$0].needed != nil }.suffix(1)
        } else if !finished.contains(next) {
          path.append((next, try await needs(of: next)))
          onPath.insert(next)
        }
      }
    }
    return circular
  }

  private func row(_ measure: NeededMeasure) -> Int? {
    if case .row(let index) = measure { index } else { nil }
  }

  /// What must be done before a measure, once the table is taken in.
  private func needs(of measure: NeededMeasure) async throws -> [NeededMeasure] {
    switch measure {
    case .row(let index):
      entries[index].measure.needs.map(place) + entries[index].newNeeds.map(NeededMeasure.row)
    case .stored(let id):
      try await agenda.store.record(AgendaItem.self, id)?.measure?.content.needs.map(place) ?? []
    }
  }

  private func place(_ id: RecordID) -> NeededMeasure { rows[id].map { .row($0) } ?? .stored(id) }
}
