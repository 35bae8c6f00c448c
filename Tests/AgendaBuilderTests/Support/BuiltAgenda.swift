import AgendaBuilder
import LotseKit
import LotseTestSupport
import Testing

/// A digital agenda as programs get it.
struct BuiltAgenda: Decodable {
  struct Item: Decodable {
    let number: Int
    let title: String
    let status: String
    let owner: String?
    let start: Day?
    let due: Day?
    let catalogue: String?
  }

  let number: Int
  let title: String
  let version: Int
  let status: String
  let fields: [AgendaField]
  let path: [PathStep]
  let openPoints: [String]
  let items: [Item]

  private enum CodingKeys: String, CodingKey {
    case number, title, version, status, fields, path, items
    case openPoints = "open_points"
  }
}

extension Rehearsal {
  /// Builds a digital agenda with some answers; all others are the proposals.
  func built(
    _ answers: [String: Answer] = [:],
    by command: String = "build"
  ) async throws -> BuiltAgenda {
    try #require(try await value(command, answers)).decoded()
  }

  /// The measures with their identities, by number.
  func storedMeasures() async throws -> [Stored<Measure>] {
    try await workspace.records(writingAs: "test").records(AgendaItem.self).compactMap { item in
      if case .measure(let measure) = item.content { item.map { _ in measure } } else { nil }
    }
  }
}
