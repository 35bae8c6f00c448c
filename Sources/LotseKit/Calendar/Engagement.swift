/// A time that an appointment takes up.
public struct Engagement: Sendable, Hashable {
  /// What takes place.
  public var title: String
  /// From its beginning to its end, in seconds since 1970.
  public var seconds: Range<Int>

  /// A time that is taken up.
  public init(_ title: String, seconds: Range<Int>) {
    self.title = title
    self.seconds = seconds
  }
}

extension RecordStore {
  /// The times of a day that appointments of the agenda take up, by their beginning.
  ///
  /// Whoever gives no duration means an hour; what has no time takes up none.
  public func engagements(on day: Day, in zone: TimeZoneRules) async throws -> [Engagement] {
    // What goes on past midnight began the day before.
    let days = day.adding(days: -1)...day
    let single = RecordQuery.Condition.within(
      .day,
      from: .day(days.lowerBound),
      through: .day(days.upperBound)
    )
    let query = RecordQuery([
      .has("agenda.kind", .text("appointment")), .any([single, .has("agenda.recurs", .number(1))]),
    ])
    return try await records(kind: "agenda.item", matching: query).flatMap { record in
      let body = try record.content.body.decoded(as: AppointmentBody.self)
      return body.engagements(titled: record.content.title, in: days, zone)
    }.sorted { $0.seconds.lowerBound < $1.seconds.lowerBound }
  }
}

/// What the records of appointments say of their time.
private struct AppointmentBody: Decodable {
  struct Entry: Decodable {
    var series: Series
    var cancelled: Day?
  }

  var entry: Entry

  func engagements(
    titled title: String,
    in days: ClosedRange<Day>,
    _ zone: TimeZoneRules
  ) -> [Engagement] {
    if entry.cancelled != nil { return [] }
    return entry.series.occurrences(in: days).compactMap { occurrence in
      guard occurrence.time.time != nil else { return nil }
      let start = zone.moment(of: occurrence.time).seconds
      let minutes = max(1, entry.series.minutes ?? Self.usualMinutes)
      return Engagement(title, seconds: start..<start + minutes * 60)
    }
  }

  /// How long an appointment takes for which nobody said.
  private static let usualMinutes = 60
}
