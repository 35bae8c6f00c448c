import AgendaBuilder
import LotseKit
import LotseTestSupport
import Testing

extension Rehearsal {
  /// The measures of the agenda, by number.
  func measures() async throws -> [Int: Measure] {
    let stored = try await workspace.records(writingAs: "test").records(AgendaItem.self)
    return stored.reduce(into: [:]) { measures, item in
      if case .measure(let measure) = item.content { measures[item.number] = measure }
    }
  }

  /// The measure with a number.
  func measure(
    _ number: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Measure {
    try #require(try await measures()[number], sourceLocation: sourceLocation)
  }

  /// The numbers that a list shows, in its order.
  func listed(_ filter: String = "") async -> [Int] {
    let reply = await last("/agenda liste \(filter)")
    return reply.split(separator: "\n").compactMap { line in
      line.first == "(" ? Int(line.dropFirst().prefix { $0 != ")" }) : nil
    }
  }
}
