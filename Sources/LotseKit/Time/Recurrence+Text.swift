extension Recurrence {
  /// The rule as RFC 5545 writes it (section 3.3.10), without `RRULE:` before it.
  ///
  /// The end is a day. Beside a start with a time, calendar files want it as a moment in UTC.
  public var rule: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    for (name, numbers) in numberedParts where !numbers.isEmpty {
      parts.append("\(name)=" + numbers.map(String.init).joined(separator: ","))
    }
    if !weekdays.isEmpty { parts.append("BYDAY=" + weekdays.map(\.code).joined(separator: ",")) }
    if !positions.isEmpty {
      parts.append("BYSETPOS=" + positions.map(String.init).joined(separator: ","))
    }
    if weekStart != .monday { parts.append("WKST=\(weekStart.code)") }
    switch end {
    case .never: break
    case .count(let count): parts.append("COUNT=\(count)")
    case .until(let day): parts.append("UNTIL=" + day.iso.filter { $0 != "-" })
    }
    return parts.joined(separator: ";")
  }

  private var numberedParts: [(name: String, numbers: [Int])] {
    [
      ("BYMONTH", months), ("BYWEEKNO", weeks), ("BYYEARDAY", yearDays), ("BYMONTHDAY", monthDays),
    ]
  }

  /// A rule from the form that ``rule`` has, its parts in any order; `RRULE:` may stand before it.
  ///
  /// Of an UNTIL with a time, the day counts.
  ///
  /// - Throws: A ``UserError`` that says which part is wrong or cannot be held.
  public init(rule text: String) throws(UserError) {
    var parts = try RecurrenceParts(text)
    self.init(try parts.frequency())
    interval = try parts.number("INTERVAL") ?? 1
    months = try parts.numbers("BYMONTH")
    weeks = try parts.numbers("BYWEEKNO")
    yearDays = try parts.numbers("BYYEARDAY")
    monthDays = try parts.numbers("BYMONTHDAY")
    weekdays = try parts.weekdays("BYDAY")
    positions = try parts.numbers("BYSETPOS")
    weekStart = try parts.weekday("WKST") ?? .monday
    end = try parts.end()
    try parts.refuseRest()
    self = try validated()
  }
}

extension Recurrence: Codable {
  /// Reads the rule's text.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    do {
      try self.init(rule: text)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: error.problem.in(.english))
      )
    }
  }

  /// Writes the rule's text.
  ///
  /// - Throws: `EncodingError` for a rule that could not be read again.
  public func encode(to encoder: any Encoder) throws {
    let sound: Recurrence
    do {
      sound = try validated()
    } catch {
      throw EncodingError.invalidValue(
        self,
        .init(codingPath: encoder.codingPath, debugDescription: error.problem.in(.english))
      )
    }
    var container = encoder.singleValueContainer()
    try container.encode(sound.rule)
  }
}

extension Recurrence.WeekdayRule {
  /// `MO`, `2MO`, `-1FR`.
  fileprivate var code: String { (ordinal.map(String.init) ?? "") + weekday.code }
}

extension Weekday {
  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// The two letters of RFC 5545.
  fileprivate var code: String { Self.codes[rawValue - 1] }

  /// A day of the week from its two letters.
  init?(code: some StringProtocol) {
    guard let index = Self.codes.firstIndex(where: { $0 == code }) else { return nil }
    self.init(rawValue: index + 1)
  }
}
