extension Recurrence {
  /// The rule as RFC 5545 writes it (section 3.3.10), without `RRULE:` before it.
  public var rule: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    add("BYMONTH", months, to: &parts)
    add("BYWEEKNO", weeks, to: &parts)
    add("BYYEARDAY", yearDays, to: &parts)
    add("BYMONTHDAY", monthDays, to: &parts)
    if !weekdays.isEmpty {
      parts.append("BYDAY=" + weekdays.map(\.code).joined(separator: ","))
    }
    add("BYSETPOS", positions, to: &parts)
    if weekStart != .monday { parts.append("WKST=\(weekStart.code)") }
    switch end {
    case .never: break
    case .count(let count): parts.append("COUNT=\(count)")
    case .until(let day): parts.append("UNTIL=" + day.iso.filter { $0 != "-" })
    }
    return parts.joined(separator: ";")
  }

  private func add(_ name: String, _ numbers: [Int], to parts: inout [String]) {
    if !numbers.isEmpty {
      parts.append(name + "=" + numbers.map(String.init).joined(separator: ","))
    }
  }

  /// A rule from the form that ``rule`` has; `RRULE:` may stand before it.
  ///
  /// - Throws: A ``UserError`` that says which part is wrong or cannot be held.
  public init(rule text: String) throws(UserError) {
    var parts = try RuleParts(text)
    let name = try parts.required("FREQ")
    guard let frequency = Frequency(rawValue: name) else { throw .ruleFrequency(name) }
    self.init(frequency)
    interval = try parts.number("INTERVAL", in: 1...10_000) ?? 1
    months = try parts.numbers("BYMONTH", in: 1...12)
    weeks = try parts.numbers("BYWEEKNO", upTo: 53)
    yearDays = try parts.numbers("BYYEARDAY", upTo: 366)
    monthDays = try parts.numbers("BYMONTHDAY", upTo: 31)
    weekdays = try parts.weekdays("BYDAY")
    positions = try parts.numbers("BYSETPOS", upTo: 366)
    weekStart = try parts.weekday("WKST") ?? .monday
    end = try parts.end()
    try parts.refuseRest()
    try refuseContradictions()
  }

  /// Refuses combinations that RFC 5545 does not allow.
  private func refuseContradictions() throws(UserError) {
    let hasOrdinal = weekdays.contains { $0.ordinal != nil }
    if !weeks.isEmpty, frequency != .yearly { throw .ruleContradicts("BYWEEKNO", frequency) }
    if !yearDays.isEmpty, frequency != .yearly { throw .ruleContradicts("BYYEARDAY", frequency) }
    if !monthDays.isEmpty, frequency == .weekly { throw .ruleContradicts("BYMONTHDAY", frequency) }
    if hasOrdinal, frequency == .daily || frequency == .weekly || !weeks.isEmpty {
      throw .ruleContradicts("BYDAY", frequency)
    }
    let isEmpty =
      months.isEmpty && weeks.isEmpty && yearDays.isEmpty && monthDays.isEmpty && weekdays.isEmpty
    if !positions.isEmpty, isEmpty { throw .ruleContradicts("BYSETPOS", frequency) }
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
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rule)
  }
}

extension Recurrence.WeekdayRule {
  /// `MO`, `2MO`, `-1FR`.
  fileprivate var code: String { (ordinal.map(String.init) ?? "") + weekday.code }
}

extension Weekday {
  fileprivate static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// The two letters of RFC 5545.
  fileprivate var code: String { Self.codes[rawValue - 1] }

  fileprivate init?(code: some StringProtocol) {
    guard let index = Self.codes.firstIndex(where: { $0 == code }) else { return nil }
    self.init(rawValue: index + 1)
  }
}

/// The parts of a rule by name; each is taken out once.
private struct RuleParts {
  private var values: [String: String] = [:]

  init(_ text: String) throws(UserError) {
    var rule = text.uppercased().filter { !$0.isWhitespace }
    if rule.hasPrefix("RRULE:") { rule.removeFirst(6) }
    guard rule.utf8.count <= 1_000 else { throw .ruleTooLong }
    for part in rule.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, !pair[1].isEmpty else { throw .rulePart(String(part)) }
      guard values.updateValue(String(pair[1]), forKey: String(pair[0])) == nil else {
        throw .ruleTwice(String(pair[0]))
      }
    }
  }

  mutating func required(_ name: String) throws(UserError) -> String {
    guard let value = values.removeValue(forKey: name) else { throw .ruleLacks(name) }
    return value
  }

  mutating func number(_ name: String, in range: ClosedRange<Int>) throws(UserError) -> Int? {
    guard let value = values.removeValue(forKey: name) else { return nil }
    guard let number = Int(value), range.contains(number) else {
      throw .rulePart("\(name)=\(value)")
    }
    return number
  }

  mutating func numbers(_ name: String, in range: ClosedRange<Int>) throws(UserError) -> [Int] {
    try list(name) { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
  }

  /// Numbers from 1, or from -1 where they are counted from the end.
  mutating func numbers(_ name: String, upTo limit: Int) throws(UserError) -> [Int] {
    try list(name) { text in Int(text).flatMap { (1...limit).contains(abs($0)) ? $0 : nil } }
  }

  mutating func weekdays(_ name: String) throws(UserError) -> [Recurrence.WeekdayRule] {
    try list(name) { text in
      guard let weekday = Weekday(code: text.suffix(2)) else { return nil }
      let digits = text.dropLast(2)
      if digits.isEmpty { return Recurrence.WeekdayRule(weekday) }
      guard let ordinal = Int(digits), (1...53).contains(abs(ordinal)) else { return nil }
      return Recurrence.WeekdayRule(weekday, ordinal)
    }
  }

  mutating func weekday(_ name: String) throws(UserError) -> Weekday? {
    guard let value = values.removeValue(forKey: name) else { return nil }
    guard let weekday = Weekday(code: value) else { throw .rulePart("\(name)=\(value)") }
    return weekday
  }

  /// COUNT or UNTIL; of a time, the day counts.
  mutating func end() throws(UserError) -> Recurrence.End {
    let count = try number("COUNT", in: 1...100_000)
    guard let value = values.removeValue(forKey: "UNTIL") else {
      return count.map(Recurrence.End.count) ?? .never
    }
    guard count == nil else { throw .ruleEndsTwice }
    let digits = Array(value.prefix { $0 != "T" })
    guard digits.count == 8,
      let day = Day(
        iso: "\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))"
      )
    else { throw .rulePart("UNTIL=\(value)") }
    return .until(day)
  }

  /// Refuses whatever nobody asked for: hours and smaller parts, other calendars, mistakes.
  func refuseRest() throws(UserError) {
    if let name = values.keys.min() { throw .rulePart("\(name)=\(values[name] ?? "")") }
  }

  private mutating func list<Value>(
    _ name: String,
    _ read: (Substring) -> Value?
  ) throws(UserError) -> [Value] {
    guard let text = values.removeValue(forKey: name) else { return [] }
    var list: [Value] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let value = read(part) else { throw .rulePart("\(name)=\(part)") }
      list.append(value)
    }
    return list
  }
}
