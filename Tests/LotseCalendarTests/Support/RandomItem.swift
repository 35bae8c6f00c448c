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

  mutating func perhaps<Value>(_ value: (inout Dice) -> Value) -> Value? {
    Bool.random(using: &self) ? value(&self) : nil
  }

  /// Up to three values.
  mutating func some<Value>(_ value: (inout Dice) -> Value) -> [Value] {
    (0..<Int.random(in: 0...3, using: &self)).map { _ in value(&self) }
  }
}

extension CalendarItem {
  /// The names of the properties that differ.
  func differences(from other: CalendarItem) -> [String] {
    zip(Mirror(reflecting: self).children, Mirror(reflecting: other).children).compactMap {
      "\($0.value)" == "\($1.value)" ? nil : $0.label
    }
  }

  /// Any item that a calendar can hold as it is.
  static func random(_ dice: inout Dice) -> CalendarItem {
    let component = Component.allCases.randomElement(using: &dice) ?? .todo
    var item = CalendarItem(component, uid: "uid-" + words(&dice), summary: words(&dice))
    item.details = dice.perhaps { words(&$0) + "\n" + words(&$0) }
    item.url = dice.perhaps { "https://example.org/?a=\(Int.random(in: 0...99, using: &$0))#%20b" }
    item.categories = dice.some { words(&$0).filter { $0 != "," } }
    item.attendees = Array(Set(dice.some { words(&$0).filter { $0 != "@" } })).sorted()
    item.contacts = dice.some(words)
    item.related = dice.some(words)
    item.dependencies = dice.some(words)
    item.fromCompletion = dice.perhaps { dice in
      CalendarItem.CompletionCount(last: dice.perhaps { day(&$0) })
    }
    item.created = dice.perhaps(moment)
    item.modified = dice.perhaps(moment)
    item.setTimes(&dice)
    item.setState(&dice)
    return item
  }

  private mutating func setTimes(_ dice: inout Dice) {
    let clock = dice.perhaps { TimeOfDay(hour: .random(in: 4...22, using: &$0), minute: 30) } ?? nil
    let first = DayTime(Self.day(&dice), clock)
    let last = DayTime(first.day.adding(days: .random(in: 1...40, using: &dice)), clock)
    if component == .journal || Bool.random(using: &dice) { start = first }
    switch component {
    case .todo: due = dice.perhaps { _ in last }
    case .event where start != nil: end = dice.perhaps { _ in last }
    default: break
    }
    if component != .journal, start?.time != nil, due == nil, end == nil {
      minutes = dice.perhaps { .random(in: 1...5000, using: &$0) }
    }
    guard let start else { return }
    if Bool.random(using: &dice) {
      recurrence = Self.rule(from: start.day, &dice)
      exceptions = Array(Set(dice.some { DayTime(Self.day(&$0), clock) })).sorted()
    } else {
      occurrence = dice.perhaps { DayTime(Self.day(&$0), clock) }
    }
  }

  private mutating func setState(_ dice: inout Dice) {
    let states: [Component: [Status]] = [
      .todo: [.needsAction, .inProcess, .completed, .cancelled],
      .event: [.tentative, .confirmed, .cancelled], .journal: [.draft, .final, .cancelled],
    ]
    status = dice.perhaps { states[component]?.randomElement(using: &$0) } ?? nil
    if component == .todo {
      percentComplete = dice.perhaps { .random(in: 0...100, using: &$0) }
      completed = dice.perhaps(Self.moment)
    }
    if component == .event {
      isFree = dice.perhaps { Bool.random(using: &$0) }
      completed = dice.perhaps { dice in
        Moment(seconds: Self.day(&dice).daysSince1970 * 86_400 + 43_200, offset: 0)
      }
    }
    if component != .journal {
      priority = dice.perhaps { .random(in: 1...9, using: &$0) }
      location = dice.perhaps(Self.words)
    }
  }

  private static func rule(from start: Day, _ dice: inout Dice) -> Recurrence {
    var rule = Recurrence(.monthly, every: .random(in: 1...3, using: &dice))
    rule.weekdays = [.init(.thursday, [1, 2, -1].randomElement(using: &dice))]
    switch Int.random(in: 0...2, using: &dice) {
    case 0: rule.end = .count(.random(in: 1...20, using: &dice))
    case 1: rule.end = .until(start.adding(days: .random(in: 0...900, using: &dice)))
    default: break
    }
    return rule
  }

  private static func day(_ dice: inout Dice) -> Day {
    Day(daysSince1970: .random(in: 18_000...25_000, using: &dice))
  }

  private static func moment(_ dice: inout Dice) -> Moment {
    let seconds = Int.random(in: 1_600_000_000...2_000_000_000, using: &dice)
    return Moment(seconds: seconds, offset: TimeZoneRules.berlin.offset(seconds))
  }

  /// Words with everything that has a meaning in calendar files.
  private static func words(_ dice: inout Dice) -> String {
    let signs = Array("abcäöüß€😀日 ,;:\\\"'^=%\t-@#<>&").map(String.init) + ["END:VEVENT", "\\n"]
    let count = Int.random(in: 1...90, using: &dice)
    return "x" + (0..<count).map { _ in signs.randomElement(using: &dice) ?? "" }.joined() + "y"
  }
}
