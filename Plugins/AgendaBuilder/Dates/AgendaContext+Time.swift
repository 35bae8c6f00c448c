import LotseKit

// Days and times as they are read and told in a conversation.
extension AgendaContext {
  /// The clock's zone, and the holidays.
  var almanac: Almanac { Almanac(zone: .fixed(conversation.now.offset)) }
  /// Reads when something takes place.
  var seriesReader: SeriesReader {
    SeriesReader(TimeReader(now: conversation.now, almanac: almanac))
  }
}
