import LotseKit
import Testing

struct FoldingTests {
  @Test(
    "spellings of one name are equal",
    arguments: [
      ["Prüfung", "pruefung", "prufung", "PRUEFUNG"], ["Straße", "strasse", "STRASSE"],
      ["Café", "cafe"], ["OEKOSYSTEM", "Ökosystem"], ["Wer ist da?", "wer ist da?"],
    ]
  )
  func spellings(names: [String]) {
    #expect(Set(names.map(\.folded)).count == 1)
  }

  /// Names that are folded already are not touched; a letter beyond ASCII behind one must not
  /// change what becomes of it.
  @Test func bothWaysOfFoldingAgree() {
    var dice = Dice(seed: 7)
    let letters = Array("abeouAEOUz -.19")
    for _ in 0..<2000 {
      let name = String((0..<dice.number(0...12)).map { _ in letters[dice.number(0...14)] })
      #expect((name + "ß").folded == name.folded + "ss")
    }
  }
}
