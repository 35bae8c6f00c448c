/// Where a word may be broken by a hyphen, told from its letters alone.
///
/// A consonant before a vowel begins a syllable, with what is spoken together with it. That is how
/// most German and English words are divided, and where it is not, the parts can still be read.
enum Syllables {
  private static let vowels: Set<Character> = Set("aeiouyäöüéèêàâ")
  /// What is never divided, before a vowel.
  private static let clusters =
    ["sch"] + ["ch", "ck", "ph", "th", "qu"]
    + "bdfgkptv".flatMap { first in ["\(first)r", "\(first)l"] }.filter { $0 != "dl" && $0 != "tl" }

  /// How many letters stand before the last place for a hyphen among the first letters of a word;
  /// `nil` if there is none that leaves two of them.
  static func lastBreak(in word: [Character], within most: Int) -> Int? {
    let letters = word.map { Character($0.lowercased().first.map(String.init) ?? "-") }
    return (2...max(2, most)).reversed().first { isBreak($0, letters, most) }
  }

  private static func isBreak(_ place: Int, _ letters: [Character], _ most: Int) -> Bool {
    guard place <= most, place < letters.count - 1, !vowels.contains(letters[place]) else {
      return false
    }
    let onset = clusters.first { letters[place...].starts(with: $0) }?.count ?? 1
    let isSplit = clusters.contains { cluster in
      (1..<cluster.count).contains { letters[(max(0, place - $0))...].starts(with: cluster) }
    }
    let vowel = place + onset
    return !isSplit && letters.indices.contains(vowel) && vowels.contains(letters[vowel])
  }
}
