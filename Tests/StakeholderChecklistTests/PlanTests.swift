import LotseKit
import LotsePrompts
import LotseTestSupport
import StakeholderChecklist
import Testing

@testable import lotse

@Suite("The communication plan")
struct PlanTests {
  private struct Plan: Decodable {
    struct Line: Decodable {
      var who: String
      var date: Day?
    }

    var lines: [Line]
  }

  @Test("proposes talks on working days of the Land, in time for the milestone")
  func workingDays() async throws {
    let holidays = Almanac(zone: .fixed(3600), holidays: try EmbeddedPrompts.holidays())
    let bavaria = holidays.for(.bavaria)
    var checklist = Rehearsal.stakeholders()
    checklist.almanac = bavaria
    await checklist.type(
      "/beteiligte Mobiles Arbeiten",
      "Bayern",
      "1",
      "22000",
      "1",
      "ja",
      "ja",
      "nein",
      "1",
      "nein",
      "nein"
    )
    // 21 days before 27 January is Epiphany, a holiday in Bavaria; others lead to weekends.
    let first = try #require(Day(year: 2027, month: 1, day: 21))
    for offset in 0..<14 {
      let milestone = first.adding(days: offset)
      await checklist.type("/beteiligte termin Entscheidung --am \(milestone.iso)")
      let lines = try #require(try await checklist.value("plan")).decoded(as: Plan.self).lines
      let dates = lines.compactMap(\.date)
      #expect(!dates.isEmpty)
      for date in dates {
        #expect(bavaria.isWorkingDay(date), "\(milestone.iso): \(date.iso)")
        #expect(date < milestone, "\(milestone.iso): \(date.iso)")
      }
    }
  }
}
