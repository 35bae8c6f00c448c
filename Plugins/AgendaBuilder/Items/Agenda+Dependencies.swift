import LotseKit

// Measures that build on each other.
extension Agenda {
  /// The measures that need a measure.
  func dependents(of id: RecordID) async throws -> [Stored<Measure>] {
    try await measures(RecordQuery([.has(.needs, .text(id.rawValue))]))
  }

  /// The measures that a measure needs, as far as they are still there.
  func needed(by measure: Measure) async throws -> [Stored<Measure>] {
    var needed: [Stored<Measure>] = []
    for id in measure.needs {
      if let other = try await store.record(AgendaItem.self, id)?.measure { needed.append(other) }
    }
    return needed
  }

  /// The measures that are still to be done before a measure can go on.
  func prerequisites(of measure: Measure) async throws -> [Stored<Measure>] {
    try await needed(by: measure).filter(\.content.isOpen)
  }

  /// The numbers of the measures that some measures need, by identity.
  func numbersNeeded(by measures: [Measure]) async throws -> [RecordID: Int] {
    var numbers: [RecordID: Int] = [:]
    for id in Set(measures.flatMap(\.needs)) {
      numbers[id] = try await store.record(id)?.number
    }
    return numbers
  }

  /// Tells measures by when others need them, and so on along the chain.
  func tellNeeded(by ids: some Sequence<RecordID>) async throws {
    for id in ids {
      guard let needed = try await store.record(AgendaItem.self, id)?.measure else { continue }
      let open = try await dependents(of: id).map(\.content).filter(\.isOpen)
      let day = open.compactMap(\.pressing).min()
      guard day != needed.content.neededBy else { continue }
      var content = needed.content
      content.neededBy = day
      _ = try await write(id, content)
      try await tellNeeded(by: content.needs)
    }
  }

  /// Refuses to let a measure wait for one that itself waits for it.
  func refuseCircle(from measure: Stored<Measure>, over needs: [RecordID]) async throws {
    var seen: Set<RecordID> = []
    var paths = needs.map { [$0] }
    while let path = paths.popLast() {
      guard let id = path.last else { continue }
      if id == measure.id {
        throw UserError.circle([measure.number] + (try await numbers(of: path)))
      }
      guard seen.insert(id).inserted,
        let next = try await store.record(AgendaItem.self, id)?.measure
      else { continue }
      paths += next.content.needs.map { path + [$0] }
    }
  }

  private func numbers(of ids: [RecordID]) async throws -> [Int] {
    var numbers: [Int] = []
    for id in ids {
      if let record = try await store.record(id) { numbers.append(record.number) }
    }
    return numbers
  }
}
