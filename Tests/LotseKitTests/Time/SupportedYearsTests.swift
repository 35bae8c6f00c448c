import LotseKit
import Testing

@Suite("Days outside the supported years")
struct SupportedYearsTests {
  private static let reader = TimeReader(now: TimeReaderTests.now, almanac: .sample())

  /// The days next to the supported ones, with the years that are named for them.
  private static let outside: [(day: Day, year: Int)] = [
    (Day.firstSupported.adding(days: -1), 1582), (Day.lastSupported.adding(days: 1), 3000),
  ]

  @Test("are refused in every form in which those at the edge are read")
  func edges() throws {
    for day in [Day.firstSupported, .lastSupported] {
      for form in [day.iso, day.words(in: .german), day.words(in: .english), day.iso + "T12:30"] {
        #expect(Self.reader.read(form).days == [day], "\(form)")
      }
    }
    for (day, year) in Self.outside {
      for form in [day.iso, day.words(in: .german), day.words(in: .english), day.iso + "T12:30"] {
        #expect(Self.refusal(of: form) == Self.sentence(year), "\(form)")
      }
    }
  }

  @Test(
    "are refused with their year, however they are said",
    arguments: [
      ("1.1.6026", 6026), ("6026-01-01", 6026), ("1. Januar 6026, 14 Uhr", 6026),
      ("0026-01-01", 26), ("1.1.0000", 0), ("in 999 Jahren", 3025), ("Ende 4000", 4000),
      ("31.12.2999 24:00", 3000), ("KW 12 6026", 6026), ("Ostermontag 6026", 6026),
      ("1.1.2027 bis 1.1.6026", 6026), ("jeden Montag bis 31.12.9999", 9999),
      ("every Monday from 1 Jan 6026", 6026), ("999 Jahre nach dem 1.1.9500", 9999),
    ]
  )
  func refused(text: String, year: Int) {
    #expect(Self.refusal(of: text) == Self.sentence(year))
  }

  @Test("are no day, no period and no beginning of a note either")
  func otherReaders() {
    let days = Self.reader.days
    for text in ["1.1.6026", "0026-01-01", "1.1.0000", "in 999 Jahren"] {
      #expect(throws: UserError.self) { try days.read(text) }
      #expect(throws: UserError.self) { try days.reading(text) }
      #expect(throws: UserError.self) { try days.period(text) }
      #expect(days.leadingDay(of: text + ": Anruf") == nil)
      #expect(days.recognises(text))
    }
    #expect(throws: UserError.self) { try days.period("2999–3000") }
    #expect((try? days.period("1583–2999")) == Day.firstSupported...Day.lastSupported)
  }

  @Test(
    "are days of no rule, whether it has no end, a late one or more days than there are",
    arguments: [
      "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=SU", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=YEARLY",
      "FREQ=YEARLY;COUNT=100000", "FREQ=YEARLY;UNTIL=99991231", "FREQ=YEARLY;INTERVAL=10000",
      "FREQ=WEEKLY;BYDAY=MO,SU;BYSETPOS=-1",
    ]
  )
  func rules(rule: String) throws {
    let rule = try Recurrence(rule: rule)
    let start = try #require(Day(iso: "2990-01-01"))
    let days = Array(rule.occurrences(from: start))
    #expect(days.allSatisfy { $0.isSupported })
    let left = Day.lastSupported.days(since: try #require(days.last))
    #expect(rule.interval > 1 || left < (rule.frequency == .yearly ? 366 : 31))
    #expect(rule.next(after: .lastSupported, from: start) == nil)
    #expect(rule.occurrences(from: Day.lastSupported.adding(days: 1)).first { _ in true } == nil)
  }

  @Test("a hundred thousand years from now on are those that there are")
  func manyYears() throws {
    let rule = try Recurrence(rule: "FREQ=YEARLY;COUNT=100000")
    let start = try #require(Day(iso: "2026-11-23"))
    let days = Array(rule.occurrences(from: start))
    #expect(days.count == 2999 - 2026 + 1)
    #expect(days.last?.iso == "2999-11-23")
  }

  @Test("are days of no rule at all", arguments: 0..<60)
  func anyRule(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    var rule = Recurrence.random(&dice)
    if dice.oneIn(2) { rule.end = .until(Day(daysSince1970: .max)) }
    let start = Day.lastSupported.adding(days: -dice.number(0...5_000))
    for day in rule.occurrences(from: start) { #expect(start <= day && day.isSupported) }
  }

  @Test("what counts from completion is not due then either")
  func fromCompletion() throws {
    let start = try #require(Day(iso: "2026-11-23"))
    let rule = Recurrence(.yearly, every: 1_000)
    var series = Series(DayTime(start), recurrence: rule, countsFromCompletion: true)
    #expect(series.open(on: start)?.occurrence.day == start)
    series = series.completed(on: start)
    #expect(series.open(on: start) == nil)
    #expect(series.occurrences(in: start...Day.lastSupported).isEmpty)
  }

  @Test("can be read from a store that has them")
  func stored() throws {
    let series = Series(DayTime(try #require(Day(iso: "6026-01-01"))))
    let again: Series = try JSONText.decode(from: JSONText.encode(series))
    #expect(again.next(onOrAfter: .distantPast)?.day.iso == "6026-01-01")
    #expect(again.start.day.refusal?.problem == Self.sentence(6026))
  }

  private static func refusal(of text: String) -> Text? {
    if case .refused(let error) = reader.read(text) { error.problem } else { nil }
  }

  private static func sentence(_ year: Int) -> Text {
    Text(
      de: "Lotse kennt die Jahre 1583 bis 2999, nicht das Jahr \(year).",
      en: "Lotse knows the years 1583 to 2999, not the year \(year)."
    )
  }
}

extension TimeReading {
  /// The days that it names.
  var days: [Day] {
    switch self {
    case .day(let day): [day]
    case .moment(let moment): [moment.day]
    case .interval(let begin, let end): [begin.day, end.day]
    case .recurrence(let rule, _, _, let first): [first, rule.lastDay].compactMap(\.self)
    case .ambiguous, .refused: []
    }
  }
}

extension Recurrence {
  fileprivate var lastDay: Day? { if case .until(let day) = end { day } else { nil } }
}
