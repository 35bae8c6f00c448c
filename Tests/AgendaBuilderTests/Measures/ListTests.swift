import AgendaBuilder
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("The list of what is on")
struct ListTests {
  /// An agenda with some of everything.
  private static func agenda(_ language: Language = .german) async -> Rehearsal {
    let agenda = Rehearsal.agenda(language)
    await agenda.type(
      "/agenda neu E-Rechnung --bis 4.12. --prio hoch --wer Kämmerei --vorhaben E-Rechnung #vergabe",
      "/agenda neu Aktenplan erneuern --bis 19.11.2026 --wer \"Kämmerei Neustadt\"",
      "/agenda neu E-Akte einführen --bis 31.3. --wer Orga --braucht 2 --vorhaben E-Akte",
      "/agenda neu Ideenbörse --prio niedrig --kosten 5000",
      "/agenda neu Website barrierefrei #ozg --stand in Umsetzung --bis 27.11. --kosten 40000",
      "/agenda neu Chatbot --stand verworfen",
      "/agenda neu Schulung --stand blockiert --bis 15.12. --feld Personal"
    )
    return agenda
  }

  @Test("has the most urgent first, each with the reason")
  func urgent() async {
    let agenda = await Self.agenda()
    #expect(
      await agenda.last("/agenda liste") == """
        (2) Aktenplan erneuern, Kämmerei Neustadt: überfällig seit Do 19.11.
        (1) E-Rechnung, Kämmerei: fällig Fr 4.12. · hohe Priorität zählt wie 14 Tage früher
        (5) Website barrierefrei: fällig Fr 27.11. · Begonnenes zählt wie 3 Tage früher
        (7) Schulung: fällig Di 15.12. · blockiert: zählt wie 30 Tage später
        (4) Ideenbörse: ohne Termin, aufgenommen Mo 23.11. · niedrige Priorität zählt wie 14 Tage später
        (3) E-Akte einführen, Orga: fällig Mi 31.3.2027
        6 Einträge.
        """
    )
  }

  @Test("says it in English too")
  func english() async {
    let agenda = await Self.agenda(.english)
    let list = await agenda.last("/agenda list --limit 2")
    #expect(
      list == """
        (2) Aktenplan erneuern, Kämmerei Neustadt: overdue since Thu 19 Nov
        (1) E-Rechnung, Kämmerei: due Fri 4 Dec · high priority counts like 14 days earlier
        2 of 6 items.
        """
    )
  }

  @Test(
    "what is due is told with or without the word for it",
    arguments: [
      ("fällig vor 4.12.", [2, 5]), ("fällig bis 4.12.", [2, 1, 5]), ("due by 4 Dec", [2, 1, 5]),
      ("due before 4 Dec", [2, 5]), ("fällig nach 15.12.", [3]), ("nach 4.12.", [7, 3]),
      ("fällig diese Woche", [5]), ("Frist bis 4.12. und nicht Kämmerei", [5]),
    ]
  )
  func due(filter: String, numbers: [Int]) async {
    #expect(await Self.agenda().listed(filter) == numbers)
  }

  @Test("an empty one says how to begin")
  func empty() async {
    #expect(
      await Rehearsal.agenda().last("/agenda liste")
        == "Nichts steht an. /agenda neu nimmt eine Maßnahme auf."
    )
  }

  @Test(
    "shows what a filter fits",
    arguments: [
      ("#ozg", [5]), ("@Orga", [3]), ("@Kämmerei", [1, 2]), ("Rechnung", [1]),
      ("überfällig", [2]), ("overdue", [2]), ("diese Woche", [5]), ("bis 4.12.", [1, 2, 5]),
      ("vor dem 4.12.", [2, 5]), ("due<4.12.", [2, 5]), ("bis<=4.12.", [1, 2, 5]),
      ("bis>31.12.", [3]), ("due>=\"Ende März\"", [3]), ("bis:Dezember", [1, 7]),
      ("stand:verworfen", [6]), ("status:closed", [6]), ("geschlossen", [6]),
      ("blockiert", [7]), ("stand:blockiert, in Umsetzung", [5, 7]), ("status:running", [5]),
      ("prio:hoch", [1]), ("priority:low", [4]), ("vorhaben:e-akte", [3]),
      ("wer:kaemmerei", [1, 2]), ("ohne verantwortlich", [4, 5, 7]), ("owner:none", [4, 5, 7]),
      ("kosten>5.000", [5]), ("budget>=5,000", [4, 5]), ("feld:Personal", [7]),
      ("(owner:kämmerei oder #ozg) und nicht stand:blockiert und due<31.3.", [1, 2, 5]),
      ("(owner:finance or owner:orga) and not blocked", [3]),
      ("nicht (#ozg oder blockiert) -prio:hoch", [2, 3, 4]),
      ("#ozg oder #vergabe", [1, 5]), ("\"E-Akte einführen\"", [3]), ("art:maßnahme #ozg", [5]),
      ("aufgenommen:heute #ozg", [5]), ("--überfällig", [2]), ("--prio hoch --wer Kämmerei", [1]),
      ("--bis \"diese Woche\"", [5]), ("--abgeschlossen", [6]), ("--vorhaben E-Akte", [3]),
      ("--schlagwort ozg", [5]), ("--stand in Umsetzung", [5]), ("nichts davon", []),
    ] as [(String, [Int])]
  )
  func filters(filter: String, numbers: [Int]) async {
    let agenda = await Self.agenda()
    let said = await agenda.type("/agenda liste \(filter)", showing: .error)
    #expect(await agenda.listed(filter).sorted() == numbers, "\(said)")
  }

  @Test(
    "sums in a filter have cents in either notation",
    arguments: [
      ("kosten>1.500,50", [3]), ("kosten>=1.500,50", [2, 3]), ("kosten:1.500,50", [2]),
      ("budget>1500.50", [3]), ("budget>=1,500.50", [2, 3]), ("budget=1500.5", [2]),
      ("kosten<1500,50", [1]), ("kosten<=1.500,50 €", [1, 2]), ("cost<€1,500.50", [1]),
      ("kosten>1.500,49", [2, 3]), ("kosten<1.500,51 EUR", [1, 2]),
      ("kosten<1.500,50 und kosten>1.000", [1]),
    ]
  )
  func sums(filter: String, numbers: [Int]) async {
    let agenda = Rehearsal.agenda()
    await agenda.type(
      "/agenda neu Eins --kosten 1.500,49",
      "/agenda neu Zwei --kosten 1.500,50",
      "/agenda neu Drei --kosten 2.000"
    )
    let said = await agenda.type("/agenda liste \(filter)", showing: .error)
    #expect(await agenda.listed(filter).sorted() == numbers, "\(said)")
  }

  @Test(
    "says where a filter cannot be read, and what is allowed",
    arguments: [
      ("owner:", "Nach „owner:“ fehlt ein Wert. Möglich sind Wörter"),
      ("(#ozg oder", "Am Schluss fehlt etwas."),
      ("(#ozg", "Die Klammer bei „(#ozg“ wird nicht geschlossen."),
      ("#ozg) und x", "Die Klammer bei „) und x“ wurde nie geöffnet."),
      ("foo:bar", "Ein Feld „foo“ gibt es nicht. Felder sind: verantwortlich, person"),
      ("stand:quatsch", "„quatsch“ ist kein Wert für stand. Möglich sind: Idee, geprüft"),
      ("bis<31.2.", "31"), ("bis<irgendwann", "Das lässt sich nicht als Zeitraum lesen."),
      ("kosten>viel", "„viel“ ist kein Wert für kosten. Eine Zahl, etwa 5000 oder 1.500,50."),
      ("kosten>1.5.50", "kein Wert"), ("kosten>5,000.5.0", "kein Wert"),
      ("kosten>1.500,505", "kein Wert"), ("kosten>50000.000", "kein Wert"),
      ("bis<1.1.6026", "nicht das Jahr 6026."),
      ("und #ozg", "Bei „und #ozg“ lässt sich die Auswahl nicht lesen."),
      ("a oder oder b", "Bei „oder b“"), ("()", "Bei „()“"), ("due<>1.1.", "Bei „due<>1.1.“"),
    ]
  )
  func errors(filter: String, problem: String) async {
    let agenda = await Self.agenda()
    let error = await agenda.last("/agenda liste \(filter)", showing: .error)
    #expect(error.contains(problem), "\(error)")
  }

  @Test("any filter gives a list or a sentence, however it is nested")
  func nonsense() async {
    let agenda = Rehearsal.agenda()
    let deep = String(repeating: "(", count: 100) + "x" + String(repeating: ")", count: 100)
    #expect(
      await agenda.last("/agenda liste \(deep)", showing: .error).contains("zu viele Klammern")
    )
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "(", ")", "und", "oder", "nicht", ":", "<", "bis", "#a", "@", "\"", "31.2.", "-", ",",
    ]
    for _ in 0..<300 {
      let words = (0..<6).map { _ in pieces.randomElement(using: &generator) ?? "" }
      let line = "/agenda liste -- " + words.joined(separator: " ")
      let said = await agenda.type(line, showing: .reply) + agenda.type(line, showing: .error)
      #expect(!said.isEmpty, "\(line)")
    }
  }

  @Test("counts beyond its limit, and leaves a result for programs")
  func value() async throws {
    let agenda = await Self.agenda()
    let value = try await agenda.value("list", ["limit": .given(.integer(2))])
    #expect(value?["total"] == 6)
    #expect(value?["more"] == false)
    guard case .array(let items)? = value?["items"] else {
      Issue.record("no items")
      return
    }
    #expect(items.map { $0["number"] } == [2, 1])
  }

  @Test("says where a word is too frequent to look at all that has it, and changes nothing then")
  func frequentWords() async throws {
    let agenda = Rehearsal.agenda()
    let work = await agenda.workspace.begin(StepLabel(command: "test", moment: agenda.now))
    for number in 1...1_001 {
      let measure = Measure("Haushalt \(number)", on: agenda.now.day)
      _ = try await work.insert(AgendaItem.measure(measure))
    }
    _ = try await work.commit(closing: nil)
    let list = await agenda.last("/agenda liste Haushalt")
    #expect(list.contains("20 von mehr als 200."))
    #expect(list.contains("„Haushalt“ kommt sehr oft vor"))
    let change = await agenda.last("/agenda erledigt --alle Haushalt --ja", showing: .error)
    #expect(change.contains("„Haushalt“ kommt zu oft vor, um alles damit zu ändern."))
    #expect(
      await agenda.last("/agenda liste 777")
        == "(777) Haushalt 777: ohne Termin, aufgenommen Mo 23.11.\n1 Eintrag."
    )
  }
}
