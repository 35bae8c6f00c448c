import LotseGuides
import LotseKit
import LotseTestSupport
import Testing

@Suite("Charts of a guide")
struct ChartTests {
  /// A guide that asks for appointments and shows them as a week.
  private static func appointments(_ chart: String) -> String {
    """
    lotse: 1
    guide: woche
    version: 1
    title: Woche
    questions:
      - id: termin
        type: group
        label: Termine
        repeat: {min: 0, max: 20, item: Termin}
        questions:
          - {id: was, type: text, label: "Was?"}
          - {id: tag, type: date, label: "Wann?"}
          - {id: von, type: text, label: "Von?"}
          - {id: bis, type: text, label: "Bis?"}
    charts: [{id: c, type: week, title: Woche, for: termin, label: "{{ was }}", \(chart)}]
    documents: [{id: d, title: D, text: "{{ chart c }}"}]
    """
  }

  private static let usual =
    "day: tag, from: von, to: bis, mark: \"{{ was }}\", tone: 'if(was == \"Rat\", \"bad\", \"good\")'"

  private func week(_ items: [[String]], _ chart: String = usual) async throws -> Chart.Week? {
    let items = items.map { item -> [String: Answer] in
      var answers: [String: Answer] = [:]
      for (id, value) in zip(["was", "tag", "von", "bis"], item) {
        answers[id] = Day(iso: value).map { .given(.day($0)) } ?? .given(.text(value))
      }
      return answers
    }
    let plugin = try RunTests.plugin(Self.appointments(chart))
    let document = try await Rehearsal(plugin).document("start", ["termin": .given(.items(items))])
    let figures = document.blocks.compactMap {
      if case .chart(let chart) = $0 { chart } else { nil }
    }
    guard case .week(let week)? = figures.first?.figure else { return nil }
    return week
  }

  @Test("show what fills the hours of each day, in the order of the days")
  func weekByDays() async throws {
    let week = try #require(
      try await week([
        ["Rat", "2026-11-26", "18:00", "20:30"], ["Team", "2026-11-23", "08:30", "09:15"],
        ["Bauamt", "2026-11-23", "13:00", "14:00"],
      ])
    )
    #expect(week.days.map(\.day.iso) == ["2026-11-23", "2026-11-26"])
    let monday = week.days[0].stretches
    #expect(monday.map(\.mark.label) == ["Team", "Bauamt"])
    #expect(monday.map(\.mark.tone) == [.good, .good])
    #expect(week.days[1].stretches.map(\.mark.tone) == [.bad])
    #expect(monday[0].start == TimeOfDay(iso: "08:30") && monday[0].end == TimeOfDay(iso: "09:15"))
    #expect(week.hours == 8...21)
  }

  @Test("leave out what has no time, and more days than a week has")
  func weekWithoutTimes() async throws {
    let days = (1...9).map { ["T", "2026-12-0\($0)", "08:00", "09:00"] }
    #expect(try await week(days)?.days.count == 7)
    let some = try await week([
      ["A", "2026-12-01", "morgens", "09:00"], ["B", "2026-12-02", "08:00", "09:00"],
    ])
    #expect(some?.days.map(\.day.iso) == ["2026-12-02"])
    #expect(try await week([["A", "2026-12-01", "irgendwann", "später"]]) == nil)
    #expect(try await week([]) == nil)
  }

  @Test("of every kind come out of a guide in which they all occur")
  func everyKind() async throws {
    let plugin = try RunTests.plugin(SampleGuide.text)
    let titles = await Rehearsal(plugin).last(
      "/gesamt",
      "Amt",
      "5",
      "",
      "ja",
      "4.1.2027",
      "Post",
      "Stadt",
      "1",
      "2",
      "1",
      "Los",
      "5.1.2027",
      "08:30",
      "10:00",
      "fest",
      "fertig"
    )
    for title in ["Netz", "Balken", "Lage", "Stand", "Plan", "Woche", "Karte"] {
      #expect(titles.contains(title), "\(titles)")
    }
  }
}
