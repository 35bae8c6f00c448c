import LotseKit
import LotseWords

/// What a question wants to know of its subject: when, who, how much, what it is.
struct QuestionForms: Sendable {
  private let table: SynonymTable

  init(_ lexicon: Lexicon) {
    let phrases = lexicon.forms.sorted { $0.key < $1.key }.map(\.value)
    table = SynonymTable(phrases) { $0.words.map(\.folded) }
  }

  /// The forms of a question; none if it only names its subject.
  func forms(of question: String) -> Set<Int> {
    let words = WordReader(question).prefix(Self.limit).map(\.folded)
    var forms: Set<Int> = []
    var index = 0
    while index < words.count {
      let hit = table.hit(at: words[index...])
      forms.formUnion(hit?.meanings ?? [])
      index += hit?.length ?? 1
    }
    return forms
  }

  // A pasted page is not read to its end.
  private static let limit = 60

  /// How like two questions are that agree in their subject, from 0 to 1.
  static func agreement(_ left: Set<Int>, _ right: Set<Int>) -> Double {
    left.isEmpty || right.isEmpty || !left.isDisjoint(with: right) ? 1 : differing
  }

  private static let differing = 0.5
}
