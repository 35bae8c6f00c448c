import LotseKit
import LotseKnowledge
import Testing

@Suite("An organisation's own cards")
struct OwnCardsTests {
  private func library(_ files: [String: String]) throws -> CardLibrary {
    try CardLibrary(
      own: files.sorted { $0.key < $1.key }.map {
        KnowledgeFile(name: $0.key, content: .success(Array($0.value.utf8)))
      }
    )
  }

  private func complaints(_ library: CardLibrary) throws -> [String] {
    let today = try #require(Day(year: 2026, month: 11, day: 24))
    return library.flaws(on: today).map { flaw in
      "\(flaw.position) \(flaw.card ?? "-") \(flaw.problem.words.in(.english))"
    }
  }

  private static let complete = """
    cards:
      - id: druckerfreigabe
        questions: [Wer gibt Drucker frei?]
        answer: Frau Berg im Hauptamt.
        sources: [{title: Hausverfügung 3, place: Seite 2}]
        checked: 2026-11-01
    """

  @Test("are answers beside the built-in ones")
  func added() throws {
    let library = try library(["own.yaml": Self.complete])
    let card = try #require(library["druckerfreigabe"])
    #expect(card.origin == .own(replacesBuiltIn: false))
    #expect(card.subject == .other)
    #expect(card.answer.in(.english) == "Frau Berg im Hauptamt.")
    #expect(try complaints(library) == [])
  }

  @Test("win over a built-in card of the same name, which is kept beside")
  func replacing() throws {
    let text = Self.complete.replacing("druckerfreigabe", with: "bdsb-cio")
    let library = try library(["own.yaml": text])
    #expect(library["bdsb-cio"]?.origin == .own(replacesBuiltIn: true))
    #expect(library.replaced.map(\.id) == ["bdsb-cio"])
    #expect(library.cards.count { $0.id == "bdsb-cio" } == 1)
  }

  @Test("in a broken file stop nothing, and the place of the mistake is told")
  func broken() throws {
    let library = try library([
      "a.yaml": "cards:\n  - id: x\n    questons: [Was?]\n    answer: Das.",
      "b.yaml": Self.complete,
    ])
    #expect(library["druckerfreigabe"] != nil)
    #expect(library["bdsb-cio"] != nil)
    #expect(try complaints(library) == ["a.yaml:3:5 - There is no “questons” here."])
  }

  @Test("that cannot be read are told by the name of their file")
  func unreadable() throws {
    let error = UserError(Text(de: "Nicht lesbar.", en: "Not readable."))
    let file = KnowledgeFile(name: "own.yaml", content: .failure(error))
    let library = try CardLibrary(own: [file])
    #expect(try complaints(library) == ["own.yaml:1:1 - Not readable."])
  }

  @Test("are no answers without a source")
  func withoutSource() throws {
    let text = "cards:\n  - {id: x, questions: [Wo ist das Faxgerät?], answer: Weg.}"
    let library = try library(["own.yaml": text])
    #expect(library["x"]?.isAnswer == false)
    #expect(
      try complaints(library) == [
        "own.yaml:2:5 x Without a source; so it is no answer.",
        "own.yaml:2:5 x Without the date of its check.",
      ]
    )
  }

  @Test("with one language, dead references, unknown sources and taken names are found")
  func flaws() throws {
    let text = """
      checked: 2025-01-01
      cards:
        - id: x
          questions: {de: [Was?]}
          answer: {de: Das.}
          sources: [{ref: nosuch}, {ref: ozg}]
          checked: 2025-11-01
          see: [nowhere]
        - id: x
          questions: [Was?]
          answer: Dies.
          sources: [{ref: ozg}]
      """
    let complaints = try complaints(try library(["own.yaml": text]))
    #expect(
      complaints == [
        "own.yaml:3:5 x Last checked on Sat 1 Nov 2025, more than a year ago.",
        "own.yaml:3:5 x Without English text.",
        "own.yaml:3:5 x “See also” leads to “nowhere”, which does not exist.",
        "own.yaml:6:15 x The source “nosuch” is not known.",
        "own.yaml:9:5 x A card in own.yaml:3:5 has the name already.",
      ]
    )
  }
}
