import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Changing measures")
struct ChangeTests {
  @Test("changes several fields at once and shows the old beside the new")
  func fields() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu E-Rechnung --bis 4.12. --wer Kämmerei --prio hoch")
    let reply = await agenda.last("/agenda ändern 1 --bis 18.12. --wer @IT_Leitung --ohne prio")
    #expect(
      reply == """
        Geändert: (1) E-Rechnung
        Frist: Fr 4.12. → Fr 18.12.
        Verantwortlich: Kämmerei → IT Leitung
        Priorität: hoch → nichts
        """
    )
    #expect(try await agenda.measure(1).priority == nil)
  }

  @Test("leaves what changed for programs, with the values as they are stored")
  func value() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x --bis 4.12.")
    let value = try #require(
      try await agenda.value("postpone", ["items": .given(.text("1 +1 Woche"))])
    )
    #expect(value["changed"] == 1)
    guard case .array(let items)? = value["items"] else {
      Issue.record("no items")
      return
    }
    #expect(
      items.first?["changes"] == [["field": "due", "from": "2026-12-04", "to": "2026-12-11"]]
    )
  }

  @Test("asks what to change where nothing was said")
  func asks() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu E-Rechnung")
    await agenda.type("/agenda ändern 1", "Titel, Frist", "E-Rechnung einführen", "Freitag")
    let measure = try await agenda.measure(1)
    #expect(measure.title == "E-Rechnung einführen")
    #expect(measure.due?.iso == "2026-11-27")
  }

  @Test("names what can be taken away")
  func unknownField() async {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x")
    let error = await agenda.last("/agenda ändern 1 --ohne titel", showing: .error)
    #expect(error.contains("„titel“ lässt sich nicht wegnehmen.") && error.contains("Frist"))
  }

  @Test("of several shows what will change, and asks; one step takes all back")
  func bulk() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu a --bis 1.12.", "/agenda neu b --bis 2.12.", "/agenda neu c")
    let declined = await agenda.last("/agenda verschieben 1, 2 +1 Woche", "nein")
    #expect(declined == "Nichts geändert.")
    #expect(try await agenda.measure(1).due?.iso == "2026-12-01")

    let preview = await agenda.type(
      "/agenda verschieben 1-2 um eine Woche",
      "ja",
      showing: .remark
    )
    #expect(
      preview.contains {
        $0.contains("Das würde sich ändern (2 Einträge):")
          && $0.contains("(1) a: Frist: Di 1.12. → Di 8.12.")
          && $0.contains("(2) b: Frist: Mi 2.12. → Mi 9.12.")
      }
    )
    #expect(
      try await agenda.measures().mapValues(\.due?.iso) == [
        1: "2026-12-08", 2: "2026-12-09", 3: nil,
      ]
    )
    _ = await agenda.workspace.undo(at: agenda.now)
    #expect(try await agenda.measure(2).due?.iso == "2026-12-02")
  }

  @Test("by a filter changes what fits, without asking where --ja says so")
  func filter() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu a --vorhaben E-Akte",
      "/agenda neu b --vorhaben E-Akte",
      "/agenda neu c",
      "/agenda ändern --alle vorhaben:E-Akte --prio hoch --ja"
    )
    #expect(try await agenda.measures().mapValues(\.priority) == [1: .high, 2: .high, 3: nil])
    let none = await agenda.last("/agenda erledigt --alle #nichts --ja", showing: .error)
    #expect(none.contains("Auf diese Auswahl passt nichts."))
  }

  @Test("deletes only after asking, and nothing waits for what is gone")
  func delete() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu a", "/agenda neu b --braucht 1")
    #expect(await agenda.last("/agenda löschen 1", "nein") == "Nichts gelöscht.")
    #expect(await agenda.last("/agenda löschen 1", "ja").hasPrefix("Gelöscht: 1 Eintrag."))
    #expect(try await agenda.measure(2).needs.isEmpty)
    _ = await agenda.workspace.undo(at: agenda.now)
    #expect(try await agenda.measure(2).needs.count == 1)
    #expect(try await agenda.measures().count == 2)
  }

  @Test("a number means the same item whatever was done to others")
  func numbers() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu a", "/agenda neu b", "/agenda neu c --bis morgen")
    await agenda.type("/agenda löschen 1 --ja", "/agenda erledigt 3")
    await agenda.later(days: 1).type("/agenda neu d --bis heute")
    #expect(try await agenda.measures().mapValues(\.title) == [2: "b", 3: "c", 4: "d"])
    let missing = await agenda.last("/agenda zeigen 1", showing: .error)
    #expect(missing.contains("1"))
  }

  @Test("finds an item by words of its title")
  func byTitle() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu E-Rechnung", "/agenda neu E-Akte", "/agenda neu Aktenplan")
    await agenda.type("/agenda erledigt Rechnung")
    #expect(try await agenda.measure(1).status == .done)
    let several = await agenda.last("/agenda erledigt akte", showing: .error)
    #expect(several.contains("Das passt auf mehrere Einträge: 2 E-Akte; 3 Aktenplan"))
    let none = await agenda.last("/agenda erledigt Drucker", showing: .error)
    #expect(none.contains("Zu „Drucker“ steht nichts auf der Agenda."))
  }
}

@Suite("All measures at once")
struct AllTests {
  @Test(
    "are chosen by the word, perhaps with what they are, and shown before they change",
    arguments: [
      ("alle Maßnahmen", [1, 2, 3]), ("alle überfälligen Maßnahmen", [2]), ("alle #ozg", [3]),
      ("all measures", [1, 2, 3]), ("all overdue measures", [2]),
    ]
  )
  func all(words: String, numbers: [Int]) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu a --bis 4.12.",
      "/agenda neu b --bis 19.11.2026",
      "/agenda neu c #ozg",
      "/agenda termin d morgen 10 Uhr"
    )
    let declined = await agenda.last("/agenda ändern \(words) --prio hoch", "nein")
    #expect(numbers.count == 1 || declined == "Nichts geändert.")
    await agenda.type("/agenda ändern \(words) --prio niedrig", "ja")
    let changed = try await agenda.measures().filter { $0.value.priority == .low }
    #expect(changed.keys.sorted() == numbers)
  }

  @Test("a title that begins so is found by its words")
  func title() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu Alle Schulen ans Netz", "/agenda neu Aktenplan")
    await agenda.type("/agenda erledigt alle Schulen ans Netz")
    #expect(try await agenda.measure(1).status == .done)
    #expect(try await agenda.measure(2).status == .idea)
  }
}

@Suite("Postponing measures")
struct PostponeTests {
  @Test(
    "takes a day or a span",
    arguments: [
      ("auf Freitag", "2026-11-27"), ("Freitag", "2026-11-27"), ("+2 Wochen", "2026-12-18"),
      ("um 3 Tage", "2026-12-07"), ("+1 Monat", "2027-01-04"), ("in 3 Wochen", "2026-12-14"),
      ("4.1.", "2027-01-04"), ("to next friday", "2026-11-27"), ("by two weeks", "2026-12-18"),
      ("2 Wochen", "2026-12-18"), ("two weeks", "2026-12-18"),
      ("3 days", "2026-12-07"),
    ]
  )
  func target(words: String, day: String) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x --bis 4.12.", "/agenda verschieben 1 \(words)")
    #expect(try await agenda.measure(1).due?.iso == day)
  }

  @Test("counts from today what is overdue or has no date")
  func fromToday() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu a --bis 1.10.2026", "/agenda neu b")
    await agenda.type("/agenda verschieben 1 2 +1 Woche --ja")
    #expect(
      try await agenda.measures().mapValues(\.due?.iso) == [1: "2026-11-30", 2: "2026-11-30"]
    )
  }

  @Test("asks for the day where only numbers were given, and refuses what is none")
  func asks() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x --bis 4.12.")
    await agenda.type("/agenda verschieben 1", "+1 Woche")
    #expect(try await agenda.measure(1).due?.iso == "2026-12-11")
    let error = await agenda.last("/agenda verschieben 1 irgendwann", showing: .error)
    #expect(error.contains("keinem bestimmten Tag"))
  }
}

@Suite("The status of measures")
struct StatusTests {
  @Test("changes by verbs, with what follows from it")
  func verbs() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x", "/agenda beginnen 1")
    #expect(try await agenda.measure(1).status == .running)
    #expect(try await agenda.measure(1).start?.iso == "2026-11-23")
    await agenda.type("/agenda blockieren 1", "Vertrag fehlt")
    #expect(try await agenda.measure(1).reason == "Vertrag fehlt")
    await agenda.type("/agenda warten 1 auf @Herr_Wolf", "1.12.")
    #expect(try await agenda.measure(1).waiting?.person == "Herr Wolf")
    #expect(try await agenda.measure(1).waiting?.followUp?.iso == "2026-12-01")
    await agenda.type("/agenda fortsetzen 1")
    let resumed = try await agenda.measure(1)
    #expect(resumed.status == .running && resumed.reason == nil && resumed.waiting == nil)
    await agenda.type("/agenda verwerfen 1 --grund \"kein Geld\"")
    let dropped = try await agenda.measure(1)
    #expect(dropped.status == .dropped && dropped.reason == "kein Geld")
    #expect(dropped.ended?.iso == "2026-11-23")
    await agenda.type("/agenda fortsetzen 1")
    #expect(try await agenda.measure(1).ended == nil)
  }

  @Test("closing says what can begin now and what should have come first")
  func closing() async {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu a", "/agenda neu b --braucht 1", "/agenda neu c --braucht 2")
    let first = await agenda.last("/agenda erledigt 3")
    #expect(first.contains("War Voraussetzung und ist noch offen:\n(2) b"))
    let second = await agenda.last("/agenda erledigt 1 --am gestern")
    #expect(second.contains("Damit kann beginnen:\n(2) b") && second.contains("Noch offen: 1."))
    #expect(await agenda.last("/agenda erledigt 1") == "Nichts zu ändern.")
  }

  @Test(
    "the day to ask again may stand behind the name",
    arguments: [
      "/agenda warten 1 auf Kämmerei bis Freitag", "/agenda wait 1 for Kämmerei by Friday",
      "/agenda warten 1 auf Kämmerei, nachfassen Freitag",
    ]
  )
  func waitingUntil(line: String) async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x", line)
    #expect(try await agenda.measure(1).waiting?.person == "Kämmerei")
    #expect(try await agenda.measure(1).waiting?.followUp?.iso == "2026-11-27")
  }

  @Test("waiting proposes to ask again in a week")
  func waiting() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x --bis 24.11.", "/agenda neu y --bis 25.11.")
    await agenda.type("/agenda warten 1 Rechenzentrum --grund Angebot", "")
    #expect(try await agenda.measure(1).waiting?.followUp?.iso == "2026-11-30")
    #expect(await agenda.listed() == [2, 1])
    #expect(await agenda.listed("wartend") == [1])
    #expect(
      await agenda.last("/agenda liste").contains("wartet auf Rechenzentrum, nachfassen Mo 30.11.")
    )
  }

  @Test("hidden measures come back on their day")
  func hidden() async {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x", "/agenda neu y", "/agenda ausblenden 1 bis 1.12.")
    #expect(await agenda.listed() == [2])
    #expect(await agenda.listed("ausgeblendet") == [1])
    #expect(await agenda.later(days: 8).listed().sorted() == [1, 2])
    let past = await agenda.last("/agenda ausblenden 2 bis gestern", showing: .error)
    #expect(past.contains("nur bis zu einem Tag, der noch kommt"))
  }
}

@Suite("Parts of a measure")
struct PartsTests {
  @Test("steps are added, ticked off and taken away")
  func steps() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x", "/agenda schritte 1 eins; zwei; drei")
    await agenda.type("/agenda schritte 1 --abhaken \"1, 3\"", "/agenda schritte 1 --entfernen 2")
    let measure = try await agenda.measure(1)
    #expect(measure.steps == [Step("eins", isDone: true), Step("drei", isDone: true)])
    await agenda.type("/agenda schritte 1 --wieder-offen 2")
    #expect(try await agenda.measure(1).progressShown == 50)
    let error = await agenda.last("/agenda schritte 1 --abhaken 5", showing: .error)
    #expect(error.contains("Einen Schritt „5“ gibt es nicht. Möglich ist 1 bis 2."))
  }

  @Test("notes are added, the earlier ones stay")
  func notes() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x", "/agenda notiz 1 Angebot ist da")
    await agenda.later(days: 1).type("/agenda notiz 1 Vertrag auch")
    #expect(
      try await agenda.measure(1).notes
        == "Mo 23.11.2026: Angebot ist da\nDi 24.11.2026: Vertrag auch"
    )
  }

  @Test("a rating shows the raw values beside the score, and a legal duty is a must")
  func rating() async throws {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x --aufwand S")
    let reply = await agenda.last("/agenda bewerten 1", "4", "weiß nicht", "ja", "2", "", "3")
    #expect(reply.contains("Ergebnis: 81 von 100, noch offen: 1 von 6"))
    #expect(reply.contains("ein Muss"))
    let rating = try #require(try await agenda.measure(1).rating)
    #expect(rating.benefitForUsers == 4 && rating.benefitForStaff == nil)
    // The effort class proposes how little effort it is.
    #expect(rating.ease == 5)
    #expect(try AgendaKnowledge.embedded.scoring.value.score(of: rating) == 81)
  }

  @Test("its history tells what changed, when and by which command")
  func history() async {
    let agenda = Rehearsal.agenda()
    await agenda.type("/agenda neu x --bis 4.12.")
    await agenda.later(days: 1).type("/agenda verschieben 1 +1 Woche")
    let history = await agenda.last("/agenda verlauf 1")
    #expect(
      history == """
        Verlauf: (1) x
        Aufgenommen am Mo 23.11.2026.
        Di 24.11.2026 10:00, /agenda verschieben 1 +1 Woche
        Frist: Fr 4.12. → Fr 11.12.
        """
    )
  }
}
