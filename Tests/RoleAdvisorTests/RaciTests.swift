import LotseHost
import LotseKit
import LotseTestSupport
import RoleAdvisor
import Testing

@Suite("Who does what in a project")
struct RaciTests {
  @Test("a template has every task, and no flaw", arguments: ["eakte", "cloud", "Website", "KI"])
  func template(project: String) async {
    let reply = await Rehearsal.roles().last("/rollen raci \(project)", "")
    #expect(reply.contains("Ziele und Auftrag | HVB"))
    #expect(reply.contains("Geprüft: Jede Aufgabe hat genau eine Rolle"))
  }

  @Test(
    "a changed task is checked",
    arguments: [
      ("R: CDO", "nobody answers for the task"),
      ("A: CDO, CIO · R: CDO", "several answer for the task"),
      ("A: CDO", "nobody carries out the task"),
      ("A: CDO · R: staff council", "should only be heard here"),
      ("A: mayor · R: CDO", "answers for decisions, not for work"),
    ]
  )
  func flaws(line: String, remark: String) async {
    let reply = await Rehearsal.roles(.english).last(
      "/roles raci website",
      "no",
      "",
      line,
      "",
      "",
      "",
      ""
    )
    #expect(reply.contains(remark), "\(reply)")
  }

  @Test("the partner of a service agreement may not be forgotten, and is more than heard")
  func agreement() async {
    let reply = await Rehearsal.roles(.english).last(
      "/roles raci home office",
      "no",
      "",
      "",
      "",
      "A: HVB · R: HR",
      "",
      ""
    )
    #expect(reply.contains("Without a partner there is no agreement"))
    #expect(reply.contains("party to the contract"))
  }

  @Test("a line that is no distribution is refused with an example")
  func unreadable() async {
    let errors = await Rehearsal.roles().type(
      "/rollen raci website",
      "nein",
      "irgendwer",
      showing: .error
    )
    #expect(errors.first?.contains("A: HVB · R: CDO, Orga") == true)
  }

  @Test("programs get the letters by task and role")
  func value() async throws {
    let value = try await Rehearsal.roles().value(
      "raci",
      ["project": .given(.text("E-Akte")), "as-is": .given(.boolean(true))]
    )
    #expect(value?["plan"]?["aktenplan"]?["orga"] == "RA")
    #expect(value?["flaws"] == 0)
  }
}
