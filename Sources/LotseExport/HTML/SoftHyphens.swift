/// Places where a browser may divide long German words, as it does not know them all by itself.
///
/// Between two vowels the last consonant begins a syllable, or several that are spoken as one. That
/// suffices for the compounds of offices: a narrow column gets no wider than it must.
enum SoftHyphens {
  /// Shorter words fit into any column.
  private static let longEnough = 16
  /// How many letters stay together at both ends of a word.
  private static let end = 4
  private static let vowels = Set("aeiouyäöü")
  /// Consonants that begin a syllable together.
  private static let onsets: Set<String> = [
    "schr", "schl", "schm", "schn", "schw", "sch", "ch", "ck", "ph", "th", "qu", "bl", "br", "dr",
    "fl", "fr", "gl", "gr", "kl", "kr", "pf", "pl", "pr", "st", "tr",
  ]
  /// What ends the first part of a compound, with the s that joins it to the second.
  private static let joints = ["ions", "ungs", "heits", "keits", "schafts", "täts"]

  /// Markup with soft hyphens in its long words.
  static func `in`(_ markup: Markup) -> Markup {
    var (result, word, isTag) = ("", "", false)
    for letter in markup.text {
      if letter.isLetter, !isTag {
        word.append(letter)
        continue
      }
      result += divided(word)
      word = ""
      if letter == "<" { isTag = true } else if letter == ">" { isTag = false }
      result.append(letter)
    }
    return Markup(stringLiteral: result + divided(word))
  }

  private static func divided(_ word: String) -> String {
    guard word.count >= longEnough else { return word }
    let begins = syllables(Array(word.lowercased()))
    var (result, last) = ("", 0)
    for (index, letter) in word.enumerated() {
      if begins.contains(index), index >= end, word.count - index >= end, index - last > 1 {
        result += "&shy;"
        last = index
      }
      result.append(letter)
    }
    return result
  }

  /// Where syllables begin that have a vowel before them.
  private static func syllables(_ letters: [Character]) -> Set<Int> {
    var begins: Set<Int> = []
    var first = 0
    for (index, letter) in letters.enumerated() where vowels.contains(letter) {
      if first > 0, first < index, let begin = onset(in: letters, first..<index) {
        begins.insert(begin)
      }
      first = index + 1
    }
    return begins
  }

  /// Where the next syllable begins among consonants between two vowels.
  ///
  /// An r after an e mostly ends what stands before it, as in ver-, unter- and über-.
  private static func onset(in letters: [Character], _ consonants: Range<Int>) -> Int? {
    if let joint = consonants.map({ $0 + 1 }).first(where: { isJoint(at: $0, in: letters) }) {
      return joint
    }
    let longest = max(consonants.lowerBound, consonants.upperBound - 4)
    let together = (longest..<consonants.upperBound).first {
      onsets.contains(String(letters[$0..<consonants.upperBound])) && letters[$0 - 1] != "c"
    }
    let begin = together ?? consonants.upperBound - 1
    let endsPrefix = letters[begin] == "r" && begin == consonants.lowerBound
    return endsPrefix && letters[begin - 1] == "e" ? nil : begin
  }

  /// Whether the first part of a compound ends before a letter.
  private static func isJoint(at index: Int, in letters: [Character]) -> Bool {
    let before = String(letters[max(0, index - longestJoint)..<index])
    return joints.contains(where: before.hasSuffix)
  }

  private static let longestJoint = 7
}
