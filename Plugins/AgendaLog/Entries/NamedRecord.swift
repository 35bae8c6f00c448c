import LotseKit

extension RecordStore {
  /// The record of another kind that has exactly this name as its title.
  func record(called name: String) async throws -> LogEntry.Link? {
    let query = SearchQuery("\"" + name.filter { $0 != "\"" } + "\"", limit: 20)
    let hits = try await search(query).hits.map(\.record)
    let match = hits.first {
      $0.content.kind != LogEntry.kind.id && $0.content.title.folded == name.folded
    }
    return match.map {
      LogEntry.Link(record: $0.id, kind: $0.content.kind, title: $0.content.title)
    }
  }
}
