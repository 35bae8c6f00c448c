import LotseKit

// What stands after a field.
extension FilterParser {
  mutating func comparison(
    _ key: FilterKey,
    _ sign: String,
    _ token: FilterToken
  ) throws(UserError) -> ItemFilter.Test {
    guard let bound = Bound(sign) else { throw .filterUnexpected(token.place) }
    if bound == .equal, let word = tokens.first?.plainWord, Self.nothing.contains(word.folded) {
      tokens.removeFirst()
      return .lacks(key)
    }
    switch key.value {
    case .name: return .named(key, try value(of: key, token))
    case .choice: return .oneOf(key, try choices(key, token))
    case .day(let direction): return try days(key, bound, direction, token)
    case .number: return try numbers(key, bound, token)
    }
  }

  private enum Bound {
    case equal, less, atMost, more, atLeast

    init?(_ sign: String) {
      switch sign {
      case ":", "=", "==": self = .equal
      case "<": self = .less
      case "<=", "=<", "≤", ":<=": self = .atMost
      case ">": self = .more
      case ">=", "=>", "≥": self = .atLeast
      default: return nil
      }
    }
  }

  private static let nothing: Set = ["-", "keine", "keiner", "none", "leer", "empty", "nichts"]

  private mutating func value(of key: FilterKey, _ token: FilterToken) throws(UserError) -> String {
    switch tokens.popFirst()?.kind {
    case .word(let word, _)?: return word
    case .tag(let name)?, .person(let name)?: return name
    default: throw .filterLacksValue(key, token.place)
    }
  }

  /// One value, or several with commas between them.
  private mutating func choices(
    _ key: FilterKey,
    _ token: FilterToken
  ) throws(UserError) -> [String] {
    var values = try choice(key, token)
    while tokens.first?.kind == .comma, let next = tokens.dropFirst().first?.plainWord,
      !key.choices(for: next).isEmpty
        || key.both(next, tokens.dropFirst(2).first?.plainWord ?? "") != nil
    {
      tokens.removeFirst()
      values += try choice(key, token)
    }
    return values
  }

  private mutating func choice(_ key: FilterKey, _ token: FilterToken) throws(UserError) -> [String]
  {
    let word = try value(of: key, token)
    if key == .status, let values = statuses(open: word) { return values }
    if let next = tokens.first?.plainWord, let two = key.both(word, next) {
      tokens.removeFirst()
      return two
    }
    let values = key.choices(for: word)
    if values.isEmpty { throw .noFilterValue(word, key) }
    return values
  }

  private func statuses(open word: String) -> [String]? {
    switch word.folded {
    case "offen", "open": MeasureStatus.allCases.filter { !$0.isEnd }.map(\.rawValue)
    case "geschlossen", "closed": MeasureStatus.allCases.filter(\.isEnd).map(\.rawValue)
    default: nil
    }
  }

  private mutating func numbers(
    _ key: FilterKey,
    _ bound: Bound,
    _ token: FilterToken
  ) throws(UserError) -> ItemFilter.Test {
    let word = try value(of: key, token)
    guard let number = Self.number(word) else { throw .noFilterValue(word, key) }
    if let unit = tokens.first?.plainWord, Self.units.contains(unit.folded) { tokens.removeFirst() }
    switch bound {
    case .equal: return .numbers(key, from: number, through: number)
    case .less: return .numbers(key, from: nil, through: Self.adding(-1, to: number))
    case .atMost: return .numbers(key, from: nil, through: number)
    case .more: return .numbers(key, from: Self.adding(1, to: number), through: nil)
    case .atLeast: return .numbers(key, from: number, through: nil)
    }
  }

  private static let units: Set = ["%", "€", "eur", "euro"]

  /// The next sum, or the one before: nothing is told more finely than to the cent.
  private static func adding(_ cents: Double, to number: Double) -> Double {
    ((number * 100).rounded() + cents) / 100
  }

  /// A number in either notation, its digits perhaps in groups of three: `5.000`, `1,500.50 €`.
  ///
  /// One or two digits behind the last sign are decimals, for they are no group.
  private static func number(_ word: String) -> Double? {
    let figures = word.drop { $0 == "€" }.prefix { $0 != "%" && $0 != "€" }
    let sign = figures.last { $0 == "." || $0 == "," }
    let behind = figures.reversed().prefix { $0 != sign }.count
    guard let sign, (1...2).contains(behind) else { return ungrouped(figures).flatMap(Double.init) }
    let whole = figures.dropLast(behind + 1)
    let decimals = figures.suffix(behind)
    guard !whole.contains(sign), decimals.allSatisfy(\.isASCIIDigit) else { return nil }
    return ungrouped(whole).flatMap { Double($0 + "." + decimals) }
  }

  /// The digits together; `nil` if they are something else, or grouped otherwise.
  private static func ungrouped(_ text: Substring) -> String? {
    let sign = text.first { ".,'’".contains($0) }
    let groups = text.split(omittingEmptySubsequences: false) { $0 == sign }
    let areGroups = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
    guard groups.count == 1 || areGroups, groups.joined().allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    return groups.joined()
  }

  private mutating func days(
    _ key: FilterKey,
    _ bound: Bound,
    _ direction: DayRule.Direction,
    _ token: FilterToken
  ) throws(UserError) -> ItemFilter.Test {
    if key == .due, bound == .equal, let word = tokens.first?.plainWord,
      state(word) == .isOverdue
    {
      tokens.removeFirst()
      return .isOverdue
    }
    let days = try period(after: key, direction, token)
    switch bound {
    case .equal: return .days(key, from: days.lowerBound, through: days.upperBound)
    case .less: return .days(key, from: nil, through: days.lowerBound.adding(days: -1))
    case .atMost: return .days(key, from: nil, through: days.upperBound)
    case .more: return .days(key, from: days.upperBound.adding(days: 1), through: nil)
    case .atLeast: return .days(key, from: days.lowerBound, through: nil)
    }
  }

  /// The period in the next words: as many as are one.
  private mutating func period(
    after key: FilterKey,
    _ direction: DayRule.Direction,
    _ token: FilterToken
  ) throws(UserError) -> ClosedRange<Day> {
    let reader = days(direction)
    if case .word(let words, isQuoted: true)? = tokens.first?.kind {
      tokens.removeFirst()
      return try reader.period(words)
    }
    guard let found = longestPeriod(reader, after: []) else {
      let word = try value(of: key, token)
      // The reader knows why an impossible day is none.
      _ = try reader.period(word)
      throw .noFilterValue(word, key)
    }
    tokens = tokens.dropFirst(found.count)
    return found.days
  }
}

extension FilterKey {
  /// The values that two words mean together: `in Umsetzung`, `on hold`.
  fileprivate func both(_ first: String, _ second: String) -> [String]? {
    guard case .choice(let choices) = value else { return nil }
    let words = "\(first) \(second)".folded
    let found = choices.filter { choice in choice.names.contains { $0.folded == words } }
    return found.isEmpty ? nil : found.map(\.value)
  }
}
