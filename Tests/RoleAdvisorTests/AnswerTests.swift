import LotseHost
import LotseKit
import LotseTestSupport
import RoleAdvisor
import Testing

@Suite("What the role advisor answers")
struct AnswerTests {
  @Test(
    "two roles in one hand, however they are named",
    arguments: [
      ("kann der Datenschutzbeauftragte auch IT-Leiter sein?", "Nicht vereinbar"),
      ("bdsb+it", "Nicht vereinbar"),
      ("unser ISB leitet auch die EDV", "Dringend abzuraten"),
      ("Digitalisierungsbeauftragte und Hauptamt", "Üblich"),
      ("Archivarin und Klimaschutzmanager", "Kein Konflikt bekannt"),
    ]
  )
  func pairs(sentence: String, verdict: String) async {
    let reply = await Rehearsal.roles().last("/rollen vereinbar \(sentence)")
    #expect(reply.hasPrefix(verdict), "\(reply)")
  }

  @Test("every conflict says what to do instead, and where it is from")
  func remedy() async {
    let reply = await Rehearsal.roles(.english).last("/roles check dpo+cio")
    #expect(reply.contains("Instead: Designate somebody outside IT"))
    #expect(reply.contains("Judgment C-453/21 (X-FAB) of 9 February 2023"))
    #expect(reply.contains("not legal advice"))
  }

  @Test("what is known from reports only says so")
  func reported() async {
    let reply = await Rehearsal.roles().last("/rollen vereinbar bdsb, personalrat")
    #expect(reply.contains("laut Urteil 9 AZR 383/19"))
  }

  @Test("words that name no two roles are refused, with an example")
  func unknown() async {
    let errors = await Rehearsal.roles().type("/rollen prüfen blau+grün", showing: .error)
    #expect(errors.first?.contains("/rollen prüfen bdsb+cio") == true)
  }

  @Test("where none of the roles exist, that can be said, and all of them are missing")
  func nonePresent() async throws {
    let answers: [String: Answer] = [
      "present": .given(.choices(["none"])), "partners": .unsure,
    ]
    let value = try #require(try await Rehearsal.roles().value("recommend", answers))
    let advice: AdviceValue = try value.decoded()
    let asked = advice.roles.filter { $0.present != nil }
    #expect(!asked.isEmpty && asked.allSatisfy { $0.present == false })
    let typed = await Rehearsal.roles().everything(
      ["/rollen", "", "", "", "", "", "", "keine", "weiß nicht"]
    )
    #expect(typed.contains("Digitalisierungsbeauftragte/r (CDO): fehlt"), "\(typed)")
  }

  @Test("whoever is told too little is asked, and the answer is checked")
  func asked() async {
    let roles = Rehearsal.roles(.english)
    let errors = await roles.type("/roles compatible", "DPO", showing: .error)
    #expect(errors.first?.contains("Only 1 role recognised") == true)
    #expect(await roles.last("/roles compatible", "DPO and mayor").hasPrefix("Incompatible"))
  }

  @Test("an appointment letter names the law of its Land only, and marks what is missing")
  func letter() async throws {
    let roles = Rehearsal.roles()
    #expect(!(await roles.last("/rollen bestellung isb")).contains("§ 8"))
    await roles.type("/rollen prüfen", "Sachsen", "3", "240000", "isb", "fertig")
    let saxon = await roles.last("/rollen bestellung isb --ab 1.2.2027")
    #expect(saxon.contains("§ 8 des Sächsischen Informationssicherheitsgesetzes"))
    #expect(saxon.contains("mit Wirkung vom Mo 1.2.2027"))
    #expect(saxon.contains("[Vorname Name]"))
    #expect(!saxon.contains("{"))
  }

  @Test("who is elected gets no appointment letter")
  func elected() async {
    let errors = await Rehearsal.roles().type("/rollen bestellung personalrat", showing: .error)
    #expect(errors.first?.contains("wird gewählt, nicht bestellt") == true)
  }

  @Test(
    "who is responsible, by the words of a sentence",
    arguments: [
      ("wer kümmert sich um die DSFA", "Fachbereichs- oder Amtsleitung"),
      ("Hackerangriff", "Informationssicherheitsbeauftragte/r (ISB)"),
      ("wer macht die Ausschreibung", "Vergabestelle"),
    ]
  )
  func who(sentence: String, role: String) async {
    #expect(await Rehearsal.roles().last("/rollen wer \(sentence)").contains(role))
  }

  @Test("a topic that is not known is said to be so, with those that are")
  func unknownTopic() async {
    let errors = await Rehearsal.roles(.english).type("/roles who moonlight", showing: .error)
    #expect(errors.first?.contains("Data breach") == true)
  }

  @Test("the law of one Land is not told to another")
  func otherLand() async {
    let roles = Rehearsal.roles()
    await roles.type("/rollen prüfen", "Hessen", "1", "22000", "isb", "fertig")
    let profile = await roles.last("/rollen profil gleichstellung")
    #expect(profile.contains("Für das Land Hessen liegt hier kein geprüfter Stand vor"))
    #expect(!profile.contains("Nordrhein-Westfalen"))
  }

  @Test("nothing is stored but the profile of the municipality")
  func stored() async throws {
    let roles = Rehearsal.roles()
    await roles.type("/rollen prüfen", "Hessen", "1", "22000", "isb, it", "fertig")
    let profiles = try await roles.workspace.records(writingAs: "test").records(Profile.self)
    #expect(profiles.map(\.content.land) == [.hesse])
    #expect(profiles.first?.content.inhabitants == 22_000)
  }
}
