import LotseKit
import LotseKnowledge
import Testing

/// The floors stand a little below what is reached, so that they fail when something gets worse,
/// not when a card is added.
@Suite("How well the right card is found")
struct RecallTests {
  @Test(
    "questions that no card was written for find their card",
    arguments: HeldApartQuestion.Collection.allCases,
    Language.allCases
  )
  func heldApart(collection: HeldApartQuestion.Collection, language: Language) throws {
    let finder = try Knowledge().current().finder
    let questions = try HeldApartQuestion.all(collection, in: language)
    var (first, firstThree) = (0, 0)
    for question in questions {
      let found = finder.matches(for: question.text, in: language).map(\.card.id)
      if found.first.map(question.cards.contains) == true { first += 1 }
      if found.prefix(3).contains(where: question.cards.contains) { firstThree += 1 }
    }
    // What was measured belongs in the log of the test run, for whoever changes the finder.
    print(
      "cards found, \(collection) \(language.rawValue): \(questions.count) questions, "
        + "\(first) in the first place, \(firstThree) among the first three"
    )
    #expect(questions.count >= 70)
    #expect(Double(first) >= 0.9 * Double(questions.count))
    #expect(Double(firstThree) >= 0.97 * Double(questions.count))
  }

  @Test(
    "among cards of one subject, what is asked of it decides",
    arguments: [
      ("DSFA wann nötig", "trigger-dpia"), ("wann ist eine DSFA erforderlich", "trigger-dpia"),
      ("wer macht die DSFA", "trigger-dpia"), ("was ist eine DSFA", "term-dsfa"),
      ("Definition DSFA", "term-dsfa"), ("when is a DPIA needed", "trigger-dpia"),
      ("DPIA who does it", "trigger-dpia"), ("what is a DPIA", "term-dsfa"),
    ]
  )
  func form(question: String, card: String) throws {
    let language: Language = question.contains("DPIA") ? .english : .german
    guard case .card(let found, let others) = try Knowledge().answer(to: question, in: language)
    else {
      Issue.record("several cards, or none")
      return
    }
    #expect(found.id == card)
    // The other card is not lost: it is offered beside it.
    #expect(others.map(\.id).contains(card == "term-dsfa" ? "trigger-dpia" : "term-dsfa"))
  }
}
