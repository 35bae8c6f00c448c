import LotseKit
import Testing

@Suite("A series")
struct SeriesTests {
  private static func series(
    _ start: String,
    _ rule: String? = nil,
    fromCompletion: Bool = false
  ) throws -> Series {
    Series(
      try #require(DayTime(iso: start)),
      recurrence: try rule.map { try Recurrence(rule: $0) },
      countsFromCompletion: fromCompletion
    )
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
  private func time(_ iso: String) throws -> DayTime { try #require(DayTime(iso: iso)) }
  private func times(_ occurrences: [Series.Occurrence]) -> String {
    occurrences.map(\.time.iso).joined(separator: " ")
  }

  @Test("shows moved occurrences where they were moved to, and skipped ones not at all")
  func changes() throws {
    let series = try Self.series("2026-11-02T09:00", "FREQ=WEEKLY;BYDAY=MO")
      .moving(day("2026-11-09"), to: time("2026-11-11T14:00"))
      .skipping(day("2026-11-16"))
      .moving(day("2026-12-07"), to: time("2026-11-30T08:00"))
    let november = try day("2026-11-01")...day("2026-11-30")
    #expect(
      times(series.occurrences(in: november))
        == "2026-11-02T09:00 2026-11-11T14:00 2026-11-23T09:00 2026-11-30T08:00 2026-11-30T09:00"
    )
    #expect(try series.next(onOrAfter: day("2026-11-10"))?.time.iso == "2026-11-11T14:00")
    #expect(try series.next(onOrAfter: day("2026-11-12"))?.time.iso == "2026-11-23T09:00")
    #expect(try series.next(onOrAfter: day("2026-12-01"))?.time.iso == "2026-12-14T09:00")
    #expect(try series.skipping(day("2026-11-17")) == series)
  }

  @Test("has one open occurrence, however many were missed")
  func missed() throws {
    let duty = try Self.series("2026-12-31", "FREQ=MONTHLY;BYMONTHDAY=-1")
    let open = try #require(try duty.open(on: day("2027-04-05")))
    #expect(open.occurrence.time.iso == "2027-03-31")
    #expect(open.missed == 3)
    let done = try duty.completed(on: day("2027-04-05"))
    #expect(done.doneOn?.iso == "2027-04-05")
    let next = try #require(try done.open(on: day("2027-04-05")))
    #expect(next.missed == 0)
    #expect(next.occurrence.time.iso == "2027-04-30")
    #expect(done.isDone(open.occurrence) && !done.isDone(next.occurrence))
  }

  @Test("done before its time, it goes on with the one after")
  func early() throws {
    let done = try Self.series("2027-03-31", "FREQ=YEARLY").completed(on: day("2027-02-01"))
    #expect(try done.open(on: day("2027-02-01"))?.occurrence.time.iso == "2028-03-31")
  }

  @Test("that takes place once is over when it was done")
  func once() throws {
    let series = try Self.series("2026-12-04").moving(day("2026-12-04"), to: time("2026-12-09"))
    #expect(try series.open(on: day("2026-11-24"))?.occurrence.time.iso == "2026-12-09")
    let done = try series.completed(on: day("2026-12-10"))
    #expect(try done.open(on: day("2027-01-01")) == nil)
    #expect(done.firstOpen == nil)
    #expect(try done.completed(on: day("2027-01-01")) == done)
  }

  @Test("keeps a moved occurrence open when a later one is done before it")
  func movedPast() throws {
    let series = try Self.series("2027-02-28", "FREQ=MONTHLY;BYMONTHDAY=-1")
      .moving(day("2027-02-28"), to: time("2027-04-05"))
    let march = try series.completed(on: day("2027-04-01"))
    #expect(try march.open(on: day("2027-04-06"))?.occurrence.day.iso == "2027-02-28")
    let both = try march.completed(on: day("2027-04-06"))
    #expect(try both.open(on: day("2027-04-06"))?.occurrence.time.iso == "2027-04-30")
    // Put back to its day, it is open even though a later one was done.
    let back = try march.moving(day("2027-02-28"), to: time("2027-02-28"))
    #expect(back.firstOpen?.time.iso == "2027-02-28")
  }

  @Test("counts from completion, if wanted, until its end")
  func fromCompletion() throws {
    var series = try Self.series("2026-12-01", "FREQ=WEEKLY;INTERVAL=6", fromCompletion: true)
    #expect(try series.open(on: day("2026-12-20"))?.missed == 0)
    series = try series.completed(on: day("2026-11-24"))
    #expect(series.firstOpen?.time.iso == "2027-01-05")
    let range = try day("2026-01-01")...day("2028-01-01")
    #expect(times(series.occurrences(in: range)) == "2027-01-05")
    let skipped = try series.skipping(day("2027-01-05"))
    #expect(skipped.firstOpen?.time.iso == "2027-02-16")
    let moved = try series.moving(day("2027-01-05"), to: time("2027-01-08"))
    #expect(moved.firstOpen?.time.iso == "2027-01-08")
    #expect(try moved.completed(on: day("2027-01-09")).firstOpen?.time.iso == "2027-02-20")
    series.recurrence?.end = .until(try day("2027-01-04"))
    #expect(series.firstOpen == nil)
  }

  @Test("counted from completion, ends after as many times as its rule says")
  func counted() throws {
    var series = try Self.series("2026-12-31", "FREQ=MONTHLY;COUNT=3", fromCompletion: true)
    for due in ["2026-12-31", "2027-01-31", "2027-02-28"] {
      #expect(series.firstOpen?.time.iso == due)
      series = try series.completed(on: day(due))
    }
    #expect(series.firstOpen == nil)
  }

  @Test("keeps its clock time when the clocks change")
  func clockChange() throws {
    let series = try Self.series("2026-03-22T02:30", "FREQ=WEEKLY;COUNT=3")
    let berlin = TimeZoneRules { seconds in
      // 29 March 2026 and 25 October 2026, 1:00 UTC.
      (1_774_746_000..<1_792_890_000).contains(seconds) ? 7_200 : 3_600
    }
    let range = try day("2026-03-01")...day("2026-04-30")
    let moments = series.occurrences(in: range).map { berlin.moment(of: $0.time).iso }
    #expect(
      moments == [
        "2026-03-22T02:30:00+01:00", "2026-03-29T03:30:00+02:00", "2026-04-05T02:30:00+02:00",
      ]
    )
    let twice = try berlin.moment(of: time("2026-10-25T02:30"))
    #expect(twice.iso == "2026-10-25T02:30:00+02:00")
    #expect(try berlin.moment(of: time("2026-10-25")).iso == "2026-10-25T00:00:00+02:00")
  }

  @Test("is stored under names that stay, and comes back as it was")
  func stored() throws {
    let series = try Self.series("2026-11-02T09:00", "FREQ=WEEKLY;BYDAY=MO")
      .moving(day("2026-11-09"), to: time("2026-11-11T14:00"))
      .skipping(day("2026-11-16"))
      .completed(on: day("2026-11-12"))
    let json = try JSONValue(encoding: series)
    #expect(
      json.text()
        == #"{"changes":[{"day":"2026-11-09","done":true,"to":"2026-11-11T14:00"},"#
        + #"{"day":"2026-11-16"}],"done_on":"2026-11-12","done_through":"2026-11-02","#
        + #""from_completion":false,"recurrence":"FREQ=WEEKLY;BYDAY=MO","start":"2026-11-02T09:00"}"#
    )
    #expect(try json.decoded(as: Series.self) == series)
  }

  @Test("is told in words")
  func words() throws {
    var series = try Self.series("2026-11-30T09:00", "FREQ=WEEKLY;INTERVAL=2")
    series.minutes = 90
    #expect(
      series.words(in: .german) == "alle 2 Wochen montags, zuerst Mo 30.11.2026 9:00–10:30 Uhr"
    )
    #expect(
      series.words(in: .english) == "every 2 weeks on Monday, first Mon 30 Nov 2026 9:00–10:30"
    )
    series.countsFromCompletion = true
    #expect(series.recurrenceWords(in: .german) == "alle 2 Wochen")
    #expect(try Self.series("2026-12-04").recurrenceWords(in: .english) == nil)
  }
}
