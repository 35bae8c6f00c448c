import LotseKit

// Days and times as they are read in a conversation.
extension AgendaContext {
  /// The clock's zone, and the holidays.
  var almanac: Almanac { get async throws { try await conversation.almanac } }

  /// Reads when something takes place; appointments may last for days.
  func seriesReader(for kind: CalendarEntry.Kind) async throws -> SeriesReader {
    let reader = TimeReader(now: conversation.now, almanac: try await conversation.almanac)
    return SeriesReader(reader, spans: kind == .appointment)
  }
}
