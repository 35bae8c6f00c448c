/// One slip of the fingers: a letter too many, one too few, a wrong one, or two swapped.
package enum TypingError {
  /// Whether two words differ by one slip at most (Damerau's distance, at most 1).
  package static func separates(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard abs(left.count - right.count) <= 1 else { return false }
    let shared = min(left.count, right.count)
    let start = (0..<shared).first { left[$0] != right[$0] } ?? shared
    let (leftRest, rightRest) = (left[start...], right[start...])
    if leftRest.dropFirst().elementsEqual(rightRest.dropFirst()) { return true }
    if leftRest.dropFirst().elementsEqual(rightRest) { return true }
    if leftRest.elementsEqual(rightRest.dropFirst()) { return true }
    return leftRest.count > 1 && leftRest.count == rightRest.count
      && leftRest[start] == rightRest[start + 1] && leftRest[start + 1] == rightRest[start]
      && leftRest.dropFirst(2).elementsEqual(rightRest.dropFirst(2))
  }

  /// All folded words that one slip turns a word into, the word itself not among them.
  ///
  /// There are about 54 for each letter, so that looking them all up beats any search through
  /// a vocabulary. A word with other letters than a to z, a number say, has none.
  package static func variants(of word: String) -> Set<String> {
    let letters = Array(word.utf8)
    guard letters.allSatisfy(alphabet.contains) else { return [] }
    var variants: Set<String> = []
    func add(_ letters: [UInt8]) { variants.insert(String(decoding: letters, as: UTF8.self)) }
    for index in letters.indices {
      add(Array(letters[..<index] + letters[(index + 1)...]))
      var swapped = letters
      swapped.swapAt(index, max(0, index - 1))
      add(swapped)
    }
    for letter in alphabet {
      for index in letters.indices {
        var changed = letters
        changed[index] = letter
        add(changed)
      }
      for index in 0...letters.count { add(letters[..<index] + [letter] + letters[index...]) }
    }
    variants.subtract([word, ""])
    return variants
  }

  private static let alphabet = Array(UInt8(ascii: "a")...UInt8(ascii: "z"))
}
