import LotseKit
import Testing

@Suite("Texts about days and times")
struct TimeReaderTests {
  /// Monday 23 November 2026, 10:00:40 in winter time.
  static let now = Moment(seconds: 1_795_424_440, offset: 3600)

  private func read(
    _ text: String,
    _ direction: DayRule.Direction = .future,
    in land: Land? = nil
  ) -> TimeReading {
    TimeReader(now: Self.now, almanac: .sample(land), direction: direction).read(text)
  }

  private func words(_ reading: TimeReading) -> String {
    switch reading {
    case .day(let day): day.iso
    case .moment(let moment): moment.iso
    case .interval(let start, let end): start.iso + "/" + end.iso
    case .recurrence(let rule, let time, let minutes, let first):
      [rule.rule, time?.iso, minutes.map(String.init), first?.iso].compactMap(\.self)
        .joined(separator: " ")
    case .ambiguous(let readings, _): readings.map(words).joined(separator: " | ")
    case .refused(let error): error.problem.in(.english)
    }
  }

  @Test(
    "in the past, days and times without more are the last ones",
    arguments: [
      ("Freitag 14 Uhr", "2026-11-20T14:00:00+01:00"), ("9 Uhr", "2026-11-23T09:00:00+01:00"),
      ("4.12.", "2025-12-04"), ("Weihnachten", "2025-12-25"), ("am 15.", "2026-11-15"),
      ("Montag", "2026-11-16 | 2026-11-23"), ("März", "2026-03-01/2026-03-31"),
      ("14 Uhr", "2026-11-22T14:00:00+01:00 | 2026-11-23T14:00:00+01:00"),
      ("Anfang November", "2026-11-01"), ("vor 3 Stunden", "2026-11-23T07:00:00+01:00"),
    ]
  )
  func past(text: String, expected: String) {
    #expect(words(read(text, .past)) == expected)
  }

  @Test("an hour is elapsed time, a day is time on the clock")
  func clockChange() {
    // Saturday 27 March 2027, 12:00: the clocks go forward in the night.
    let now = Moment(seconds: 1_806_145_200, offset: 3600)
    let reader = TimeReader(now: now, almanac: .sample())
    #expect(words(reader.read("in 24 Stunden")) == "2027-03-28T13:00:00+02:00")
    #expect(words(reader.read("morgen 12 Uhr")) == "2027-03-28T12:00:00+02:00")
    #expect(words(reader.read("morgen 1:30")) == "2027-03-28T01:30:00+01:00")
    #expect(words(reader.read("morgen 3:00")) == "2027-03-28T03:00:00+02:00")
  }

  @Test("every minute that the clocks leave out is refused, every other one is read")
  func everyMinuteOfTheChange() {
    for minute in 0..<300 {
      let text = "28.3.2027 0\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
      switch read(text) {
      case .moment: #expect(!(120..<180).contains(minute), "\(text)")
      case .refused: #expect((120..<180).contains(minute), "\(text)")
      default: Issue.record("\(text)")
      }
    }
  }

  @Test(
    "a rule carries its time, how long it takes and where it begins",
    arguments: [
      ("immer dienstags 10-11:30 Uhr", "FREQ=WEEKLY;BYDAY=TU 10:00 90"),
      ("every Monday at 9 from 7 December", "FREQ=WEEKLY;BYDAY=MO 09:00 2026-12-07"),
      ("jeden Montag um 3", "FREQ=WEEKLY;BYDAY=MO 15:00"),
      ("täglich für zwei Wochen ab 1.12.", "FREQ=DAILY;UNTIL=20261214 2026-12-01"),
    ]
  )
  func rules(text: String, expected: String) {
    #expect(words(read(text)) == expected)
  }

  @Test("working days know the holidays of the Land")
  func land() throws {
    let sunday = Moment(seconds: 1_794_780_000, offset: 3600)
    for (land, iso) in [(nil, "2026-11-18"), (Land.saxony, "2026-11-19")] {
      let reader = TimeReader(now: sunday, almanac: .sample(land))
      #expect(words(reader.read("in 3 Arbeitstagen")) == iso)
    }
  }

  @Test(
    "what is impossible is refused with the reason",
    arguments: [
      ("31.2.", "There is no 31 February: the month has at most 29 days."),
      ("Montag, 4.12.2026", "4 December 2026 is a Friday, not a Monday."),
      ("morgen 25 Uhr", "There is no time 25:00."),
      ("28.3.2027 2:30", "There is no 02:30 on Sun 28 Mar 2027: the clocks go forward."),
      ("vor der Sommerpause", "That does not say which day it is."),
      ("nach Weihnachten", "That does not say which day it is."),
      ("H3 2027", "A year has two halves."),
      (
        "morgen 15-14 Uhr",
        "The period ends before it begins: Tue 24 Nov 2026 15:00 to Tue 24 Nov 2026 14:00."
      ),
      (
        "5. Montag im Februar 2027",
        "There are only 4 of them from Mon 1 Feb 2027 to Sun 28 Feb 2027, no number 5."
      ),
      (
        "jeden Ostermontag",
        "“Easter Monday” falls on another day each year; there is no rule for that."
      ),
      ("monatlich dienstags", "That makes no rule by which something comes again."),
      ("Hallo", "That cannot be read as a day, a time or a period."),
    ]
  )
  func refused(text: String, english: String) {
    #expect(words(read(text)) == english)
  }

  @Test(
    "where several readings are common, the question names them",
    arguments: [
      (
        "3/4", "3/4 kann zwei Tage meinen: 3.4. oder 4.3.",
        "Schreiben Sie den Tag so, wie er hier steht."
      ),
      (
        "Montag", "Heute ist ein Montag.",
        "Gemeint sein kann: Mo 30.11.2026; Mo 23.11.2026."
      ),
      (
        "morgen um halb drei", "Die Uhrzeit kann vor oder nach 12 Uhr mittags liegen.",
        "Gemeint sein kann: Di 24.11.2026 14:30 Uhr; Di 24.11.2026 2:30 Uhr."
      ),
      (
        "31.10.2027 2:30", "Diese Zeit gibt es zweimal, weil die Uhren zurückgestellt werden.",
        "Gemeint sein kann: So 31.10.2027 2:30 Uhr (UTC+2); So 31.10.2027 2:30 Uhr (UTC+1)."
      ),
      (
        "jeden zweiten Dienstag", "Das kann Wochen zählen oder die Tage im Monat.",
        "Gemeint sein kann: alle 2 Wochen dienstags; jeden zweiten Dienstag im Monat."
      ),
    ]
  )
  func ambiguous(text: String, problem: String, advice: String) throws {
    guard case .ambiguous(_, let error) = read(text) else {
      Issue.record("\(text) is clear")
      return
    }
    #expect(error.problem.in(.german) == problem)
    #expect(error.advice?.in(.german) == advice)
  }

  @Test("what is written like a time is told from other text, possible or not")
  func recognised() {
    let reader = TimeReader(now: Self.now, almanac: .sample())
    for text in ["31.2.", "morgen 25 Uhr", "Freitag", "jeden 32."] {
      #expect(reader.recognises(text), "\(text)")
    }
    for text in ["", "Angebot prüfen", "4.12. prüfen", "bald"] {
      #expect(!reader.recognises(text), "\(text)")
    }
  }
}
