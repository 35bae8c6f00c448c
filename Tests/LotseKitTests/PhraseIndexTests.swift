import LotseKit
import Testing

@Suite("Known phrases in a sentence")
struct PhraseIndexTests {
  private static let index = PhraseIndex([
    (phrase: "IT", value: "it"), (phrase: "IT-Leiter", value: "lead"),
    (phrase: "Datenschutzbeauftragte", value: "privacy"), (phrase: "Datenschutz", value: "privacy"),
    (phrase: "Rat", value: "council"), (phrase: "PR", value: "staff"),
  ])

  @Test(
    "are found in spite of endings and spelling, the longest first, each once",
    arguments: [
      ("kann der Datenschutzbeauftragte auch it-leiter sein?", ["privacy", "lead"]),
      ("den DATENSCHUTZBEAUFTRAGTEN und die Datenschutzbeauftragte", ["privacy"]),
      ("unsere IT und der Rat", ["it", "council"]),
      ("pr+it", ["staff", "it"]),
      ("it", ["it"]),
    ] as [(String, [String])]
  )
  func found(sentence: String, values: [String]) {
    #expect(Self.index.values(in: sentence) == values)
  }

  @Test(
    "are not found in other words",
    arguments: [
      "can it be done", "Ratte", "Datenschutzverletzung", "Raten", "", "+;,",
    ]
  )
  func notFound(sentence: String) {
    #expect(Self.index.values(in: sentence) == [])
  }
}
