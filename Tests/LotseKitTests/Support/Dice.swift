import LotseKit

/// Numbers that look random and are the same for a seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  /// True once in so many throws.
  mutating func oneIn(_ count: Int) -> Bool { number(1...count) == 1 }

  /// Up to three numbers from 1, some of them counted from the end.
  mutating func numbers(upTo limit: Int) -> [Int] {
    (0..<number(1...3)).map { _ in number(1...limit) * (oneIn(3) ? -1 : 1) }
  }
}

extension Recurrence {
  /// Any rule that RFC 5545 allows, with its lists in order.
  static func random(_ dice: inout Dice) -> Recurrence {
    let frequency = Frequency.allCases[dice.number(0...3)]
    var rule = Recurrence(frequency, every: dice.oneIn(2) ? 1 : dice.number(2...6))
    if dice.oneIn(3) { rule.months = dice.numbers(upTo: 12).map(abs) }
    if frequency == .yearly, dice.oneIn(4) { rule.weeks = dice.numbers(upTo: 53) }
    if frequency == .yearly, dice.oneIn(4) { rule.yearDays = dice.numbers(upTo: 366) }
    if frequency != .weekly, dice.oneIn(3) { rule.monthDays = dice.numbers(upTo: 31) }
    if dice.oneIn(2) { rule.weekdays = weekdays(of: rule, &dice) }
    if rule != Recurrence(frequency, every: rule.interval), dice.oneIn(4) {
      rule.positions = dice.numbers(upTo: 4)
    }
    if dice.oneIn(4) { rule.weekStart = Weekday.allCases[dice.number(0...6)] }
    if dice.oneIn(4) { rule.end = .count(dice.number(1...20)) }
    if dice.oneIn(4) { rule.end = .until(Day(daysSince1970: dice.number(10_000...30_000))) }
    return (try? rule.validated()) ?? Recurrence(.daily)
  }

  private static func weekdays(of rule: Recurrence, _ dice: inout Dice) -> [WeekdayRule] {
    let counts = rule.frequency == .monthly || rule.frequency == .yearly && rule.weeks.isEmpty
    return (0..<dice.number(1...3)).map { _ in
      let ordinal = counts && dice.oneIn(2) ? dice.number(1...5) * (dice.oneIn(2) ? -1 : 1) : nil
      return WeekdayRule(Weekday.allCases[dice.number(0...6)], ordinal)
    }
  }
}
