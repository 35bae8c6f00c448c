/// The parts of a written rule by name; each is taken out once.
struct RecurrenceParts {
  private var values: [String: String] = [:]

  /// Splits a rule, which people and programs write in small and capital letters alike.
  init(_ text: String) throws(UserError) {
    guard text.utf8.count <= 1_000 else { throw .ruleTooLong }
    var rule = text.uppercased().filter { !$0.isWhitespace }
    if rule.hasPrefix("RRULE:") { rule.removeFirst(6) }
    for part in rule.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, !pair[1].isEmpty else { throw .rulePart(String(part)) }
      guard values.updateValue(String(pair[1]), forKey: String(pair[0])) == nil else {
        throw .ruleTwice(String(pair[0]))
      }
    }
  }

  mutating func frequency() throws(UserError) -> Recurrence.Frequency {
    guard let name = values.removeValue(forKey: "FREQ") else { throw .ruleLacks("FREQ") }
    guard let frequency = Recurrence.Frequency(rawValue: name) else {
      throw ["HOURLY", "MINUTELY", "SECONDLY"].contains(name)
        ? .ruleWithinDay("FREQ=\(name)") : .ruleFrequency(name)
    }
    return frequency
  }

  mutating func number(_ name: String) throws(UserError) -> Int? {
    guard let value = values.removeValue(forKey: name) else { return nil }
    guard let number = Int(value) else { throw .rulePart("\(name)=\(value)") }
    return number
  }

  mutating func numbers(_ name: String) throws(UserError) -> [Int] {
    try list(name) { Int($0) }
  }

  mutating func weekdays(_ name: String) throws(UserError) -> [Recurrence.WeekdayRule] {
    try list(name) { text in
      guard let weekday = Weekday(code: text.suffix(2)) else { return nil }
      let digits = text.dropLast(2)
      if digits.isEmpty { return Recurrence.WeekdayRule(weekday) }
      return Int(digits).map { Recurrence.WeekdayRule(weekday, $0) }
    }
  }

  mutating func weekday(_ name: String) throws(UserError) -> Weekday? {
    guard let value = values.removeValue(forKey: name) else { return nil }
    guard let weekday = Weekday(code: value) else { throw .rulePart("\(name)=\(value)") }
    return weekday
  }

  /// COUNT or UNTIL, never both.
  mutating func end() throws(UserError) -> Recurrence.End {
    let count = try number("COUNT")
    guard let value = values.removeValue(forKey: "UNTIL") else {
      return count.map(Recurrence.End.count) ?? .never
    }
    guard count == nil else { throw .ruleEndsTwice }
    guard let day = Self.day(value) else { throw .rulePart("UNTIL=\(value)") }
    return .until(day)
  }

  /// Refuses whatever nobody asked for: times of day, other calendars, mistakes.
  func refuseRest() throws(UserError) {
    guard let name = values.keys.min() else { return }
    let part = "\(name)=\(values[name] ?? "")"
    throw ["BYHOUR", "BYMINUTE", "BYSECOND"].contains(name) ? .ruleWithinDay(part) : .rulePart(part)
  }

  /// The day of `20261204`, `20261204T130000` or `20261204T130000Z`.
  private static func day(_ text: String) -> Day? {
    let (date, time) = (text.prefix(8), text.dropFirst(8))
    let digits = time.dropFirst().prefix(6)
    let isTime =
      time.first == "T" && digits.count == 6 && digits.allSatisfy { ("0"..."9").contains($0) }
      && ["", "Z"].contains(time.dropFirst(7))
    guard time.isEmpty || isTime else { return nil }
    return Day(iso: "\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.dropFirst(6))")
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
