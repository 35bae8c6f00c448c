import LotseHost
import LotseKit
import LotseKnowledge
import LotseTestSupport
import Testing

@Suite("Asking the cards")
struct KnowledgePluginTests {
  private func rehearsal(_ language: Language = .german, own: String? = nil) -> Rehearsal {
    let files = own.map { [KnowledgeFile(name: "own.yaml", content: .success(Array($0.utf8)))] }
    return Rehearsal(KnowledgePlugin(Knowledge { files ?? [] }), language)
  }

  @Test("the answer comes with what to do and with its source")
  func answer() async {
    let text = await rehearsal().last(
      "/wissen frage Kann der Datenschutzbeauftragte auch IT-Leiter sein?"
    )
    #expect(text.contains("Nein. Wer die IT leitet"))
    #expect(text.contains("C-453/21"))
  }

  @Test("programs get the source with the day of the last look")
  func sourceForPrograms() async throws {
    let value = try await rehearsal().value(
      "card",
      ["card": .given(.text("trigger-disabled-staff"))]
    )
    guard case .array(let cards)? = value?["cards"],
      case .array(let sources)? = cards.first?["sources"]
    else {
      Issue.record("no sources")
      return
    }
    #expect(sources.first?["checked"] == .string("2026-08-19"))
    #expect(sources.first?["place"] == .string("§ 178 Abs. 2"))
  }

  @Test("that it is no legal advice is said with the first answer only")
  func notice() async {
    let replies = await rehearsal(.english).type(
      "/knowledge card bdsb-cio",
      "/knowledge card bdsb-hvb"
    )
    #expect(replies.map { $0.contains("no legal advice") } == [true, false])
  }

  @Test("how sure an answer is stands beside it")
  func certainty() async {
    let replies = await rehearsal(.english).type(
      "/knowledge card bdsb-cio",
      "/knowledge card bdsb-isb",
      "/knowledge card role-cio",
      "/knowledge card cdo-orga"
    )
    let words = ["According to reports", "not checked against", "A recommendation"]
    #expect(
      replies.map { reply in words.map(reply.contains) }.map { $0.count { $0 } } == [0, 1, 1, 1]
    )
  }

  @Test("a question that no card answers is told so, with the nearest cards")
  func none() async throws {
    let text = await rehearsal(.english).last("/knowledge ask what is the colour of the bus")
    #expect(text.contains("I have no card on that."))
  }

  @Test("cards that fit about equally well are all given, and offered as what may come next")
  func several() async throws {
    let value = try await rehearsal().value(
      "ask",
      ["question": .given(.text("DSFA"))]
    )
    guard case .array(let cards)? = value?["cards"] else {
      Issue.record("no cards")
      return
    }
    let names = cards.compactMap { $0["id"] }
    #expect(names.contains(.string("term-dsfa")))
    #expect(names.contains(.string("trigger-dpia")))
  }

  @Test(
    "an own card is shown as one, and below it what the built-in one says",
    arguments: ["karte bdsb-cio", "frage Darf die IT-Leitung Datenschutz machen?"]
  )
  func own(call: String) async throws {
    let own = """
      cards:
        - id: bdsb-cio
          questions: [Darf die IT-Leitung Datenschutz machen?]
          answer: Bei uns nicht.
          sources: [{title: Dienstanweisung 7}]
          checked: 2024-01-01
      """
    let text = await rehearsal(own: own).last("/wissen \(call)")
    let ours = try #require(text.firstRange(of: "Bei uns nicht."))
    let theirs = try #require(text.firstRange(of: "Nein. Wer die IT leitet"))
    #expect(ours.lowerBound < theirs.lowerBound)
    #expect(text.contains("Karte Ihrer Organisation"))
    #expect(text.contains("Dienstanweisung 7"))
    #expect(text.contains("Die eingebaute Karte dazu"))
    #expect(text.contains("C-453/21"))
    #expect(text.contains("vor über einem Jahr"))
  }

  @Test("an own card without a source is no answer; the built-in one stays one")
  func ownWithoutSource() async {
    let own = "cards: [{id: bdsb-cio, questions: [Darf IT Datenschutz?], answer: Bei uns nicht.}]"
    let question = "Kann der Datenschutzbeauftragte auch IT-Leiter sein?"
    let text = await rehearsal(own: own).last("/wissen frage \(question)")
    #expect(text.contains("Nein. Wer die IT leitet"))
    #expect(!text.contains("Bei uns nicht."))
  }

  @Test("a question that a card fits only somewhat gets it, marked as a guess, with its source")
  func perhaps() async throws {
    let question = "kaputter Beamer im Sitzungssaal, was sagt das Archiv"
    let text = await rehearsal().last("/wissen frage \(question)")
    #expect(text.hasPrefix("Ob das gemeint ist, ist nicht sicher"), "\(text)")
    #expect(text.contains("Archiv"))
  }

  @Test("why a card says what it says is its answer with its sources", arguments: Language.allCases)
  func reasons(language: Language) async throws {
    let reasons = try await rehearsal(language).reasons("card", ["card": .given(.text("bdsb-cio"))])
    let reason = try #require(reasons.first)
    #expect(reason.rule.hasPrefix(language == .german ? "Nein." : "No."))
    #expect(reason.evidence.contains { $0.title?.contains("C-453/21") == true })
    #expect(reason.evidence.allSatisfy { $0.certainty == .verified })
  }

  @Test("a name that is almost right is put right")
  func nearName() async {
    let text = await rehearsal(.english).last("/knowledge card bdsb-coi", showing: .error)
    #expect(text.contains("bdsb-cio"))
  }

  @Test("the check counts the cards and finds nothing in ours")
  func check() async {
    let text = await rehearsal(.english).last("/knowledge check")
    #expect(text.contains("Everything is in order."))
  }

  @Test("the glossary gives the other language")
  func glossary() async {
    let text = await rehearsal(.english).last("/knowledge glossary Aktenplan")
    #expect(text.contains("file plan"))
  }

  @Test("a subject lists its cards")
  func list() async {
    let text = await rehearsal(.english).last("/knowledge list law")
    #expect(text.contains("law-ozg"))
    #expect(!text.contains("role-cdo"))
  }
}
