import LotseKit
import LotseWords

/// What a question wants to know of its subject: when, who, how much, what it is.
struct QuestionForms: Sendable {
  private let table: SynonymTable
  /// For each form, the kinds of cards that answer it.
  private let suiting: [Set<Card.Subject>]

  init(_ lexicon: Lexicon) {
    let forms = lexicon.forms.sorted { $0.key < $1.key }
    table = SynonymTable(forms.map(\.value)) { $0.words.map(\.folded) }
    suiting = forms.map { Set(lexicon.suits[$0.key] ?? []) }
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

  /// The kinds of cards that answer questions of some forms.
  func subjects(suiting forms: Set<Int>) -> Set<Card.Subject> {
    forms.reduce(into: []) { $0.formUnion(suiting[$1]) }
  }

  // A pasted page is not read to its end.
  private static let limit = 60

  /// How like two questions are that agree in their subject, from 0 to 1.
  static func agreement(_ left: Set<Int>, _ right: Set<Int>) -> Double {
    if left.isEmpty || !left.isDisjoint(with: right) { return 1 }
    return right.isEmpty ? open : differing
  }

  /// How much likeness counts to a question that leaves open what it wants to know.
  private static let open = 0.85

  private static let differing = 0.5
}
