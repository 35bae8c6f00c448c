import AgendaBuilder
import LotseKit
import Testing

@Suite("Goals that say enough")
struct GoalCheckTests {
  private let check: GoalCheck

  init() throws { check = GoalCheck(try AgendaKnowledge.embedded.method.value.goals) }

  @Test(
    "a good goal is not given back",
    arguments: [
      "Bis 30.06.2027 können 80 % der Hundesteuer-Anmeldungen von Bürgerinnen und Bürgern ohne "
        + "Rückfrage online abgeschlossen werden (heute 22 %).",
      "By 30 June 2027, 80 % of residents complete dog-tax registrations online (today 22 %).",
      "Ende 2028 warten Antragstellende höchstens 10 Tage.",
      "Bis 2029 finden alle Beschäftigten jede Akte in einer Minute.",
    ]
  )
  func good(goal: String) { #expect(check.gaps(in: goal) == []) }

  @Test(
    "what is missing is named",
    arguments: [
      ("Einführung eines modernen Portals.", GoalCheck.Gap.allCases),
      ("Introduce a modern portal.", GoalCheck.Gap.allCases),
      ("Bis 2028 haben wir ein Portal", [.beneficiary, .number]),
      ("Bürgerinnen und Bürger sparen 30 % Zeit", [.date]),
      ("Bis 31.12.2028 geht es Unternehmen besser", [.number]),
      ("By 31 December 2028 80 % of it is digital", [.beneficiary]),
    ] as [(String, [GoalCheck.Gap])]
  )
  func weak(goal: String, gaps: [GoalCheck.Gap]) { #expect(check.gaps(in: goal) == gaps) }
}
