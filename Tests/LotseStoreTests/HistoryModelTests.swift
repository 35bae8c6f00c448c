import LotseHost
import LotseKit
import LotseStore
import LotseTestSupport
import Testing

/// Random work, compared after every step with the simplest store there is.
struct HistoryModelTests {
  private struct Pair {
    var real: RecordID
    var model: RecordID
  }

  @Test("behaves like plain values in memory", arguments: 0..<12)
  func randomWork(seed: Int) async throws {
    let store = try TemporaryStore()
    let workspaces = [store.workspace(), store.workspace()]
    let model = MemoryWorkspace()
    var generator = SeededGenerator(seed: UInt64(seed))
    var pairs: [Pair] = []
    for _ in 0..<60 {
      // Now one process works, now the other.
      let workspace = workspaces.randomElement(using: &generator) ?? workspaces[0]
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<2: try await same(workspace.undo(at: Sample.moment), model.undo(at: Sample.moment))
      case 2..<4: try await same(workspace.redo(at: Sample.moment), model.redo(at: Sample.moment))
      default: try await work(on: workspace, model, &pairs, &generator)
      }
      try await expectSame(workspaces.randomElement(using: &generator) ?? workspace, model)
    }
    let check = try await StorePlugin(workspace: workspaces[0]).run(
      Request(command: "check"),
      in: Answering()
    )
    let soundness = try check.value
    #expect(soundness == ["sound": true])
  }

  /// Some changes as one step, sometimes dropped.
  private func work(
    on workspace: any Workspace,
    _ model: MemoryWorkspace,
    _ pairs: inout [Pair],
    _ generator: inout SeededGenerator
  ) async throws {
    let label = Sample.label("step")
    let (real, imagined) = (try await workspace.begin(label), await model.begin(label))
    var added: [Pair] = []
    var touched: Set<RecordID> = []
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let word = ["Rat", "Amt", "Bau", "Plan"].randomElement(using: &generator) ?? ""
      let facets: [Facet: [FacetValue]] = [
        .tag: Bool.random(using: &generator) ? [.text(word)] : [],
        .due: [.day(Day(daysSince1970: Int.random(in: 0...9, using: &generator)))],
      ]
      let (record, index) = (Sample.record(word), Sample.index(word, facets))
      // The model keeps a change for each write, the store one for each record.
      let pair = pairs.filter { !touched.contains($0.real) }.randomElement(using: &generator)
      guard let pair, try await real.record(pair.real) != nil,
        Int.random(in: 0..<3, using: &generator) > 0
      else {
        added.append(
          Pair(
            real: try await real.insert(record, index: index).id,
            model: try await imagined.insert(record, index: index).id
          )
        )
        continue
      }
      touched.insert(pair.real)
      if Bool.random(using: &generator) {
        _ = try await real.update(pair.real, to: record, index: index)
        _ = try await imagined.update(pair.model, to: record, index: index)
      } else {
        try await real.delete(pair.real)
        try await imagined.delete(pair.model)
      }
    }
    if Int.random(in: 0..<5, using: &generator) == 0 {
      await real.rollback()
      await imagined.rollback()
    } else {
      try await same(real.commit(closing: nil), imagined.commit(closing: nil))
      pairs += added
    }
  }

  private func same(_ real: Step?, _ model: Step?) {
    #expect(real?.changes == model?.changes)
    #expect(real?.isUndone == model?.isUndone)
  }

  private func expectSame(_ workspace: any Workspace, _ model: any Workspace) async throws {
    let (real, imagined) = (workspace.records(writingAs: ""), model.records(writingAs: ""))
    let queries = [
      RecordQuery(), RecordQuery([.has(.tag, .text("rat"))], order: .newest),
      RecordQuery([.not(.lacks(.tag))], order: .facet(.due, descending: false)),
      RecordQuery(order: .facet(.tag, descending: true), limit: 4),
    ]
    for query in queries {
      let (left, right) = (
        try await real.records(kind: "log.entry", matching: query),
        try await imagined.records(kind: "log.entry", matching: query)
      )
      #expect(left.map(\.number) == right.map(\.number))
      #expect(left.map(\.content) == right.map(\.content))
    }
    for word in ["Rat", "Plan"] {
      let left = try await real.search(SearchQuery(word, limit: 100))
      let right = try await imagined.search(SearchQuery(word, limit: 100))
      #expect(
        Set(left.hits.map(\.record.number)) == Set(right.hits.map(\.record.number))
      )
    }
    let (left, right) = (
      try await real.values(of: .tag, beginningWith: "", limit: 9),
      try await imagined.values(of: .tag, beginningWith: "", limit: 9)
    )
    #expect(left == right)
  }
}
