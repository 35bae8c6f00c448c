import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Entering appointments, deadlines and duties")
struct EntryTests {
  @Test("one line says what, when, how long, how often and with whom")
  func oneLine() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda termin Jour fixe Digitalisierung jeden Montag 9:00 90 min @Orga #digi --ja"
    )
    let entry = try await agenda.entry(1)
    #expect(entry.title == "Jour fixe Digitalisierung")
    #expect(entry.kind == .appointment)
    #expect(entry.people == ["Orga"] && entry.tags == ["digi"])
    #expect(entry.series.start.iso == "2026-11-30T09:00")
    #expect(entry.series.minutes == 90)
    #expect(entry.series.recurrence?.rule == "FREQ=WEEKLY;BYDAY=MO")
  }

  @Test(
    "what is said of the time is no part of the title",
    arguments: [
      ("/agenda termin Vergabe Freitag 14 Uhr", "Vergabe", "2026-11-27T14:00", nil),
      ("/agenda termin Freitag 14–15:30 Uhr: Vergabe", "Vergabe", "2026-11-27T14:00", 90),
      ("/agenda termin Termin Vergabe Freitag 14 Uhr", "Vergabe", "2026-11-27T14:00", nil),
      (
        "/agenda termin Termin beim Landrat Freitag 14 Uhr", "Termin beim Landrat",
        "2026-11-27T14:00", nil
      ),
      ("/agenda frist Frist: Antrag 4.12.", "Antrag", "2026-12-04", nil),
      ("/agenda deadline application due 4 December", "application", "2026-12-04", nil),
      ("/agenda termin Vergabe --wann Freitag 14 Uhr", "Vergabe", "2026-11-27T14:00", nil),
      (
        "/agenda termin Vergabe --wann Freitag 14 Uhr --dauer 2h", "Vergabe", "2026-11-27T14:00",
        120
      ),
      (
        "/agenda termin Abnahme der Montage Freitag 8:30", "Abnahme der Montage",
        "2026-11-27T08:30", nil
      ),
      ("/agenda frist Haushaltsanmeldung bis 4.12.", "Haushaltsanmeldung", "2026-12-04", nil),
      ("/agenda appointment dentist tomorrow 2pm", "dentist", "2026-11-24T14:00", nil),
      ("/agenda deadline budget request by 4 December", "budget request", "2026-12-04", nil),
    ] as [(String, String, String, Int?)]
  )
  func title(line: String, title: String, start: String, minutes: Int?) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(line)
    let entry = try await agenda.entry(1)
    #expect(entry.title == title)
    #expect(entry.series.start.iso == start)
    #expect(entry.series.minutes == minutes)
  }

  @Test(
    "the days from one to another are one stay",
    arguments: [
      ("/agenda termin Messe 7.12. bis 9.12.", "2026-12-07", 4_320),
      ("/agenda termin Messe vom 7. bis 9. Dezember @Orga", "2026-12-07", 4_320),
      ("/agenda termin Messe Dienstag bis Donnerstag", "2026-11-24", 4_320),
      ("/agenda termin Messe 3 Tage ab 7.12.", "2026-12-07", 4_320),
      ("/agenda termin Messe 7.12. --dauer 3 Tage", "2026-12-07", 4_320),
      ("/agenda termin Messe --wann 7.12. bis 9.12.", "2026-12-07", 4_320),
      ("/agenda termin Messe 30.12. bis 2.1.", "2026-12-30", 5_760),
      ("/agenda termin Messe 7.12. 9 Uhr bis 9.12. 17 Uhr", "2026-12-07T09:00", 3_360),
      ("/agenda appointment Messe 7 Dec to 9 Dec", "2026-12-07", 4_320),
      ("/agenda appointment Messe from Tuesday to Thursday", "2026-11-24", 4_320),
    ]
  )
  func stay(line: String, start: String, minutes: Int) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(line)
    let entry = try await agenda.entry(1)
    #expect(entry.title == "Messe")
    #expect(entry.series.start.iso == start && entry.series.minutes == minutes)
  }

  @Test("a stretch in which some day may be meant is asked about, and so are dates exchanged")
  func noStay() async throws {
    let agenda = Rehearsal.agenda()
    let stretch = await agenda.type(
      "/agenda termin Klausur nächste Woche",
      "nächste Woche",
      showing: .error
    )
    #expect(stretch.joined().contains("Das ist ein Zeitraum"))
    let exchanged = await agenda.type("/agenda termin Klausur 9.12. bis 7.12.", showing: .error)
    #expect(exchanged.joined().contains("Das wären 364 Tage"))
    // A deadline is a day.
    let deadline = await agenda.type("/agenda frist Antrag 7.12. bis 9.12.", showing: .error)
    #expect(deadline.joined().contains("Das ist ein Zeitraum"))
    #expect(try await agenda.items().isEmpty)
  }

  @Test(
    "a stretch is no part of the title, and the day asked for lies in it",
    arguments: [
      (
        "/agenda termin Klausur erste Dezemberwoche",
        "„erste Dezemberwoche“ geht von Mo 30.11.2026 bis So 6.12.2026.", "4.12.", "2026-12-04"
      ),
      (
        "/agenda termin Klausur in der KW 12",
        "geht von Mo 22.3.2027 bis So 28.3.2027.", "Dienstag 9 Uhr", "2027-03-23T09:00"
      ),
      (
        "/agenda termin Klausur im Juni 2027",
        "geht von Di 1.6.2027 bis Mi 30.6.2027.", "15.6.2027", "2027-06-15"
      ),
      (
        "/agenda frist Klausur bis Sommer 2027", "„Sommer 2027“ ist kein bestimmter Tag.",
        "31.8.2027", "2027-08-31"
      ),
    ]
  )
  func stretch(line: String, question: String, answer: String, start: String) async throws {
    let agenda = Rehearsal.agenda()
    let asked = await agenda.last(line, answer, showing: .question)
    #expect(asked.contains(question), "\(asked)")
    let entry = try await agenda.entry(1)
    #expect(entry.title == "Klausur")
    #expect(entry.series.start.iso == start)
  }

  @Test("a day outside of the stretch is refused")
  func outsideOfStretch() async throws {
    let agenda = Rehearsal.agenda()
    let error = await agenda.last("/agenda termin Klausur KW 12", "morgen", showing: .error)
    #expect(error.contains("Di 24.11.2026 ist zu früh: frühestens Mo 22.3.2027"), "\(error)")
    #expect(try await agenda.items().isEmpty)
  }

  @Test(
    "what is rather part of a name stays in the title",
    arguments: ["Haushalt 2027", "Gespräch mit Frau Sommer", "Bericht Q3"]
  )
  func noStretch(title: String) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin \(title)", "4.12. 10 Uhr")
    #expect(try await agenda.entry(1).title == title)
  }

  @Test(
    "an impossible time is refused, and no part of it is taken for the whole",
    arguments: [
      ("/agenda termin Vergabe 31.2. 10 Uhr", "31. Februar"),
      ("/agenda termin Vergabe Montag, 4.12.2026 9 Uhr", "Freitag"),
      ("/agenda termin Vergabe 4.12. 25 Uhr", "25:00"),
      ("/agenda frist Antrag bis 31.11. 12 Uhr", "31. November"),
      ("/agenda appointment meeting 31 Feb 10am", "31. Februar"),
    ]
  )
  func impossible(line: String, expected: String) async throws {
    let agenda = Rehearsal.agenda()
    let problem = await agenda.type(line, showing: .error).joined()
    #expect(problem.contains(expected), "\(problem)")
    #expect(try await agenda.items().isEmpty)
  }

  @Test("a stay is shown on each of its days, overlaps with all of them, and moves as a whole")
  func stayThroughItsDays() async throws {
    let agenda = Rehearsal.agenda()
    let entered = await agenda.type("/agenda termin Messe 7.12. bis 9.12.", showing: .remark)
    #expect(entered.joined().contains("Wann: Mo 7.12. bis Mi 9.12."))
    let other = await agenda.type("/agenda termin Anruf 8.12. 10 Uhr", showing: .remark).joined()
    #expect(other.contains("Di 8.12. überschneidet sich mit (1) Messe (Tag 2 von 3)"), "\(other)")
    await agenda.type("/agenda termin Klausur 9.12. 9 Uhr bis 11.12. 12 Uhr")
    let week = await agenda.last("/agenda woche KW 50")
    #expect(
      week == """
        KW 50: Mo 7.12. bis So 13.12.
        Mo 7.12.2026
        (1) Messe (Tag 1 von 3)
        Di 8.12.2026
        (1) Messe (Tag 2 von 3)
        (2) 10:00 Uhr Anruf
        (1) und (2) überschneiden sich.
        Mi 9.12.2026
        (1) Messe (Tag 3 von 3)
        (3) ab 9:00 Uhr Klausur (Tag 1 von 3)
        (1) und (3) überschneiden sich.
        Do 10.12.2026
        (3) Klausur (Tag 2 von 3)
        Fr 11.12.2026
        (3) bis 12:00 Uhr Klausur (Tag 3 von 3)
        """
    )
    let moved = await agenda.last("/agenda verlegen 1 auf 14.12.")
    #expect(moved.contains("Mo 7.12. bis Mi 9.12. → Mo 14.12. bis Mi 16.12."), "\(moved)")
    let other2 = await agenda.last("/agenda verlegen 1 auf 21.12. bis 22.12.")
    #expect(other2.contains("→ Mo 21.12. bis Di 22.12."), "\(other2)")
  }

  @Test(
    "a time is read back in words, a recurrence with its next dates, before it counts",
    arguments: [
      ("Jour fixe jeden Montag 9:00", "Mo 30.11. 9:00 Uhr, Mo 7.12. 9:00 Uhr, Mo 14.12. 9:00 Uhr"),
      ("Lenkungskreis in 2 Wochen 14 Uhr", "Wann: Mo 7.12. 14:00 Uhr"),
    ]
  )
  func readBack(line: String, words: String) async throws {
    var agenda = Rehearsal.agenda()
    agenda.isInteractive = true
    let refused = await agenda.type("/agenda termin \(line)", "nein")
    #expect(refused.last == "Nichts eingetragen.")
    #expect(try await agenda.items().isEmpty)
    let said = await agenda.type("/agenda termin \(line)", "", showing: .remark)
    #expect(said.joined().contains(words))
    #expect(try await agenda.items().count == 1)
  }

  @Test("nothing is asked where the time was given for itself, or where nobody looks")
  func notReadBack() async throws {
    var agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Jour fixe jeden Montag 9:00")
    agenda.isInteractive = true
    await agenda.type("/agenda termin Messe --wann 7.12.")
    await agenda.type("/agenda termin Klausur übermorgen --ja")
    #expect(try await agenda.items().count == 3)
  }

  @Test("what can mean two rhythms is asked")
  func doubt() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Stab jeden zweiten Dienstag 10 Uhr", "2", "ja")
    #expect(try await agenda.entry(1).series.recurrence?.rule == "FREQ=MONTHLY;BYDAY=2TU")
  }

  @Test("asks for what is not said, one question at a time")
  func guided() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda termin",
      "Stakeholder-Runde",
      "4.12. 10 Uhr",
      "90 min",
      "Ratssaal",
      "Orga, IT"
    )
    let entry = try await agenda.entry(1)
    #expect(entry.series.start.iso == "2026-12-04T10:00" && entry.series.minutes == 90)
    #expect(entry.place == "Ratssaal" && entry.people == ["Orga", "IT"])
  }

  @Test("a duty always comes again; the last day of the month stays the last day")
  func duty() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda pflicht Kasse abstimmen", "30.11.", "am Monatsletzten", "ja")
    let series = try await agenda.entry(1).series
    let days = series.firstTimes(4, from: Rehearsal.monday.day).map(\.iso)
    #expect(days == ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"])
  }

  @Test(
    "a day that a duty counts in a month or a quarter comes again in each",
    arguments: [
      ("/agenda pflicht Statistik am letzten Tag des Monats --ja", "FREQ=MONTHLY;BYMONTHDAY=-1"),
      ("/agenda pflicht Statistik am 15. des Monats --ja", "FREQ=MONTHLY;BYMONTHDAY=15"),
      ("/agenda pflicht Statistik am ersten Montag im Monat --ja", "FREQ=MONTHLY;BYDAY=1MO"),
      (
        "/agenda pflicht Statistik zum Quartalsende --ja",
        "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"
      ),
      ("/agenda duty Statistik on the last day of the month --yes", "FREQ=MONTHLY;BYMONTHDAY=-1"),
      (
        "/agenda pflicht Statistik --wann am letzten Tag des Monats --ja",
        "FREQ=MONTHLY;BYMONTHDAY=-1"
      ),
    ]
  )
  func dutyInMonth(line: String, rule: String) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(line)
    let entry = try await agenda.entry(1)
    #expect(entry.title == "Statistik")
    #expect(entry.series.recurrence?.rule == rule)
  }

  @Test("a recurrence that says nothing of coming again is refused")
  func noRecurrence() async throws {
    let agenda = Rehearsal.agenda()
    let error = await agenda.last("/agenda pflicht Bericht morgen", "übermorgen", showing: .error)
    #expect(error.contains("Das sagt nicht, wie oft es wiederkommt."), "\(error)")
    #expect(try await agenda.items().isEmpty)
  }

  @Test("names are taken up as they are already spelled")
  func spelling() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x --vorhaben E-Akte --mit Personalrat")
    await agenda.type("/agenda termin y Freitag 10 Uhr --vorhaben e-akte --mit personalrat")
    let entry = try await agenda.entry(2)
    #expect(entry.project == "E-Akte" && entry.people == ["Personalrat"])
  }

  @Test("an appointment at the same time as another is pointed out before it counts, not refused")
  func overlap() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Vergabe Freitag 14–15 Uhr")
    var person = agenda
    person.isInteractive = true
    let asked = await person.everything(["/agenda termin Personalrat Freitag 14:30", "nein"])
    #expect(asked.contains("überschneidet sich mit (1) 14:00–15:00 Uhr Vergabe"))
    #expect(try await agenda.items().count == 1)
    let given = await agenda.last("/agenda termin Personalrat --wann \"Freitag 14:30\"")
    #expect(given.contains("überschneidet sich mit (1) 14:00–15:00 Uhr Vergabe"))
    let free = await agenda.everything(["/agenda termin Danach Freitag 16–17 Uhr"])
    #expect(!free.contains("überschneidet"))
  }

  @Test("a recurrence names each appointment that it overlaps with once, and says what it guesses")
  func overlapsAgain() async {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda termin Jour fixe jeden Montag 9:00, 60 min")
    let said = await agenda.everything(["/agenda termin Runde jeden Montag 8:30"])
    #expect(
      said.contains(
        "Mo 30.11. überschneidet sich mit (1) 9:00–10:00 Uhr Jour fixe, ohne Angabe mit 60 min "
          + "gerechnet; an weiteren Tagen auch"
      )
    )
    #expect(said.split(separator: "überschneidet sich").count == 2)
  }

  @Test("a public holiday among the next dates is pointed out")
  func holiday() async throws {
    let christmas = Holiday(
      name: Text(de: "Weihnachten", en: "Christmas"),
      rule: .date(month: 12, day: 25),
      lands: Set(Land.allCases)
    )
    var agenda = Rehearsal.agenda()
    agenda.almanac = Almanac(zone: .fixed(3600), holidays: [christmas])
    let said = await agenda.everything(["/agenda termin Runde jeden Freitag 9 Uhr"])
    #expect(!said.contains("Feiertag"))
    let late = try agenda.on("2026-12-14")
    let seen = await late.everything(["/agenda termin Jour fixe jeden Freitag 14 Uhr"])
    #expect(seen.contains("Fr 25.12. ist Feiertag (Weihnachten)"))
  }

  @Test("a line of nothing but a time is asked what it is about, and keeps the time")
  func noTitle() async throws {
    let agenda = Rehearsal.agenda()
    let said = await agenda.everything(["/agenda termin Freitag 14 Uhr", "Vergabe", "ja"])
    #expect(said.contains("Worum geht es?"))
    #expect(try await agenda.entry(1).title == "Vergabe")
    #expect(try await agenda.entry(1).series.start.iso == "2026-11-27T14:00")
  }
}
