import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("What to do next")
struct NextTests {
  @Test("is the most urgent with which something can be done, and says what keeps the others")
  func obstacles() async {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu blockiert --bis 24.11. --prio hoch --stand blockiert",
      "/agenda neu wartet --bis 24.11. --wartet-auf Kaya --nachfassen 25.11.",
      "/agenda neu braucht --bis 25.11.",
      "/agenda neu später --bis 26.11. --ab 26.11.",
      "/agenda neu zuerst --bis 31.3.",
      "/agenda abhängig 3 von 5",
      "/agenda schritte 5 Angebote einholen; prüfen"
    )
    await agenda.type("/agenda ändern 1 --bis 20.10.2026 --grund \"kein Vertrag\"")
    let next = await agenda.last("/agenda nächstes")
    #expect(
      next == """
        Jetzt: (5) zuerst: anderes braucht es bis Mi 25.11.
        Nächster Schritt: Angebote einholen
        Dringender, aber:
        (1) blockiert: blockiert: kein Vertrag
        """
    )
    await agenda.type("/agenda erledigt 5")
    let then = await agenda.last("/agenda nächstes")
    #expect(then.contains("Jetzt: (3) braucht"))
    #expect(await agenda.later(days: 2).last("/agenda nächstes").contains("Jetzt: (2) wartet"))
  }

  @Test("says so when there is nothing")
  func nothing() async {
    let next = await Rehearsal.agenda(.english).last("/agenda next")
    #expect(next == "There is nothing to go on with at the moment.")
  }

  @Test("in little time leaves out what is great and has no step")
  func littleTime() async {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu groß --bis 24.11. --aufwand XL",
      "/agenda neu klein --bis 1.12. --aufwand S"
    )
    #expect(await agenda.last("/agenda nächstes").contains("Jetzt: (1)"))
    #expect(await agenda.last("/agenda nächstes --zeit 30").contains("Jetzt: (2)"))
  }
}

@Suite("Looking at measures")
struct ViewTests {
  @Test("one is shown with everything, with what it needs and what waits for it")
  func show() async {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu Aktenplan --bis 1.12.",
      "/agenda neu E-Akte --bis 1.3. --braucht 1 --prio hoch",
      "/agenda neu Scannen --braucht 2",
      "/agenda schritte 2 eins; zwei",
      "/agenda notiz 2 wird teuer"
    )
    let shown = await agenda.later(days: 1).last("/agenda zeigen 2")
    #expect(
      shown == """
        Maßnahme 2: E-Akte
        fällig Mo 1.3.2027 · hohe Priorität zählt wie 14 Tage früher
        Frist: Mo 1.3.2027
        Priorität: hoch
        Braucht: (1)
        Schritte (0 von 2)
        [ ] 1 eins
        [ ] 2 zwei
        Muss vorher fertig sein
        (1) Aktenplan: fällig Di 1.12.
        Wartet hierauf
        (3) Scannen
        Notizen
        Mo 23.11.2026: wird teuer
        Aufgenommen am Mo 23.11.
        """
    )
  }

  @Test("what has not moved is brought up, until somebody does something about it")
  func stale() async {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu a", "/agenda neu b", "/agenda neu c", "/agenda neu d")
    let later = agenda.later(days: 31)
    await later.type("/agenda notiz 2 bewegt sich", "/agenda erledigt 3")
    await later.type("/agenda warten 4 Kaya", "")
    #expect(
      await later.last("/agenda stillstand").contains(
        "(1) a: hier hat sich seit Mo 23.11. nichts bewegt (31 Tage)"
      )
    )
    #expect(await !later.last("/agenda stillstand").contains("(2)"))
    #expect(await !later.last("/agenda stillstand").contains("(3)"))
    #expect(await !later.last("/agenda stillstand").contains("(4)"))
    #expect(
      await agenda.last("/agenda stillstand")
        == "In den letzten 30 Tagen hat sich überall etwas bewegt."
    )
  }

  @Test("the board has them side by side by status")
  func board() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu a",
      "/agenda neu b --stand geprüft --bis 1.12.",
      "/agenda neu c --stand geplant",
      "/agenda neu d",
      "/agenda beginnen 4",
      "/agenda neu e --stand pausiert",
      "/agenda neu f",
      "/agenda erledigt 6"
    )
    let value = try #require(try await agenda.value("board"))
    guard case .array(let columns)? = value["columns"] else {
      Issue.record("no columns")
      return
    }
    let numbers = columns.map { column -> [JSONValue?] in
      guard case .array(let items)? = column["items"] else { return [] }
      return items.map { $0["number"] }
    }
    #expect(numbers == [[2, 1], [3], [4], [5]])
  }

  @Test("projects, people and tags are counted")
  func overviews() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu a #x --vorhaben E-Akte --wer Orga --bis 20.11.2026",
      "/agenda neu b --vorhaben E-Akte --wer Orga --bis 4.12.",
      "/agenda neu c --vorhaben E-Akte --wer IT",
      "/agenda neu d --vorhaben Website",
      "/agenda erledigt 3"
    )
    let projects = try await agenda.value("projects")
    #expect(
      projects?["values"] == [
        ["name": "E-Akte", "open": 2, "overdue": 1, "closed": 1, "next_due": "2026-12-04"],
        ["name": "Website", "open": 1, "overdue": 0, "closed": 0],
      ]
    )
    let owners = try await agenda.value("owners")
    #expect(
      owners?["values"] == [
        ["name": "Orga", "open": 2, "overdue": 1, "closed": 0, "next_due": "2026-12-04"],
        ["name": "IT", "open": 0, "overdue": 0, "closed": 1],
      ]
    )
    #expect(await agenda.last("/agenda schlagwörter").contains("#x"))
  }

  @Test("what was done is counted by week")
  func stats() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu a",
      "/agenda neu b",
      "/agenda neu c --bis 20.11.2026",
      "/agenda erledigt 1 --am 17.11.",
      "/agenda erledigt 2"
    )
    let value = try await agenda.value("stats", ["weeks": .given(.integer(2))])
    #expect(
      value == [
        "open": 1, "overdue": 1, "waiting": 0, "stale": 0, "closed": 2,
        "weeks": [
          ["monday": "2026-11-16", "closed": 1, "added": 0],
          ["monday": "2026-11-23", "closed": 1, "added": 3],
        ],
      ]
    )
  }
}

@Suite("Time spent on measures")
struct TimeTests {
  @Test(
    "is read with its day and what it was about",
    arguments: [
      ("1:30", 90, "2026-11-23", nil), ("90 min gestern", 90, "2026-11-22", nil),
      ("1,5 h Angebot geprüft", 90, "2026-11-23", "Angebot geprüft"),
      ("2 Std. am 20.11. Sitzung", 120, "2026-11-20", "Sitzung"), ("45", 45, "2026-11-23", nil),
      ("1h30 letzten Freitag", 90, "2026-11-20", nil), ("0:05 x", 5, "2026-11-23", "x"),
    ] as [(String, Int, String, String?)]
  )
  func spent(line: String, minutes: Int, day: String, note: String?) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x", "/agenda zeit 1 \(line)")
    let work = try #require(try await agenda.measure(1).work.first)
    #expect(work.minutes == minutes && work.day.iso == day && work.note == note)
  }

  @Test(
    "must be a length, and not lie ahead",
    arguments: [("lange", "eine Dauer"), ("0:00", "eine Dauer"), ("1:30 morgen", "Zukunft")]
  )
  func refused(line: String, problem: String) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x")
    let error = await agenda.last("/agenda zeit 1 \(line)", showing: .error)
    #expect(error.contains(problem), "\(error)")
    #expect(try await agenda.measure(1).work.isEmpty)
  }

  @Test("is summed up by measure, project and week")
  func totals() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu a --vorhaben E-Akte",
      "/agenda neu b",
      "/agenda zeit 1 1:00 gestern",
      "/agenda zeit 1 0:30",
      "/agenda zeit 2 2:00",
      "/agenda zeit 2 5:00 1.7.2026"
    )
    let value = try await agenda.value("times")
    #expect(value?["minutes"] == 210)
    #expect(
      value?["measures"] == [
        ["number": 2, "title": "b", "minutes": 120], ["number": 1, "title": "a", "minutes": 90],
      ]
    )
    #expect(value?["projects"] == [["minutes": 120], ["name": "E-Akte", "minutes": 90]])
    #expect(
      value?["weeks"] == [
        ["monday": "2026-11-16", "minutes": 60], ["monday": "2026-11-23", "minutes": 150],
      ]
    )
    let project = await agenda.last("/agenda zeiten diese Woche --vorhaben E-Akte")
    #expect(project.contains("Zusammen: 0:30 h"))
  }

  @Test("is measured by a clock that outlives the program")
  func clock() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu a", "/agenda neu b", "/agenda uhr 1")
    #expect(try await agenda.measure(1).status == .running)
    var later = agenda
    later.now = Moment(seconds: agenda.now.seconds + 45 * 60, offset: agenda.now.offset)
    #expect(await later.last("/agenda uhr") == "Die Uhr läuft seit 0:45 h: (1) a")
    await later.type("/agenda uhr 2")
    #expect(try await agenda.measure(1).work.map(\.minutes) == [45])
    #expect(try await agenda.measure(1).clock == nil)
    var night = later
    night.now = Moment(seconds: later.now.seconds + 15 * 3600, offset: later.now.offset)
    await night.type("/agenda uhr stopp", "90")
    #expect(try await agenda.measure(2).work.map(\.minutes) == [90])
    let none = await night.last("/agenda uhr stopp", showing: .error)
    #expect(none.contains("Keine Uhr läuft."))
  }
}
