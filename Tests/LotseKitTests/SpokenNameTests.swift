import LotseKit
import Testing

@Suite("A name as it is said")
struct SpokenNameTests {
  @Test(
    "is found by whole words, in the genitive too",
    arguments: [
      ("measures of the finance department", "Finance", true),
      ("Maßnahmen des Personalamts", "Personalamt", true),
      ("die Liste des Schulamtes", "Schulamt", true),
      ("alles zur E-Akte im Bauamt", "e-akte", true), ("Kaemmerei", "Kämmerei", true),
      ("Beratung des Kreises", "Rat", false), ("its", "IT", false),
      ("das digitale Bürgerbüro", "Digitales Bürgerbüro", false),
      ("Bauamt", "Bauamt Nord", false),
      ("Amt für Bau", "Bau Amt", false), ("alles", "", false), ("", "", false),
    ]
  )
  func words(text: String, name: String, isThere: Bool) {
    #expect(SpokenName(text).has(SpokenName(name)) == isThere)
  }

  @Test("is the same only with all of its words")
  func same() {
    #expect(SpokenName("die E-Akte").isSame(as: SpokenName("Die e akte")))
    #expect(!SpokenName("die E-Akte").isSame(as: SpokenName("E-Akte")))
  }
}
