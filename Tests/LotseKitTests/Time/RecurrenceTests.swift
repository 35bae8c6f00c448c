import LotseKit
import Testing

@Suite("A rule of recurrence")
struct RecurrenceTests {
  private func days(_ rule: String, from start: String, _ count: Int = 4) throws -> [String] {
    let start = try #require(Day(iso: start))
    return try Recurrence(rule: rule).occurrences(from: start).prefix(count).map(\.iso)
  }

  @Test(
    "gives the days that RFC 5545 says",
    arguments: [
      ("FREQ=DAILY;INTERVAL=10", "1997-09-02", "1997-09-02 1997-09-12 1997-09-22 1997-10-02"),
      (
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO", "1997-08-05",
        "1997-08-05 1997-08-10 1997-08-19 1997-08-24"
      ),
      (
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "1997-08-05",
        "1997-08-05 1997-08-17 1997-08-19 1997-08-31"
      ),
      ("FREQ=MONTHLY;BYDAY=-2MO", "1997-09-22", "1997-09-22 1997-10-20 1997-11-17 1997-12-22"),
      ("FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28", "1997-09-28 1997-10-29 1997-11-28 1997-12-29"),
      (
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1997-09-02",
        "1998-02-13 1998-03-13 1998-11-13 1999-08-13"
      ),
      (
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29",
        "1997-09-29 1997-10-30 1997-11-27 1997-12-30"
      ),
      ("FREQ=YEARLY;BYDAY=20MO", "1997-05-19", "1997-05-19 1998-05-18 1999-05-17 2000-05-15"),
      (
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12",
        "1997-05-12 1998-05-11 1999-05-17 2000-05-15"
      ),
      (
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11-05",
        "1996-11-05 2000-11-07 2004-11-02 2008-11-04"
      ),
      (
        "FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200", "1997-01-01",
        "1997-01-01 1997-04-10 1997-07-19 2000-01-01"
      ),
    ]
  )
  func standard(rule: String, start: String, expected: String) throws {
    #expect(try days(rule, from: start).joined(separator: " ") == expected)
  }

  @Test(
    "takes what it leaves open from its first day",
    arguments: [
      ("FREQ=WEEKLY", "2026-11-24", "2026-11-24 2026-12-01 2026-12-08 2026-12-15"),
      ("FREQ=MONTHLY", "2026-11-24", "2026-11-24 2026-12-24 2027-01-24 2027-02-24"),
      ("FREQ=YEARLY;BYMONTH=3,5", "2026-11-24", "2027-03-24 2027-05-24 2028-03-24 2028-05-24"),
      ("FREQ=YEARLY;BYWEEKNO=53", "2026-11-24", "2026-12-29 2032-12-28 2037-12-29 2043-12-29"),
    ]
  )
  func derived(rule: String, start: String, expected: String) throws {
    #expect(try days(rule, from: start).joined(separator: " ") == expected)
  }

  @Test("leaves out months that lack a day, unless their last one is wished for")
  func monthEnds() throws {
    let start = try #require(Day(iso: "2027-01-01"))
    func gives(_ rule: Recurrence) -> String {
      rule.occurrences(from: start).prefix(4).map { $0.iso.dropFirst(5) }.joined(separator: " ")
    }
    var skipping = Recurrence(.monthly)
    skipping.monthDays = [30]
    #expect(gives(skipping) == "01-30 03-30 04-30 05-30")
    #expect(skipping.skipsShortMonths(from: start))
    #expect(gives(.monthly(onDay: 29)) == "01-29 02-28 03-29 04-29")
    #expect(gives(.monthly(onDay: 30)) == "01-30 02-28 03-30 04-30")
    #expect(gives(.monthly(onDay: 31)) == "01-31 02-28 03-31 04-30")
    #expect(gives(.monthly(onDay: 15, every: 2)) == "01-15 03-15 05-15 07-15")
    #expect(!Recurrence.monthly(onDay: 31).skipsShortMonths(from: start))
    let leapDay = try #require(Day(iso: "2024-02-29"))
    #expect(Recurrence(.yearly).skipsShortMonths(from: leapDay))
  }

  @Test("ends after so many days or with a day")
  func ends() throws {
    #expect(try days("FREQ=DAILY;COUNT=2", from: "2026-11-24") == ["2026-11-24", "2026-11-25"])
    // A first day that does not fit is not counted.
    #expect(
      try days("FREQ=WEEKLY;BYDAY=MO;COUNT=2", from: "2026-11-24") == ["2026-11-30", "2026-12-07"]
    )
    #expect(
      try days("FREQ=DAILY;UNTIL=20261125", from: "2026-11-24") == ["2026-11-24", "2026-11-25"]
    )
    #expect(try days("FREQ=DAILY;UNTIL=20261123", from: "2026-11-24").isEmpty)
  }

  @Test(
    "that nothing can meet comes to an end",
    arguments: [
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
      "FREQ=DAILY;INTERVAL=7;BYDAY=MO", "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
      "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2", "FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2MO",
    ]
  )
  func impossible(rule: String) throws {
    #expect(try days(rule, from: "2026-11-24").isEmpty)
  }

  @Test("finds a leap day over a century that has none, and stops with the supported years")
  func rare() throws {
    let leap = try days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", from: "2095-01-01", 3)
    #expect(leap == ["2096-02-29", "2104-02-29", "2108-02-29"])
    #expect(try days("FREQ=DAILY", from: "2999-12-30") == ["2999-12-30", "2999-12-31"])
    #expect(try days("FREQ=WEEKLY", from: "2999-12-24") == ["2999-12-24", "2999-12-31"])
    var rule = Recurrence(.daily, every: .max)
    let start = try #require(Day(iso: "2026-11-24"))
    #expect(Array(rule.occurrences(from: start)) == [start])
    rule.interval = .min
    #expect(rule.next(after: start, from: start) == start.adding(days: 1))
  }

  @Test("finds the next day as if all before it had been gone through", arguments: 0..<60)
  func next(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let rule = Recurrence.random(&dice)
    let start = Day(daysSince1970: .random(in: 0...20_000, using: &dice))
    let later = start.adding(days: .random(in: 0...1_500, using: &dice))
    // Up to 40 years, so that rare rules come to their end too.
    let all = rule.occurrences(from: start).prefix { $0 < start.adding(days: 14_600) }
    let expected = all.first { $0 >= later }
    if expected != nil { #expect(rule.next(onOrAfter: later, from: start) == expected) }
    let following = all.first { $0 > later }
    if following != nil { #expect(rule.next(after: later, from: start) == following) }
    let year = later...later.adding(days: 365)
    #expect(rule.occurrences(from: start, in: year) == all.filter(year.contains))
  }

  @Test("begins naturally with the next day that fits, whatever its interval")
  func naturalStart() throws {
    let rule = try Recurrence(rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=3")
    let wednesday = try #require(Day(iso: "2026-11-25"))
    let start = try #require(rule.naturalStart(onOrAfter: wednesday))
    #expect(start.iso == "2026-11-30")
    #expect(rule.occurrences(from: start).map(\.iso) == ["2026-11-30", "2026-12-14", "2026-12-28"])
  }
}
