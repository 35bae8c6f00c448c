import LotseKit

/// The runs of a guide in the store.
struct RunShelf: Sendable {
  let guide: Guide
  let store: any RecordStore

  /// The runs, the newest first.
  func runs(limit: Int? = nil) async throws -> [Stored<GuideRun>] {
    try await runs(matching: RecordQuery(order: .newest, limit: limit))
  }

  /// The complete runs, the newest first; at most twenty.
  func complete() async throws -> [Stored<GuideRun>] {
    let isComplete = RecordQuery.Condition.has(.status, .text(GuideRun.complete))
    return try await runs(matching: RecordQuery([isComplete], order: .newest, limit: 20))
  }

  private func runs(matching query: RecordQuery) async throws -> [Stored<GuideRun>] {
    let found = try await store.records(kind: guide.recordKind.id, matching: query)
    return try found.map { stored in try stored.map { try $0.body.decoded(as: GuideRun.self) } }
  }

  /// A run by its identity.
  func run(_ id: RecordID) async throws -> Stored<GuideRun>? {
    guard let stored = try await store.record(id), stored.content.kind == guide.recordKind.id else {
      return nil
    }
    return try stored.map { try $0.body.decoded(as: GuideRun.self) }
  }

  /// Keeps a run: a new one, or in place of its former state.
  func keep(_ run: GuideRun, as id: RecordID?) async throws -> Stored<GuideRun> {
    let (record, index) = try run.record(of: guide)
    let stored =
      if let id {
        try await store.update(id, to: record, index: index)
      } else {
        try await store.insert(record, index: index)
      }
    return stored.map { _ in run }
  }
}
