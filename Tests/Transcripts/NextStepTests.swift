import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@testable import LotseKnowledge
@testable import lotse

@Suite("What is offered after a card")
struct NextStepTests {
  @Test("is a command that there is, with questions that it asks")
  func commands() throws {
    let store = try TemporaryStore()
    defer { withExtendedLifetime(store) {} }
    let registry = try Stage(file: store.file).registry()
    for step in try NextStep.embedded.value {
      let reference = try #require(registry.reference(step.command), "\(step.command)")
      let command = try #require(registry.command(reference))
      let questions = Set(command.parameters.map(\.form.id))
      let answered = (step.answers ?? [:]).keys + [step.asked].compactMap(\.self)
      #expect(questions.isSuperset(of: answered), "\(step.command)")
    }
  }

  @Test("begins as cards do")
  func cards() throws {
    let ids = try Knowledge().current().library.cards.map(\.id)
    for beginning in try NextStep.embedded.value.flatMap(\.cards) {
      #expect(ids.contains { $0.hasPrefix(beginning) }, "\(beginning)")
    }
  }

  @Test("of several, what names the card most closely")
  func closest() throws {
    let library = try Knowledge().current().library
    let card = try #require(library["bdsb-shared"])
    #expect(NextStep.after(card)?.command == "roles.appointment")
  }
}
