import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("A list of entries")
struct ListTests {
  private func log(_ language: Language = .german) async -> Rehearsal {
    let log = Rehearsal.log(language)
    await log.type(
      "/log 16.11.: Auftakt mit @Frau_Kaya #dms",
      "/log gestern: Entscheidung: Pilot im Bauamt #dms",
      "/log heute 9:00: Telefonat mit @Herr_Öz",
      "/log Angebot prüfen --bis gestern --mit \"Frau Kaya\"",
      "/log heute 8:00: Post"
    )
    return log
  }

  @Test("is grouped by day, the newest last, within a day by time")
  func grouped() async {
    #expect(
      await log().last("/log liste") == """
        Mo 16.11.2026
        (1) Auftakt mit @Frau_Kaya #dms
        So 22.11.2026, gestern
        (2) Entscheidung: Pilot im Bauamt #dms
        Mo 23.11.2026, heute
        (5) 08:00 Post
        (3) 09:00 Telefonat mit @Herr_Öz
        (4) Offener Punkt: Angebot prüfen (bis So 22.11.2026, überfällig; Frau Kaya)
        5 Einträge.
        """
    )
  }

  @Test(
    "shows what was asked for",
    arguments: [
      ("/log liste heute", [3, 4, 5]), ("/log list last week", [1, 2]),
      ("/log liste KW 47 #dms", [1, 2]), ("/log liste #DMS @kaya", [1]),
      ("/log liste @kaya", [1, 4]), ("/log liste @Oez", [3]),
      ("/log liste --offen", [4]), ("/log liste offen", [4]), ("/log list decisions", [2]),
      ("/log liste --art notiz", [1, 3, 5]), ("/log liste alle", [1, 2, 3, 4, 5]),
      ("/log liste --anzahl 2", [3, 4]), ("/log liste 1.–7. November", []),
    ] as [(String, [Int])]
  )
  func filtered(line: String, numbers: [Int]) async {
    let reply = await log().last(line)
    let shown = (1...5).filter { number in
      reply.split(separator: "\n").contains { $0.hasPrefix("(\(number)) ") }
    }
    #expect(shown == numbers, "\(reply)")
  }

  @Test("says when there is nothing, and when there is more")
  func closing() async {
    #expect(
      await log(.english).last("/log list 3 Nov") == "Tue 3 Nov 2026: no entries."
    )
    #expect(
      await log().last("/log liste --anzahl 2").hasSuffix(
        "5 Einträge, gezeigt sind die letzten 2."
      )
    )
  }

  @Test("refuses words that are no period, with examples")
  func noPeriod() async {
    let error = await log().last("/log liste demnächst", showing: .error)
    #expect(error.contains("Das lässt sich nicht als Zeitraum lesen."))
    #expect(error.contains("KW 47"))
  }

  @Test("is data for programs")
  func value() async throws {
    let log = await log()
    let value = try #require(
      try await log.value("list", ["filter": .given(.text("letzte Woche"))])
    )
    #expect(value["total"] == 2)
    #expect(value["from"] == "2026-11-16")
    #expect(value["through"] == "2026-11-22")
    guard case .array(let entries)? = value["entries"] else {
      Issue.record("entries are no array")
      return
    }
    #expect(
      entries.first?.text()
        == #"{"changed":"2026-11-23T10:00:00+01:00","created":"2026-11-23T10:00:00+01:00","#
        + #""day":"2026-11-16","id":"log.entry-1","kind":"note","number":1,"parts":[],"#
        + #""people":["Frau Kaya"],"tags":["dms"],"text":"Auftakt mit @Frau_Kaya #dms"}"#
    )
  }

  @Test("of keywords, people and projects counts entries, most used first")
  func overviews() async {
    let log = await log()
    #expect(await log.last("/log schlagwörter") == "#dms | 2 | So 22.11.2026")
    #expect(
      await log.last("/log personen") == """
        Frau Kaya | 2 | Mo 23.11.2026
        Herr Öz | 1 | Mo 23.11.2026
        """
    )
    #expect(await log.last("/log vorhaben") == "Noch keine.")
  }
}
