import LotseKit
import LotseKnowledge
import Testing

/// The floors stand a little below what is reached, so that they fail when something gets worse,
/// not when a card is added.
@Suite("How well the right card is found")
struct RecallTests {
  @Test("questions that no card was written for find their card", arguments: Language.allCases)
  func heldApart(language: Language) throws {
    let finder = try Knowledge().current().finder
    let questions = try HeldApartQuestion.all(in: language)
    var (first, firstThree) = (0, 0)
    for question in questions {
      let found = finder.matches(for: question.text, in: language).map(\.card.id)
      if found.first.map(question.cards.contains) == true { first += 1 }
      if found.prefix(3).contains(where: question.cards.contains) { firstThree += 1 }
    }
    // What was measured belongs in the log of the test run, for whoever changes the finder.
    print(
      "cards found, \(language.rawValue): \(questions.count) questions, "
        + "\(first) in the first place, \(firstThree) among the first three"
    )
    #expect(questions.count >= 75)
    #expect(Double(first) >= 0.8 * Double(questions.count))
    #expect(Double(firstThree) >= 0.9 * Double(questions.count))
  }
}
