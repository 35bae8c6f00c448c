import LotseKit

// Days and times as they are read in a conversation.
extension AgendaContext {
  /// The clock's zone, and the holidays.
  var almanac: Almanac { get async throws { try await conversation.almanac } }

  /// Reads days and times, those without a year in the future.
  var timeReader: TimeReader {
    get async throws {
      TimeReader(now: conversation.now, almanac: try await conversation.almanac)
    }
  }

  /// Reads when something takes place; appointments may last for days, duties come again.
  func seriesReader(for flavour: EntryFlavour) async throws -> SeriesReader {
    SeriesReader(
      try await timeReader,
      spans: flavour == .appointment,
      repeats: flavour == .duty
    )
  }
}
