/// Something in a line that speaks for or against an intent.
struct Sign: Sendable {
  enum Kind: Int, CaseIterable, Sendable {
    /// The stem of a word.
    case word
    /// A group that a word or phrase belongs to.
    case group
    /// Two words in a row, each by its stem or by its grammatical group.
    case pair
    /// The first word, by its stem or its groups.
    case beginning
    /// Two groups somewhere in the line.
    case company
    /// Letters of a word, so that slips, endings and compounds do no harm.
    case letters
    /// The shape of the line as a whole.
    case shape

    /// How much all signs of a kind count together; found by trying, the result depends little on it.
    var weight: Double {
      switch self {
      case .word: 1.5
      case .group: 1.5
      case .pair: 1
      case .beginning: 0.7
      case .company: 1
      case .letters: 1.5
      case .shape: 0.7
      }
    }
  }

  let kind: Kind
  /// What it is known by; signs of different kinds never have the same.
  let name: String
  /// The words of the line that make it.
  let words: Range<Int>
  /// How much it counts.
  var value = 0.0
}
