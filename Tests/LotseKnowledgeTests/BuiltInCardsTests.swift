import LotseKit
import LotseKnowledge
import Testing

@Suite("The built-in cards")
struct BuiltInCardsTests {
  /// The day on which they were written; a test must not begin to fail because a year has passed.
  private static let today = Day(year: 2026, month: 11, day: 24)

  private let library: CardLibrary

  init() throws { library = try CardLibrary() }

  @Test("are complete: sources, dates, both languages, living references, names that come once")
  func flawless() throws {
    let flaws = library.flaws(on: try #require(Self.today))
    #expect(flaws.map { "\($0.position) \($0.problem.words.in(.english))" } == [])
    #expect(library.cards.count >= 200)
  }

  @Test("say how sure they are as far as their sources carry")
  func certainty() {
    for card in library.cards {
      let readings = Set(card.sources.map(\.reading))
      switch card.certainty {
      case .verified: #expect(readings.contains(.text), "\(card.id)")
      case .reported: #expect(readings.contains(.report), "\(card.id)")
      case .guidance, .proposal: break
      case .uncertain: Issue.record("\(card.id) tells as a fact what is uncertain")
      }
    }
  }

  @Test("name the day of a look only where somebody looked")
  func checked() {
    for source in library.cards.flatMap(\.sources) {
      #expect((source.checked == nil) == (source.reading == .knowledge), "\(source.title)")
    }
  }

  @Test("ask and advise as much in one language as in the other", arguments: Language.allCases)
  func parity(language: Language) {
    for card in library.cards {
      #expect(!card.questions.written(in: language).isEmpty, "\(card.id)")
      #expect(
        card.steps.written(in: .german).count == card.steps.written(in: .english).count,
        "\(card.id)"
      )
    }
  }

  @Test("are found by their own questions", arguments: Language.allCases)
  func ownQuestions(language: Language) throws {
    let finder = try Knowledge().current().finder
    for card in library.cards {
      for question in card.questions.written(in: language) {
        let found = finder.matches(for: question, in: language).prefix(2).map(\.card.id)
        #expect(found.contains(card.id), "\(question)")
      }
    }
  }

  @Test("the glossary has every term once in each language")
  func glossary() throws {
    let terms = try Knowledge().glossary
    #expect(terms.count >= 90)
    #expect(Set(terms.map(\.german)).count == terms.count)
    #expect(terms.filter { $0.matches("aktenplan") }.map(\.english) == ["file plan"])
    #expect(terms.filter { $0.matches("staff coun") }.map(\.german) == ["Personalrat"])
  }
}
