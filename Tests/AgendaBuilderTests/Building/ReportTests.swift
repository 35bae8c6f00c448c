import AgendaBuilder
import LotseKit
import LotseTestSupport
import Testing

@Suite("Reporting on a digital agenda")
struct ReportTests {
  private static let start = Day(daysSince1970: 20_819)  // 2027-01-01

  private func measure(_ change: (inout Measure) -> Void = { _ in }) -> Measure {
    var measure = Measure("E-Akte", on: Self.start)
    measure.start = Self.start
    measure.due = Self.start.adding(days: 100)
    measure.owner = "Organisation"
    change(&measure)
    return measure
  }

  private func light(_ measure: Measure, after days: Int) throws -> TrafficLight {
    let lights = try AgendaKnowledge.embedded.method.value.lights
    return TrafficLight.of(measure, on: Self.start.adding(days: days), lights).light
  }

  @Test(
    "late is what is behind its end, by the part of its planned time",
    arguments: [(100, .green), (110, .green), (111, .amber), (125, .amber), (126, .red)]
      as [(Int, TrafficLight)]
  )
  func overdue(days: Int, expected: TrafficLight) throws {
    let running = measure { $0.status = .running }
    #expect(try light(running, after: days) == expected)
  }

  @Test(
    "so is what has not begun, or has done less than it should",
    arguments: [
      (10, nil, .green), (20, nil, .amber), (40, nil, .red), (40, 35, .green), (40, 5, .red),
    ]
      as [(Int, Int?, TrafficLight)]
  )
  func behind(days: Int, progress: Int?, expected: TrafficLight) throws {
    #expect(try light(measure { $0.progress = progress }, after: days) == expected)
  }

  @Test("a blocked duty is red, anything else blocked amber, and so is what nobody owns")
  func stuck() throws {
    var duty = Rating()
    duty.isLegalDuty = true
    let blocked = measure { $0.status = .blocked }
    #expect(try light(blocked, after: 1) == .amber)
    #expect(try light(measure { ($0.status, $0.rating) = (.blocked, duty) }, after: 1) == .red)
    #expect(try light(measure { $0.owner = nil }, after: 1) == .amber)
  }

  @Test("the roadmap shows by field what waits for what, and how it stands")
  func roadmap() async throws {
    let rehearsal = Rehearsal.agenda()
    let agenda = try await rehearsal.built()
    let (first, second) = (agenda.items[0].number, agenda.items[1].number)
    await rehearsal.type("/agenda abhängig \(second) von \(first)")
    let document = try await rehearsal.document("document")
    let timelines = document.blocks.compactMap { block -> Chart.Timeline? in
      guard case .chart(let chart) = block, case .timeline(let timeline) = chart.figure else {
        return nil
      }
      return timeline
    }
    let timeline = try #require(timelines.first)
    let waiting = timeline.items.filter { !timeline.predecessors(of: $0).isEmpty }
    #expect(waiting.contains { $0.label.hasSuffix(agenda.items[1].title) })
    #expect(timeline.step == .quarters && timeline.today != nil)
    #expect(timeline.items.allSatisfy { $0.group != nil && $0.mark != nil })
  }

  @Test("counts what is on plan, late and done")
  func report() async throws {
    let rehearsal = Rehearsal.agenda()
    let agenda = try await rehearsal.built()
    let first = try #require(agenda.items.first)
    await rehearsal.type("/agenda erledigt \(first.number)")
    let value = try #require(try await rehearsal.later(days: 700).value("report"))
    #expect(value["done"] == 1)
    #expect(value["red"] != 0)
    let document = await rehearsal.later(days: 700).last("/agenda bericht")
    #expect(document.contains("% im Verzug"))
  }

  @Test("the decision of the council is noted, and the planned measures count as approved")
  func decided() async throws {
    let rehearsal = Rehearsal.agenda()
    _ = try await rehearsal.built()
    let value: BuiltAgenda = try #require(
      try await rehearsal.value("decided", ["reference": .given(.text("VO/2027/042"))])
    ).decoded()
    #expect(value.status == "decided")
    #expect(value.items.allSatisfy { $0.status == "approved" })
    let document = await rehearsal.last("/agenda dokument")
    #expect(document.contains("VO/2027/042"))
  }

  @Test("the council paper has the fields that such papers have")
  func paper() async throws {
    let rehearsal = Rehearsal.agenda()
    _ = try await rehearsal.built()
    let paper = await rehearsal.last(
      "/agenda beschlussvorlage",
      "VO/1",
      "",
      "",
      "",
      "",
      "",
      ""
    )
    for heading in [
      "Beschlussvorschlag", "Sachverhalt", "Alternativen", "Finanzielle Auswirkungen",
      "Beteiligung", "Zeitplan", "Anlagen", "VO/1",
    ] { #expect(paper.contains(heading)) }
    #expect(paper.contains("Der Rat beschließt die „"))
    #expect(!paper.contains("Kreistag"))
  }
}
