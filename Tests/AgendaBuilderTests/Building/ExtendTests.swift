import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Extending a digital agenda")
struct ExtendTests {
  @Test("a new version takes the open measures along and leaves the done ones behind")
  func carried() async throws {
    let rehearsal = Rehearsal.agenda()
    let first = try await rehearsal.built()
    let done = try #require(first.items.first)
    await rehearsal.later(days: 100).type("/agenda erledigt \(done.number)")
    let second = try await rehearsal.later(days: 360).built(by: "extend")
    #expect(second.version == 2)
    #expect(second.status == "draft")
    #expect(!second.items.contains { $0.number == done.number })
    #expect(second.items.count == first.items.count - 1)
  }

  @Test("what is late is planned anew, never into the past")
  func replanned() async throws {
    let rehearsal = Rehearsal.agenda()
    _ = try await rehearsal.built()
    let later = rehearsal.later(days: 360)
    let second = try await later.built(by: "extend")
    for item in second.items {
      let due = try #require(item.due)
      #expect(due >= later.now.day, "\(item.title)")
    }
  }

  @Test("what is dropped keeps its reason and is told as a change")
  func dropped() async throws {
    let rehearsal = Rehearsal.agenda()
    let first = try await rehearsal.built()
    let last = try #require(first.items.last)
    let key = "item\(last.number)"
    let later = rehearsal.later(days: 10)
    let second = try await later.built(
      [
        "dropped": .given(.choices([key])),
        "reason.\(last.number)": .given(.text("kein Geld")),
      ],
      by: "extend"
    )
    #expect(!second.items.contains { $0.number == last.number })
    let measure = try await later.measure(last.number)
    #expect(measure.status == .dropped)
    #expect(measure.reason == "kein Geld")
    let document = await later.last("/agenda dokument")
    #expect(document.contains("Was sich geändert hat"))
    #expect(document.contains("\(last.title) (verworfen)"))
  }

  @Test("what the review finds done stays done, though other measures need it")
  func doneInReview() async throws {
    let rehearsal = Rehearsal.agenda()
    let first = try await rehearsal.built()
    let mandate = try #require(first.items.first { $0.catalogue == "M01" })
    let later = rehearsal.later(days: 360)
    let second = try await later.built(
      ["fate.\(mandate.number)": .given(.choice("done"))],
      by: "extend"
    )
    #expect(!second.items.contains { $0.number == mandate.number })
    #expect(second.items.contains { $0.catalogue == "M02" })
    #expect(try await later.measure(mandate.number).status == .done)
  }

  @Test("whoever drops what a law demands is told so")
  func droppedDuty() async throws {
    let rehearsal = Rehearsal.agenda()
    let first = try await rehearsal.built()
    let duty = try #require(first.items.first { $0.catalogue == "M15" })
    var later = rehearsal.later(days: 360)
    later.isInteractive = true
    let today = later.now.day
    let late = first.items.filter { $0.number < duty.number && $0.due.map { $0 < today } ?? false }
    let said = await later.everything(["/agenda fortschreiben"] + late.map { _ in "" } + ["3"])
    #expect(said.contains("Ein Gesetz verlangt diese Maßnahme voraussichtlich."))
  }

  @Test("new fields and measures come in, with what they need")
  func added() async throws {
    let rehearsal = Rehearsal.agenda()
    _ = try await rehearsal.built()
    let second = try await rehearsal.later(days: 10).built(
      [
        "new_fields": .given(.choices(["data"])),
        "measures.data": .given(.choices(["M27"])),
      ],
      by: "extend"
    )
    let ids = second.items.compactMap(\.catalogue)
    #expect(ids.contains("M27") && ids.contains("M26"))
    #expect(second.fields.contains { $0.id == "data" })
  }

  @Test("without an agenda there is nothing to extend, and it says how to begin")
  func none() async {
    let said = await Rehearsal.agenda().last("/agenda fortschreiben", showing: .error)
    #expect(said.contains("/agenda aufbauen"))
  }
}
