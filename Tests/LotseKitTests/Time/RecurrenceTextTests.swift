import FoundationEssentials
import LotseKit
import Testing

@Suite("A rule of recurrence as text")
struct RecurrenceTextTests {
  @Test(
    "is written in one way, however it was typed",
    arguments: [
      ("FREQ=WEEKLY", "FREQ=WEEKLY"),
      (" rrule:freq=weekly; byday=th,tu ;interval=1;wkst=mo", "FREQ=WEEKLY;BYDAY=TU,TH"),
      ("BYDAY=+1MO;FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=1MO"),
      ("FREQ=MONTHLY;BYMONTHDAY=-1,15,1,15", "FREQ=MONTHLY;BYMONTHDAY=1,15,-1"),
      (
        "FREQ=DAILY;UNTIL=20270326T215959Z;INTERVAL=3",
        "FREQ=DAILY;INTERVAL=3;UNTIL=20270326"
      ),
      ("FREQ=YEARLY;COUNT=10;WKST=SU;BYWEEKNO=20", "FREQ=YEARLY;BYWEEKNO=20;WKST=SU;COUNT=10"),
    ]
  )
  func canonical(typed: String, written: String) throws {
    #expect(try Recurrence(rule: typed).rule == written)
  }

  @Test(
    "is refused with the reason",
    arguments: [
      ("", "The recurrence rule lacks FREQ."),
      ("FREQ=FORTNIGHTLY", "Lotse cannot hold FREQ=FORTNIGHTLY."),
      (
        "FREQ=HOURLY",
        "FREQ=HOURLY: a recurrence rule counts in whole days here, not in times of day."
      ),
      (
        "FREQ=DAILY;BYHOUR=9",
        "BYHOUR=9: a recurrence rule counts in whole days here, not in times of day."
      ),
      ("FREQ=DAILY;BYEASTER=1", "“BYEASTER=1” is no part of a recurrence rule that Lotse knows."),
      ("FREQ=DAILY;", ""),
      ("FREQ=DAILY;FREQ=DAILY", "FREQ stands twice in the recurrence rule."),
      ("FREQ=DAILY;INTERVAL=0", "There is no INTERVAL=0: it may be 1 to 10000."),
      (
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "There is no BYMONTHDAY=0: it may be 1 to 31, or -1 to -31, counted from the end."
      ),
      ("FREQ=DAILY;BYMONTH=-1", "There is no BYMONTH=-1: it may be 1 to 12."),
      ("FREQ=DAILY;BYDAY=XX", "“BYDAY=XX” is no part of a recurrence rule that Lotse knows."),
      ("FREQ=WEEKLY;BYDAY=1MO", "BYDAY does not go with FREQ=WEEKLY in this form."),
      ("FREQ=MONTHLY;BYWEEKNO=3", "BYWEEKNO does not go with FREQ=MONTHLY in this form."),
      (
        "FREQ=YEARLY;BYWEEKNO=3;BYDAY=1MO",
        "A counted weekday does not go with BYWEEKNO: a week has each of them once."
      ),
      ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS chooses among days that are not named here."),
      (
        "FREQ=DAILY;COUNT=3;UNTIL=20270101",
        "The recurrence rule has two ends: COUNT and UNTIL."
      ),
      (
        "FREQ=DAILY;UNTIL=20270230",
        "“UNTIL=20270230” is no part of a recurrence rule that Lotse knows."
      ),
      (
        "FREQ=DAILY;UNTIL=20270227T25",
        "“UNTIL=20270227T25” is no part of a recurrence rule that Lotse knows."
      ),
    ]
  )
  func refused(text: String, reason: String) {
    let problem: String
    do {
      _ = try Recurrence(rule: text)
      problem = ""
    } catch {
      problem = error.problem.in(.english)
    }
    #expect(problem == reason)
  }

  @Test("comes back from its text, and from JSON, as it was")
  func roundTrip() throws {
    var dice = Dice(seed: 3310)
    for _ in 0..<3_000 {
      let rule = Recurrence.random(&dice)
      #expect(try Recurrence(rule: rule.rule) == rule)
      #expect(try JSONValue(encoding: rule) == .string(rule.rule))
      #expect(try JSONValue.string(rule.rule).decoded(as: Recurrence.self) == rule)
    }
  }

  @Test("is not stored if it could not be read again")
  func unsound() {
    var rule = Recurrence(.daily)
    rule.monthDays = [40]
    #expect(throws: EncodingError.self) { try JSONValue(encoding: rule) }
  }

  @Test("no text makes the parser crash")
  func noise() {
    var dice = Dice(seed: 5545)
    let pieces = [
      "FREQ=", "DAILY", "WEEKLY", "YEARLY", ";", "=", ",", "BYDAY=", "MO", "-1", "+", "9999999999",
      "BYMONTHDAY=", "UNTIL=", "2027", "T", "Z", "COUNT=", "\u{0}", "é", "🏛", "١", "BYSETPOS=", " ",
      "-9223372036854775808", "RRULE:",
    ]
    for _ in 0..<20_000 {
      let text = (0...dice.number(0...12)).map { _ in pieces[dice.number(0...pieces.count - 1)] }
      if let rule = try? Recurrence(rule: text.joined()) {
        #expect((try? Recurrence(rule: rule.rule)) == rule)
      }
    }
    #expect(throws: UserError.self) {
      try Recurrence(rule: "FREQ=DAILY;BYMONTH=" + String(repeating: "1,", count: 1_000))
    }
  }
}
