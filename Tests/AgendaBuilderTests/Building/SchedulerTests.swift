import AgendaBuilder
import LotseKit
import Testing

@Suite("Planning by quarters")
struct SchedulerTests {
  private static let first = Quarter(1, of: 2027)

  @Test(
    "quarters begin and end with their months",
    arguments: [(1, "01-01", "03-31"), (4, "10-01", "12-31")]
  )
  func quarters(number: Int, begin: String, end: String) {
    let quarter = Quarter(number, of: 2027)
    #expect(quarter.firstDay.iso == "2027-" + begin)
    #expect(quarter.lastDay.iso == "2027-" + end)
    #expect(Quarter(of: quarter.lastDay) == quarter)
    #expect(quarter.adding(4) == Quarter(number, of: 2028))
  }

  @Test("the weightier comes first where there is room for one")
  func order() {
    let items = [
      Scheduler.Item("light", weight: 10, days: 10, quarters: 1),
      Scheduler.Item("heavy", weight: 90, days: 10, quarters: 1),
    ]
    let plan = Scheduler(capacity: 10, from: Self.first).plan(items)
    #expect(plan["heavy"] == Self.first...Self.first)
    #expect(plan["light"]?.lowerBound == Self.first.adding(1))
  }

  @Test("what something weighty needs is drawn forward with it")
  func inheritance() {
    let items = [
      Scheduler.Item("other", weight: 50, days: 10, quarters: 1),
      Scheduler.Item("base", weight: 1, days: 10, quarters: 1),
      Scheduler.Item("must", weight: 190, days: 10, quarters: 1, needs: ["base"]),
    ]
    let plan = Scheduler(capacity: 10, from: Self.first).plan(items)
    #expect(plan["base"]?.lowerBound == Self.first)
    #expect(plan["must"]?.lowerBound == Self.first.adding(1))
    #expect(plan["other"]?.lowerBound == Self.first.adding(2))
  }

  @Test("what is too much for its quarters takes more of them")
  func stretching() {
    let item = Scheduler.Item("big", weight: 1, days: 100, quarters: 2)
    let plan = Scheduler(capacity: 10, from: Self.first).plan([item])
    #expect(plan["big"]?.quarters.count == 10)
  }

  @Test("what is settled stays, and an overload by it is told")
  func fixed() {
    let quarter = Self.first.adding(2)
    let items = [
      Scheduler.Item("a", weight: 1, days: 30, quarters: 1, fixed: quarter...quarter),
      Scheduler.Item("b", weight: 9, days: 10, quarters: 1, needs: ["a"]),
    ]
    let scheduler = Scheduler(capacity: 20, from: Self.first)
    let plan = scheduler.plan(items)
    #expect(plan["a"] == quarter...quarter)
    #expect(plan["b"]?.lowerBound == quarter.adding(1))
    #expect(scheduler.overloads(items, in: plan).map(\.quarter) == [quarter])
  }

  @Test(
    "nothing comes before what it needs, and no quarter is fuller than there is capacity",
    arguments: 0..<200 as Range<UInt64>
  )
  func property(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let items = Self.items(&random)
    let capacity = Int.random(in: 1...120, using: &random)
    let scheduler = Scheduler(capacity: capacity, from: Self.first)
    let plan = scheduler.plan(items)
    #expect(plan.count == items.count)
    for item in items {
      guard let range = plan[item.key] else { continue }
      #expect(range.lowerBound >= Self.first)
      #expect(range.quarters.count >= item.quarters)
      for need in item.needs {
        if let before = plan[need] { #expect(before.upperBound < range.lowerBound) }
      }
    }
    #expect(scheduler.overloads(items, in: plan).isEmpty)
    #expect(scheduler.plan(items) == plan, "the same for the same input")
  }

  /// Some pieces of work, each needing only earlier ones.
  private static func items(_ random: inout SeededGenerator) -> [Scheduler.Item] {
    (0..<Int.random(in: 0...45, using: &random)).map { index in
      let needs = (0..<index).filter { _ in Int.random(in: 0..<12, using: &random) == 0 }
      return Scheduler.Item(
        "i\(index)",
        weight: Int.random(in: 0...200, using: &random),
        days: Int.random(in: 0...400, using: &random),
        quarters: Int.random(in: 1...8, using: &random),
        needs: needs.map { "i\($0)" }
      )
    }
  }
}
