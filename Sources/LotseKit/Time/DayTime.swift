/// A day, perhaps with a time of it, as the local clock shows it.
///
/// It is bound to no time zone: an appointment at nine stays at nine when the clocks change.
public struct DayTime: Sendable, Hashable {
  /// The day.
  public var day: Day
  /// The time; `nil` for the day as a whole.
  public var time: TimeOfDay?

  /// A day, perhaps with a time of it.
  public init(_ day: Day, _ time: TimeOfDay? = nil) {
    self.day = day
    self.time = time
  }

  /// A day from `2026-12-04`, or with its time from `2026-12-04T14:30` (ISO 8601); `nil` for
  /// anything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let day = Day(iso: first) else { return nil }
    guard parts.count == 2 else {
      self.init(day)
      return
    }
    guard let time = TimeOfDay(iso: parts[1]) else { return nil }
    self.init(day, time)
  }

  /// `2026-12-04` or `2026-12-04T14:30` (ISO 8601).
  public var iso: String { day.iso + (time.map { "T" + $0.iso } ?? "") }
}

extension DayTime: Comparable {
  /// The earlier one is the lesser one; a whole day comes before its times.
  public static func < (left: Self, right: Self) -> Bool {
    (left.day, left.time?.minutes ?? -1) < (right.day, right.time?.minutes ?? -1)
  }
}

extension DayTime: Codable {
  /// Reads the ISO 8601 form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = DayTime(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a day or time: \(text)")
      )
    }
    self = value
  }

  /// Writes the ISO 8601 form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
