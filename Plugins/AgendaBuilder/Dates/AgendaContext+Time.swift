import LotseKit

// Days and times as they are read in a conversation.
extension AgendaContext {
  /// The clock's zone, and the holidays.
  var almanac: Almanac { get async throws { try await conversation.almanac } }

  /// Reads when something takes place.
  var seriesReader: SeriesReader {
    get async throws {
      SeriesReader(TimeReader(now: conversation.now, almanac: try await conversation.almanac))
    }
  }
}
