/// A rule by which something comes again, as people write it.
struct RuleExpression: Hashable {
  /// Which weeks count, by their numbers.
  enum Parity: Hashable { case even, odd }

  /// The step: every week, every two months.
  var step: RuleStep?
  /// Days of the week, perhaps the so-manieth of something.
  var weekdays: [Recurrence.WeekdayRule] = []
  /// Days of the month; the last is -1.
  var monthDays: [Int] = []
  /// The so-manieth working days; the last is -1.
  var workingDays: [Int] = []
  /// Months of the year.
  var months: [Int] = []
  /// What days are counted in: a month, a quarter, a year.
  var within: CalendarUnit?
  /// Whether "every second" stands before working days, which no rule skips.
  var skipsWorkingDays = false
  /// Whether a single ordinal may count weeks as well as days of a month: "every second Tuesday".
  var mayCountWeeks = false
  var parity: Parity?
  /// When on the day.
  var clock: ClockExpression?
  /// Until when on the day.
  var clockEnd: ClockExpression?
  /// The last day.
  var end: PeriodExpression?
  /// How many times.
  var count: Int?
  /// For how long.
  var length: RuleStep?
  /// The day from which it counts.
  var start: DayExpression?
  /// A holiday that falls on another day each year, for which there is no such rule.
  var movable: Holiday?
  /// Whether something said that it comes again.
  var isRepeated = false

  /// Reads a text that is a rule and nothing else.
  init?(whole scanner: TimeScanner) {
    // "Am 1. und 3. Dienstag im Monat" says by its "and" that it comes again.
    guard
      scanner.contains(RuleWords.triggers)
        || scanner.contains(DayWords.and) && scanner.contains(RuleWords.containers)
    else { return nil }
    guard let rule = Self.clauses(of: scanner), rule.isRepeated, rule.saysWhen else { return nil }
    self = rule
  }

  /// Reads a text that counts days in a month or a quarter without saying that they come again:
  /// `am letzten Tag des Monats`, `zum Quartalsende`.
  init?(implied scanner: TimeScanner) {
    guard let rule = Self.clauses(of: scanner), rule.saysWhen,
      rule.within != nil || rule.monthDays == [-1] && rule.months.count != 1
    else { return nil }
    self = rule
  }

  private static func clauses(of scanner: TimeScanner) -> RuleExpression? {
    var scanner = scanner
    var rule = RuleExpression()
    while !scanner.isAtEnd {
      guard rule.takeClause(&scanner) else { return nil }
    }
    return rule
  }

  private init() {}

  private var saysWhen: Bool {
    step != nil || movable != nil
      || !(weekdays.isEmpty && monthDays.isEmpty && workingDays.isEmpty && months.isEmpty)
  }

  /// Takes one part of the rule; `false` if none follows, or one that was said before.
  private mutating func takeClause(_ scanner: inout TimeScanner) -> Bool {
    if scanner.sign(",") || scanner.word(in: DayWords.and) != nil { return !scanner.isAtEnd }
    if scanner.word(in: RuleWords.always) != nil {
      isRepeated = true
      return true
    }
    let clauses: [(inout RuleExpression, inout TimeScanner) -> Bool] = [
      { $0.takeEvery(&$1) }, { $0.takeAdverb(&$1) }, { $0.takeOnce(&$1) }, { $0.takeParity(&$1) },
      { $0.takeCount(&$1) }, { $0.takeClock(&$1) }, { $0.takeLength(&$1) }, { $0.takeEnd(&$1) },
      { $0.takeStart(&$1) }, { $0.takeDays(&$1) }, { $0.takeMonths(&$1) },
      { $0.takePartOfDay(&$1) },
    ]
    for clause in clauses {
      var (rule, rest) = (self, scanner)
      if clause(&rule, &rest) {
        (self, scanner) = (rule, rest)
        return true
      }
    }
    return false
  }

  /// Notes the step, unless another one was said.
  mutating func note(_ step: RuleStep) -> Bool {
    guard self.step == nil, step.count > 0 else { return false }
    self.step = step
    isRepeated = true
    return true
  }
}
