import BreakReminder
import LotseKit
import Testing

/// One day of somebody, minute for minute.
@Suite("The rules of breaks")
struct RuleTests {
  @Test("a break is announced a minute before, and reminded of when it is time")
  func announced() throws {
    var desk = try Desk()
    #expect(desk.work(minutes: 28) == [])
    #expect(desk.work(minutes: 1) == [.announce(.micro, in: 60)])
    #expect(desk.work(minutes: 1) == [.remind(.micro)])
  }

  @Test("time away as long as a break takes its place", arguments: [46, 120, 299])
  func away(seconds: Int) throws {
    var desk = try Desk()
    desk.work(minutes: 25)
    desk.rest(seconds: seconds)
    #expect(desk.work(minutes: 25) == [])
  }

  @Test("a shorter time away does not")
  func shortlyAway() throws {
    var desk = try Desk()
    desk.work(minutes: 25)
    desk.rest(seconds: 40)
    #expect(desk.work(minutes: 6).contains(.remind(.micro)))
  }

  @Test("a break after a reminder is kept, one without it is natural")
  func kept() throws {
    var desk = try Desk()
    desk.work(minutes: 30)
    #expect(desk.rest(seconds: 60) == [.withdraw])
    desk.work(minutes: 10)
    desk.rest(seconds: 600)
    let day = try #require(desk.state.days.last)
    #expect(day.kept == [.micro: 1])
    #expect(day.natural == 1)
    // The first minute of an absence may still be thought.
    #expect((40...41).contains(day.longest))
  }

  @Test("a reminder waits for a gap in typing, but no longer than the limit")
  func typing() throws {
    var desk = try Desk()
    desk.work(minutes: 29)
    desk.isTyping = true
    #expect(desk.pass(seconds: 150) == [])
    #expect(desk.pass(seconds: 60) == [.remind(.micro)])
    desk = try Desk()
    desk.work(minutes: 29)
    desk.isTyping = true
    #expect(desk.pass(seconds: 100) == [])
    desk.isTyping = false
    #expect(desk.pass(seconds: 10) == [.remind(.micro)])
  }

  @Test(
    "what must not be disturbed keeps a break away; it is made up for",
    arguments: Occupation.allCases
  )
  func withheld(by occupation: Occupation) throws {
    var desk = try Desk()
    desk.work(minutes: 20)
    desk.occupations = [occupation]
    #expect(desk.work(minutes: 30) == [])
    #expect(desk.state.withheld.map(\.reason) == [.occupation(occupation)])
    desk.occupations = []
    let events = desk.work(minutes: 2)
    #expect(events.contains { if case .remind = $0 { true } else { false } })
  }

  @Test("a video that hides whether somebody is there is neither work nor a break")
  func hiddenByVideo() throws {
    var desk = try Desk()
    desk.work(minutes: 25)
    (desk.isHidden, desk.occupations) = (true, [.inhibition])
    #expect(desk.work(minutes: 90) == [])
    (desk.isHidden, desk.occupations) = (false, [])
    #expect(desk.work(minutes: 3) == [])
    #expect(desk.work(minutes: 3).contains(.remind(.micro)))
    #expect(desk.state.days.last?.natural == 0)
  }

  @Test("whoever watches a video does not work, and is not disturbed")
  func video() throws {
    var desk = try Desk()
    desk.work(minutes: 25)
    // The player keeps the screen awake; nobody touches keyboard or mouse.
    desk.occupations = [.inhibition]
    #expect(desk.rest(seconds: 1200) == [])
    #expect(desk.state.days.last?.natural == 1)
    let worked = try #require(desk.state.today?.worked)
    #expect((25...26).contains(worked / 60))
    desk.occupations = []
    #expect(desk.work(minutes: 28) == [])
    #expect(desk.work(minutes: 3).contains(.remind(.micro)))
  }

  @Test("a sleeping machine rests, and wakes without a burst")
  func sleep() throws {
    var desk = try Desk()
    desk.work(minutes: 29)
    #expect(desk.sleep(minutes: 90).allSatisfy { $0 == .withdraw })
    #expect(desk.work(minutes: 28) == [])
  }

  @Test("a clock that is set back or forward moves nothing", arguments: [-7200, -600, 600, 7200])
  func clock(by seconds: Int) throws {
    var desk = try Desk()
    desk.work(minutes: 29)
    desk.setClock(by: seconds)
    #expect(desk.pass(seconds: 45) == [])
    #expect(desk.pass(seconds: 30) == [.remind(.micro)])
  }

  @Test("nothing comes outside the hours or on a day off")
  func hours() throws {
    var desk = try Desk(at: 19, 45)
    #expect(desk.work(minutes: 14) == [])
    #expect(desk.work(minutes: 120) == [])
    desk = try Desk()
    desk.isWorkingDay = false
    #expect(desk.work(minutes: 120) == [])
  }

  @Test("nobody answers: the reminder goes, and can be taken up")
  func unanswered() throws {
    var desk = try Desk()
    desk.work(minutes: 30)
    #expect(desk.work(minutes: 6) == [.withdraw])
    #expect(desk.state.withheld.last?.reason == .unanswered)
    #expect(desk.state.days.last?.missed == 1)
  }

  @Test("a strict reminder comes again until the break was taken")
  func strict() throws {
    var desk = try Desk("strict")
    desk.work(minutes: 20)
    #expect(desk.work(minutes: 5) == [.remind(.eye), .remind(.eye)])
    #expect(desk.rest(seconds: 30) == [.withdraw])
  }

  @Test("a short break gives way to a long one that is due as well")
  func longer() throws {
    var desk = try Desk()
    desk.work(minutes: 30)
    desk.rest(seconds: 60)
    let events = desk.work(minutes: 31)
    #expect(events == [.announce(.movement, in: 60), .remind(.movement)])
  }

  @Test("rest breaks by working time law are pointed out once, half an hour before")
  func restHint() throws {
    var desk = try Desk("screen")
    var events: [BreakEvent] = []
    for _ in 0..<24 {
      events += desk.work(minutes: 15)
      events += desk.rest(seconds: 330)
    }
    let hints = events.compactMap {
      if case .rest(let level, let worked) = $0 { (level, worked) } else { nil }
    }
    #expect(hints.count == 1)
    #expect(hints.first?.0 == 0)
    #expect(hints.first.map { (330...335).contains($0.1) } == true)
  }

  @Test("the end of a day's work is pointed out once for each limit")
  func dayEnd() throws {
    var desk = try Desk("strict", at: 6)
    var events: [BreakEvent] = []
    for _ in 0..<40 {
      events += desk.work(minutes: 15)
      events += desk.rest(seconds: 310)
    }
    let hours = events.compactMap { event -> Int? in
      if case .dayEnd(let minutes) = event { minutes / 60 } else { nil }
    }
    #expect(hours == [8, 10])
  }

  @Test("a night is neither a break nor a rest from the work of the next day")
  func night() throws {
    var desk = try Desk(at: 19, 30)
    desk.work(minutes: 20)
    desk.sleep(minutes: 12 * 60)
    #expect(desk.state.days.map(\.natural).reduce(0, +) == 0)
    var events: [BreakEvent] = []
    for _ in 0..<24 {
      events += desk.work(minutes: 15)
      events += desk.rest(seconds: 330)
    }
    #expect(events.contains { if case .rest = $0 { true } else { false } })
  }

  @Test("whoever rested long enough is not told to")
  func restTaken() throws {
    var desk = try Desk()
    var events = desk.work(minutes: 170)
    desk.rest(seconds: 1860)
    events += desk.work(minutes: 180)
    #expect(!events.contains { if case .rest = $0 { true } else { false } })
  }
}
