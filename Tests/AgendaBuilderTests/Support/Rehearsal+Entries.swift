import AgendaBuilder
import LotseKit
import LotseTestSupport
import Testing

extension Rehearsal {
  /// The appointment or deadline with a number.
  func entry(
    _ number: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> CalendarEntry {
    let stored = try await workspace.records(writingAs: "test").records(AgendaItem.self)
    let item = stored.first { $0.number == number }?.content
    guard case .entry(let entry)? = item else {
      throw NoSuchEntry(number: number)
    }
    return entry
  }

  /// The same on another day, at ten o'clock.
  func on(_ day: String) throws -> Rehearsal {
    let day = try #require(Day(iso: day))
    return later(days: day.days(since: now.day))
  }
}

struct NoSuchEntry: Error {
  let number: Int
}
