import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("The agenda in calendars")
struct CalendarTests {
  /// An agenda with one of everything.
  private func agenda() async -> Rehearsal {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda termin Jour fixe jeden Montag 9–10:30 Uhr @Orga #digi --ort Ratssaal --ja",
      "/agenda verlegen 1 Dienstag 10 Uhr",
      "/agenda auslassen 1 --am 7.12.",
      "/agenda frist Antrag 4.12. --notiz \"Zwei; Zeilen, mit Zeichen\"",
      "/agenda pflicht Statistik am Monatsletzten --ja",
      "/agenda erledigt 3",
      "/agenda neu E-Rechnung --ab 1.12. --bis 31.3. --prio hoch --wer Kämmerei --fortschritt 40",
      "/agenda termin Klausur 10.12.",
      "/agenda absagen 5",
      "/agenda pflicht Schulung alle 6 Monate --ab-erledigung --ja",
      "/agenda erledigt 6",
      "/agenda neu Schnittstelle --braucht 4",
      "/agenda termin Messe 7.12. bis 9.12. --maßnahme 4"
    )
    return agenda
  }

  private func taking(_ items: [CalendarItem], into agenda: Rehearsal) -> Rehearsal {
    var agenda = agenda
    agenda.calendarFiles = GivenCalendarFiles(["agenda.ics": CalendarContent(items: items)])
    return agenda
  }

  @Test("goes out and comes in without loss")
  func roundTrip() async throws {
    let items = try #require(try await agenda().calendar("export"))
    let other = taking(items, into: .agenda())
    let reply = await other.last("/agenda import agenda.ics", "ja")
    #expect(reply.hasPrefix("Übernommen: 8 neu, 0 geändert."))
    let again = try #require(try await other.calendar("export"))
    #expect(again.map(\.withoutMoments) == items.map(\.withoutMoments))
    let counted = try await other.entry(6).series
    #expect(counted.countsFromCompletion && counted.doneOn?.iso == "2026-11-23")
    #expect(counted.firstOpen?.time.iso == "2027-05-23")
    let needed = try await other.measure(7).needs
    #expect(needed.count == 1)
    #expect(try await other.entry(8).measure == needed.first)
  }

  @Test(
    "what counts from completion says so, and goes on when another file says that it is done",
    arguments: [CalendarItem.Component.event, .todo]
  )
  func fromCompletion(as component: CalendarItem.Component) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda pflicht Schulung alle 6 Wochen --ab-erledigung --ja",
      "/agenda erledigt 1"
    )
    var items = try #require(try await agenda.calendar("export"))
    #expect(items.map(\.fromCompletion?.last?.iso) == ["2026-11-23"])
    #expect(items.map(\.start?.iso) == ["2027-01-04"])
    // A task list has a state for it, and what is due there has no start.
    if component == .todo {
      items[0].component = .todo
      (items[0].due, items[0].start) = (items[0].start, nil)
      items[0].status = .completed
    }
    items[0].completed = Moment(seconds: 1_796_000_000, offset: 3600)
    await taking(items, into: agenda).type("/agenda import agenda.ics", "ja")
    let series = try await agenda.entry(1).series
    #expect(series.countsFromCompletion && series.doneOn?.iso == "2026-11-30")
    #expect(series.firstOpen?.time.iso == "2027-01-11")
  }

  @Test("what cannot be taken is told once, before the question or else with what was taken")
  func leftOut() async throws {
    let late = Text(de: "Das Jahr ist zu spät.", en: "The year is too late.")
    let content = CalendarContent(
      items: [
        CalendarItem(.todo, uid: "one", summary: "Eins"),
        CalendarItem(.journal, uid: "two", summary: "Tagebuch"),
      ],
      flaws: [CalendarContent.Flaw(position: 3, summary: "Archiv", problem: late)]
    )
    for lines in [["/agenda import agenda.ics", "ja"], ["/agenda import agenda.ics --ja"]] {
      var agenda = Rehearsal.agenda()
      agenda.calendarFiles = GivenCalendarFiles(["agenda.ics": content])
      let shown = await agenda.everything(lines)
      #expect(shown.contains("Übernommen: 1 neu"), "\(shown)")
      #expect(shown.ranges(of: "Archiv (3): Das Jahr ist zu spät.").count == 1, "\(shown)")
      #expect(shown.ranges(of: "ausgelassen: 1").count == 1, "\(shown)")
    }
  }

  @Test("dependencies come in once both are there; a circle is left out and named")
  func dependencies() async throws {
    var one = CalendarItem(.todo, uid: "one", summary: "Eins")
    var two = CalendarItem(.todo, uid: "two", summary: "Zwei")
    (one.dependencies, two.dependencies) = (["two", "elsewhere"], [])
    let agenda = Rehearsal.agenda()
    await taking([one, two], into: agenda).type("/agenda import agenda.ics", "ja")
    let needed = try await agenda.measure(1).needs
    #expect(needed.count == 1)
    two.dependencies = ["one"]
    let reply = await taking([one, two], into: agenda).last("/agenda import agenda.ics", "ja")
    #expect(reply.contains("Zwei (1): "), "\(reply)")
    #expect(try await agenda.measure(2).needs.isEmpty)
    // A program that knows nothing of dependencies takes none away.
    one.dependencies = []
    one.summary = "Eins, aber anders"
    await taking([one], into: agenda).type("/agenda import agenda.ics", "ja")
    #expect(try await agenda.measure(1).needs == needed)
  }

  @Test("what lasts for days is shown on each of them, also where it began before")
  func stay() async throws {
    var item = CalendarItem(.event, uid: "fair", summary: "Messe")
    item.start = DayTime(iso: "2026-12-05")
    item.end = DayTime(iso: "2026-12-08")
    let agenda = taking([item], into: .agenda())
    await agenda.type("/agenda import agenda.ics", "ja")
    #expect(
      await agenda.last("/agenda woche KW 50") == """
        KW 50: Mo 7.12. bis So 13.12.
        Mo 7.12.2026
        (1) Messe (Tag 3 von 4)
        Di 8.12.2026
        (1) Messe (Tag 4 von 4)
        """
    )
  }

  @Test("appointments and deadlines are events, deadlines by their name; measures are to be done")
  func components() async throws {
    let items = try #require(try await agenda().calendar("export"))
    let main = items.filter { $0.occurrence == nil }
    #expect(
      main.map(\.component) == [.event, .event, .event, .todo, .event, .event, .todo, .event]
    )
    #expect(main.map(\.isFree) == [nil, true, true, nil, nil, true, nil, nil])
    #expect(main[1].categories == ["Frist"] && main[0].categories.contains("digi"))
    #expect(
      main.map(\.status) == [
        .confirmed, .confirmed, .confirmed, .needsAction, .cancelled, .confirmed, .needsAction,
        .confirmed,
      ]
    )
    #expect(main[7].start?.iso == "2026-12-07" && main[7].end?.iso == "2026-12-09")
    #expect(main[6].dependencies == [main[3].uid] && main[7].related == [main[3].uid])
    #expect(main[1].start?.iso == "2026-12-04" && main[1].details == "Zwei; Zeilen, mit Zeichen")
    #expect(main[3].priority == 1 && main[3].percentComplete == 40)
    #expect(main[0].exceptions.map(\.iso) == ["2026-12-07T09:00"])
  }

  @Test("what is there already is changed, not doubled; what stayed is left alone")
  func update() async throws {
    let agenda = await agenda()
    var items = try #require(try await agenda.calendar("export"))
    #expect(
      await taking(items, into: agenda).last("/agenda import agenda.ics")
        .hasPrefix("Nichts Neues in dieser Datei.")
    )
    let index = try #require(items.firstIndex { $0.summary == "Antrag" })
    items[index].start = DayTime(iso: "2026-12-11")
    let reply = await taking(items, into: agenda).last("/agenda import agenda.ics", "ja")
    #expect(reply.hasPrefix("Übernommen: 0 neu, 1 geändert."))
    #expect(try await agenda.items().count == 8)
    #expect(try await agenda.entry(2).series.start.iso == "2026-12-11")
  }

  @Test("what comes from elsewhere keeps its identity, and is known by it the next time")
  func foreign() async throws {
    let agenda = Rehearsal.agenda()
    var event = CalendarItem(.event, uid: "abc@example.org", summary: "Ratssitzung")
    event.start = DayTime(iso: "2026-12-10T18:00")
    event.end = DayTime(iso: "2026-12-10T20:30")
    var todo = CalendarItem(.todo, uid: "def@example.org", summary: "Anfrage")
    todo.due = DayTime(iso: "2026-12-01")
    let journal = CalendarItem(.journal, uid: "x", summary: "Notiz")
    let said = await taking([event, todo, journal], into: agenda)
      .type("/agenda import agenda.ics", "ja", showing: .remark)
    #expect(said.joined().contains("Tagebucheinträge gehören nicht in die Agenda"))
    #expect(try await agenda.entry(1).series.minutes == 150)
    #expect(try await agenda.measure(2).due?.iso == "2026-12-01")
    todo.status = .completed
    await taking([event, todo], into: agenda).type("/agenda import agenda.ics", "ja")
    #expect(try await agenda.items().count == 2)
    #expect(try await agenda.measure(2).status == .done)
  }

  @Test("nothing comes in that was not agreed to")
  func declined() async throws {
    let agenda = Rehearsal.agenda()
    let item = CalendarItem(.todo, uid: "1", summary: "x")
    let reply = await taking([item], into: agenda).last("/agenda import agenda.ics", "nein")
    #expect(reply == "Nichts übernommen.")
    #expect(try await agenda.items().isEmpty)
  }

  @Test("an event without a time is named, the others come in")
  func withoutTime() async throws {
    let agenda = Rehearsal.agenda()
    let items = [
      CalendarItem(.event, uid: "1", summary: "Irgendwann"),
      CalendarItem(.todo, uid: "2", summary: "x"),
    ]
    let said = await taking(items, into: agenda)
      .type("/agenda import agenda.ics", "ja", showing: .remark)
    #expect(said.joined().contains("Irgendwann (1): Es fehlt, wann es stattfindet."))
    #expect(try await agenda.items().count == 1)
  }
}

extension CalendarItem {
  /// The item without what the store says of it.
  fileprivate var withoutMoments: CalendarItem {
    var item = self
    (item.created, item.modified) = (nil, nil)
    return item
  }
}
