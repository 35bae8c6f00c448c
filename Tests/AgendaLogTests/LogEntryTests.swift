import AgendaLog
import LotseKit
import Testing

@Suite("An entry as a record")
struct LogEntryTests {
  private func entry() throws -> LogEntry {
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    var entry = LogEntry("Angebot prüfen\nbis Freitag", kind: .open, date: day)
    entry.people = ["Frau Kaya"]
    entry.tags = ["dms"]
    entry.project = "E-Akte"
    entry.due = day.adding(days: 4)
    entry.parts = [LogEntry.Part(name: .why, text: "Frist des Anbieters")]
    return entry
  }

  @Test("is found by what it is filed under")
  func facets() throws {
    var entry = try entry()
    let due = try #require(entry.due)
    #expect(
      entry.facets == [
        "log.kind": [.text("open")], .person: [.text("Frau Kaya")], .tag: [.text("dms")],
        .project: [.text("E-Akte")], .due: [.day(due)], .status: [.text("open")],
      ]
    )
    entry.doneOn = due
    #expect(entry.facets[.status] == [.text("done")])
    #expect(entry.facets["log.done"] == [.day(due)])
    entry.kind = .note
    #expect(entry.facets[.status] == nil)
  }

  @Test("is found by every word that was written")
  func words() throws {
    let text = try entry().searchText
    for word in ["Angebot", "Freitag", "Anbieters", "Kaya", "dms", "E-Akte"] {
      #expect(text.contains(word))
    }
  }

  @Test("has its first line as its title")
  func title() throws {
    #expect(try entry().title == "Angebot prüfen…")
    let day = try entry().date
    #expect(LogEntry("kurz", kind: .note, date: day).title == "kurz")
    let long = LogEntry(String(repeating: "ä", count: 150), kind: .note, date: day)
    #expect(long.title == String(repeating: "ä", count: 99) + "…")
  }

  @Test("keeps its stored form")
  func storedForm() throws {
    let entry = try entry()
    let json = try JSONValue(encoding: entry)
    #expect(
      json.text()
        == #"{"day":"2026-11-23","due":"2026-11-27","kind":"open","parts":[{"name":"why","#
        + #""text":"Frist des Anbieters"}],"people":["Frau Kaya"],"project":"E-Akte","#
        + #""tags":["dms"],"text":"Angebot prüfen\nbis Freitag"}"#
    )
    #expect(try json.decoded(as: LogEntry.self) == entry)
  }
}
