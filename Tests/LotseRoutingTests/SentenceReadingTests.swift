import LotseHost
import LotseKit
import LotseRouting
import Testing

@Suite("What a sentence tells a command")
struct SentenceReadingTests {
  // Wednesday, 25 November 2026.
  private static let time = TimeReader(
    now: Moment(seconds: 1_795_597_200, offset: 3600),
    almanac: Almanac(zone: .fixed(3600))
  )
  private static let adding: Set<Meaning> = [.subject, .due, .owner, .person, .priority, .budget]
  private static let listing: Set<Meaning> = [.period, .owner, .status, .priority, .project]
  private static let changing: Set<Meaning> = [.item, .due, .date, .status, .owner, .person]

  private func reading(
    _ line: String,
    _ field: String = "agenda",
    _ wanted: Set<Meaning>
  ) -> SentenceReading {
    PromptRouter([]).reading(line, about: field, wanting: wanted, Self.time)
  }

  @Test(
    "the subject is what is left of the person's words",
    arguments: [
      ("neue Maßnahme E-Rechnung, prio hoch, bis Jahresende, Herr Brandt", "E-Rechnung"),
      ("nimm die Barrierefreiheit der Website als Maßnahme auf", "Barrierefreiheit der Website"),
      (
        "wir wollen bis Ende März die Hundesteuer online anbieten, nimm das auf",
        "Hundesteuer online anbieten"
      ),
      ("bitte leg eine neue Maßnahme „Schulung“ an, Budget 12.000 Euro", "Schulung"),
      (
        "neue Maßnahme Einführung eines Workflows für alle Ämter bis Freitag",
        "Einführung eines Workflows für alle Ämter"
      ),
      (
        "add a measure: scanning unit for the registry, low prio, Ms Kaya",
        "Scanning unit for the registry"
      ),
      ("put online appointments on the agenda by end of June", "Online appointments"),
      ("neue Maßnahme", nil),
    ] as [(String, String?)]
  )
  func subject(line: String, subject: String?) {
    #expect(reading(line, "agenda", Self.adding).told[.subject]?.value == subject)
  }

  @Test(
    "what is looked for is told by questions too",
    arguments: [
      ("welche Maßnahmen sind blockiert", .status, "blocked"),
      ("welche Maßnahmen laufen gerade", .status, "in_progress"),
      ("zeig alle erledigten Maßnahmen", .status, "done"),
      ("which measures are blocked", .status, "blocked"),
      ("show paused measures", .status, "paused"),
      ("Maßnahmen der Kämmerei", .owner, "Kämmerei"),
      ("was liegt beim Bauamt", .owner, "Bauamt"),
      ("Maßnahmen des Personalamts", .owner, "Personalamt"),
      ("alles vom Leiter des Schulamtes", .owner, "Schulamt"),
      ("was muss noch fertig werden", .status, nil),
      ("measures of the finance department", .owner, "Finance department"),
      ("welche Maßnahmen hat Frau Kaya", .owner, "Frau Kaya"),
      ("was wartet auf das Rechenzentrum", .owner, nil),
      ("welche Fristen laufen nächsten Monat ab", .status, nil),
      ("was steht auf der Agenda", .status, nil),
    ] as [(String, Meaning, String?)]
  )
  func selection(line: String, meaning: Meaning, value: String?) {
    #expect(reading(line, "agenda", Self.listing).told[meaning]?.value == value)
    // To a command that changes something, no question tells what to change.
    if line.hasPrefix("w") {
      #expect(reading(line, "agenda", Self.changing).told[.status] == nil)
    }
  }

  @Test(
    "a sum is told to the cent",
    arguments: [
      ("neue Maßnahme Portal, Kosten 12.500,50 Euro", "12500.5"),
      ("neue Maßnahme Portal, Kosten 1234,05 €", "1234.05"),
      ("add a measure: portal, budget €12,500.50", "12500.5"),
      ("neue Maßnahme Portal, Kosten 12.500 Euro", "12500"),
      ("neue Maßnahme Portal, Kosten 1.250.000,00 Euro", "1250000"),
    ]
  )
  func sum(line: String, sum: String) {
    #expect(reading(line, "agenda", Self.adding).told[.budget]?.value == sum)
  }

  @Test(
    "a reminder is about what is to be remembered",
    arguments: [
      ("erinnere mich am Freitag an den Anruf bei Herrn Brandt", "Anruf bei Herrn Brandt"),
      ("erinner mich bitte an die Unterlagen", "Unterlagen"),
      ("erinnere mich morgen um 9 daran, den Vertrag zu prüfen", "Vertrag zu prüfen"),
      ("erinnere mich am 3.12. an den Brief an das Bauamt", "Brief an das Bauamt"),
      ("remind me to call Mr Brandt on Friday", "Call Mr Brandt"),
      ("remind me on 3 December of the audit", "Audit"),
      ("please remind me about the budget", "Budget"),
    ]
  )
  func reminder(line: String, subject: String) {
    #expect(reading(line, "agenda", [.subject, .time]).told[.subject]?.value == subject)
  }

  @Test(
    "when something takes place is told with its time, or as it comes again",
    arguments: [
      ("Termin mit dem Rechenzentrum am Freitag um 14 Uhr", "am Freitag um 14 Uhr"),
      ("Jour fixe jeden Montag um 9", "jeden Montag um 9"),
      ("remind me to call Mr Brandt on Friday", "on Friday"), ("Treffen mit dem Kreis", nil),
    ] as [(String, String?)]
  )
  func moment(line: String, words: String?) {
    #expect(reading(line, "agenda", [.subject, .time]).told[.time]?.value == words)
  }

  @Test("a detail that a command does not take stays in its subject")
  func untaken() {
    let told = reading("neuer Termin Jour fixe nächsten Montag 9 Uhr", "agenda", [.subject]).told
    #expect(told[.subject]?.value == "Jour fixe nächsten Montag 9 Uhr")
  }

  @Test("each value comes with the words that told it")
  func words() {
    let told = reading("E-Akte prio hoch bis Freitag", "agenda", Self.adding).told
    #expect(told[.priority] == SentenceReading.Told("high", words: "prio hoch"))
    #expect(told[.due]?.value == "2026-11-27")
  }

  @Test(
    "a record is named by its number or by words",
    arguments: [
      ("setz Maßnahme 12 auf erledigt", "12"), ("12 und 14 sind fertig", "12, 14"),
      ("verschieb die E-Rechnung auf Freitag", "E-Rechnung"),
      ("the e-invoice is done", "e-invoice"), ("#7 ist erledigt", "7"),
    ]
  )
  func item(line: String, item: String) {
    let reading = reading(line, "agenda", Self.changing)
    #expect(reading.told[.item]?.value == item)
    #expect(!reading.pointsBack)
  }

  @Test(
    "a line without one is about what was spoken of",
    arguments: [
      "setz die auf erledigt", "verschieb das auf Freitag", "und Herr Brandt macht das",
      "move it to Friday", "mark it as done",
    ]
  )
  func pointsBack(line: String) {
    #expect(reading(line, "agenda", Self.changing).pointsBack)
  }

  @Test("what is to be written down keeps its words, without the request")
  func note() {
    let told = reading("notiere: Telefonat mit Frau Kaya, 10 Uhr", "log", [.words]).told
    #expect(told[.words]?.value == "Telefonat mit Frau Kaya, 10 Uhr")
  }

  @Test("what is longer than any title is not cut")
  func long() {
    let line = "neue Maßnahme " + Array(repeating: "Wort", count: 80).joined(separator: " ")
    #expect(reading(line, "agenda", Self.adding).told[.subject]?.value == line)
  }

  @Test(
    "lines go on from those before by their first words",
    arguments: [
      ("nochmal", .again), ("once more", .again), ("die erste", .choice(1)),
      ("the last one", .choice(0)),
      ("und für kleine Gemeinden?", .addition("für kleine Gemeinden?")),
      ("what about yesterday?", .addition("yesterday?")), ("neue Maßnahme", nil), ("und", nil),
    ] as [(String, Continuation?)]
  )
  func continuation(line: String, expected: Continuation?) {
    #expect(PromptRouter([]).continuation(of: line) == expected)
  }

  @Test(
    "no line stops it",
    arguments: ["", " ", ",", "…", "12", String(repeating: "und ", count: 500)]
  )
  func anything(line: String) {
    let all = Set(Meaning.allCases)
    _ = reading(line, "agenda", all)
    _ = PromptRouter([]).continuation(of: line)
  }
}
