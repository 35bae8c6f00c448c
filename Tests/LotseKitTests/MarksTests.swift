import LotseKit
import Testing

@Suite("Marks in a text")
struct MarksTests {
  @Test(
    "are keywords and people at the beginning of a word",
    arguments: [
      ("mit @Kaya zu #e-akte", ["e-akte"], ["Kaya"]),
      ("#ozg, #ozg und #OZG", ["ozg"], []),
      ("@Frau_Kaya rief an", [], ["Frau Kaya"]),
      ("mit @\"Frau Kaya\" und @„Herr Öz“.", [], ["Frau Kaya", "Herr Öz"]),
      ("(siehe #vergabe).", ["vergabe"], []),
      ("#Bürgerbüro/#Schule", ["Bürgerbüro", "Schule"], []),
      ("@m.kaya, @Müller-Lüdenscheidt!", [], ["m.kaya", "Müller-Lüdenscheidt"]),
      ("kaya@example.org und C#sharp", [], []),
      ("Vorgang #12 zu #2026plan", ["2026plan"], []),
      ("# allein, @ allein, #- #. @_", [], []),
      ("@\"nicht geschlossen", [], []),
      ("erste Zeile\n#zweite @Zeile", ["zweite"], ["Zeile"]),
    ] as [(String, [String], [String])]
  )
  func found(text: String, tags: [String], people: [String]) {
    let marks = Marks(in: text)
    #expect(marks.tags == tags)
    #expect(marks.people == people)
  }

  @Test("leave the rest of the text")
  func remainder() {
    #expect(Marks(in: "letzte Woche #vergabe @Kaya").remainder == "letzte Woche")
    #expect(Marks(in: "@\"Frau Kaya\" heute").remainder == "heute")
  }
}
