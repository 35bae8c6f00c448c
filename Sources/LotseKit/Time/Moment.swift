/// A moment in time as the clock on the wall showed it: day, time and distance from UTC.
public struct Moment: Sendable, Hashable, Comparable {
  /// Seconds since 1 January 1970, 00:00 UTC.
  public let seconds: Int
  /// How many seconds the local clock was ahead of UTC.
  public let offset: Int

  /// A moment with the local clock's distance from UTC, in seconds.
  public init(seconds: Int, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }

  private var local: Int { seconds + offset }
  private var secondOfDay: Int { ((local % 86_400) + 86_400) % 86_400 }

  /// The local day.
  public var day: Day { Day(daysSince1970: (local - secondOfDay) / 86_400) }
  /// The local hour, 0 to 23.
  public var hour: Int { secondOfDay / 3600 }
  /// The minute, 0 to 59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// The second, 0 to 59.
  public var second: Int { secondOfDay % 60 }

  /// The local time, `09:05`.
  public var time: String { Self.padded(hour) + ":" + Self.padded(minute) }

  /// `2026-11-23T10:00:00+01:00` (ISO 8601, RFC 3339).
  public var iso: String {
    let sign = offset < 0 ? "-" : "+"
    let (hours, minutes) = (abs(offset) / 3600, abs(offset) / 60 % 60)
    return
      "\(day.iso)T\(time):\(Self.padded(second))\(sign)\(Self.padded(hours)):\(Self.padded(minutes))"
  }

  /// A moment from the form that ``iso`` has; `nil` for anything else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    // `2026-11-23T10:00:00+01:00`: a day of ten letters, and the clock after it.
    guard bytes.count == 25, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[22] == UInt8(ascii: ":"),
      let day = Day(iso: text.prefix(10)),
      let hour = Int(digits: bytes[11..<13]), let minute = Int(digits: bytes[14..<16]),
      let second = Int(digits: bytes[17..<19]), let offsetHours = Int(digits: bytes[20..<22]),
      let offsetMinutes = Int(digits: bytes[23...]),
      (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
    else { return nil }
    let isEast = bytes[19] == UInt8(ascii: "+")
    guard isEast || bytes[19] == UInt8(ascii: "-") else { return nil }
    let offset = (offsetHours * 60 + offsetMinutes) * 60 * (isEast ? 1 : -1)
    let local = day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
    self.init(seconds: local - offset, offset: offset)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The earlier moment is the lesser one, wherever its clock hung.
  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}

extension Moment: Codable {
  /// Reads the ISO 8601 form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let moment = Moment(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a moment: \(text)")
      )
    }
    self = moment
  }

  /// Writes the ISO 8601 form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
