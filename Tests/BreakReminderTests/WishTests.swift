import BreakReminder
import LotseKit
import Testing

@Suite("What the user does about breaks")
struct WishTests {
  @Test("a postponed break comes at its time")
  func postponed() throws {
    var desk = try Desk()
    desk.work(minutes: 30)
    #expect(try desk.postpone(minutes: 15) == .micro)
    #expect(desk.work(minutes: 14) == [])
    #expect(desk.work(minutes: 2) == [.remind(.micro)])
  }

  @Test("the next break, postponed before it is due, comes so much later and not earlier")
  func postponedBefore() throws {
    var desk = try Desk()
    desk.work(minutes: 10)
    #expect(try desk.postpone(minutes: 5) == .micro)
    #expect(desk.work(minutes: 24) == [])
    #expect(desk.work(minutes: 2) == [.remind(.micro)])
  }

  @Test("postponing has the limit of the plan")
  func limitOfPostponing() throws {
    var desk = try Desk("strict")
    desk.work(minutes: 20)
    _ = try desk.postpone(minutes: 5)
    desk.work(minutes: 6)
    #expect(throws: UserError.self) { try desk.postpone(minutes: 5) }
  }

  @Test("skipping has limits: too soon, in a row, a day")
  func limitsOfSkipping() throws {
    var desk = try Desk("strict")
    desk.work(minutes: 20)
    #expect(throws: UserError.self) { try desk.skip() }
    desk.pass(seconds: 60)
    #expect(try desk.skip() == .eye)
    desk.work(minutes: 12)
    #expect(throws: UserError.self) { try desk.skip() }
    for _ in 0..<2 {
      desk.rest(seconds: 600)
      desk.work(minutes: 21)
      _ = try desk.skip()
    }
    desk.rest(seconds: 600)
    desk.work(minutes: 21)
    #expect(throws: UserError.self) { try desk.skip() }
  }

  @Test("reminders that are off stay away, and what was due comes afterwards")
  func off() throws {
    var desk = try Desk()
    desk.work(minutes: 30)
    desk.silence(minutes: 60)
    #expect(desk.work(minutes: 55) == [])
    #expect(desk.work(minutes: 8).contains { if case .remind = $0 { true } else { false } })
  }

  @Test("a break that is begun ends with a word, and counts")
  func begun() throws {
    var desk = try Desk()
    desk.work(minutes: 10)
    desk.begin(.movement, seconds: 300)
    #expect(desk.pass(seconds: 290) == [])
    #expect(desk.pass(seconds: 30) == [.finish(.movement)])
    #expect(desk.state.days.last?.kept == [.movement: 1])
  }

  @Test("a break that nobody saw end counts on its day, and nothing is said of it the next morning")
  func endedUnseen() throws {
    var desk = try Desk(at: 17)
    desk.work(minutes: 10)
    desk.begin(.movement, seconds: 300)
    #expect(desk.sleep(minutes: 15 * 60) == [.withdraw])
    #expect(desk.state.days.map(\.day.iso) == ["2026-11-23"])
    #expect(desk.state.days.first?.kept == [.movement: 1])
    #expect(desk.work(minutes: 28) == [])
  }

  @Test("days are forgotten after a month")
  func forgotten() throws {
    var desk = try Desk()
    for _ in 0..<40 {
      desk.work(minutes: 35)
      desk.sleep(minutes: 1440 - 35)
    }
    desk.work(minutes: 1)
    #expect(desk.state.days.count == 30)
  }
}
