import LotseWords
import Testing

struct WordTests {
  @Test(
    "spellings of one word are equal",
    arguments: [
      ["Prüfung", "pruefung", "prufung", "PRÜFUNG", "Pru\u{308}fung"],
      ["Straße", "strasse", "STRASSE", "STRAẞE"],
      ["Café", "cafe"], ["Ökosystem", "oekosystem", "OEKOSYSTEM"],
      ["Bäuerin", "baeuerin", "bauerin"],
    ]
  )
  func spellings(words: [String]) {
    #expect(Set(words.flatMap(\.words).map(\.folded)).count == 1)
  }

  @Test("an e that is no umlaut stays", arguments: ["neue", "steuer", "quelle", "bauer", "treue"])
  func keptVowels(word: String) {
    #expect(word.words.map(\.folded) == [word])
  }

  @Test func rangesPointIntoTheText() {
    let text = "»E-Akte«: am 3.4. mit Frau Kaya\u{308}!"
    #expect(
      text.words.map { String(text[$0.range]) }
        == ["E", "Akte", "am", "3", "4", "mit", "Frau", "Kaya\u{308}"]
    )
  }

  @Test func wordsOfOtherScriptsAreWords() {
    #expect("Ελλάδα 東京 ١٢".words.count == 3)
  }

  @Test func aMegabyteWithoutSpaceIsOneShortWord() {
    let words = String(repeating: "x", count: 1_000_000).words
    #expect(words.map(\.folded.count) == [80])
  }
}
