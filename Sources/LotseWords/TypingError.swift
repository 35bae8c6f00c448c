/// One slip of the fingers: a letter too many, one too few, a wrong one, or two swapped.
package enum TypingError {
  /// Whether two words differ by one slip at most (Damerau's distance, at most 1).
  package static func separates(_ left: String, _ right: String) -> Bool {
    // A slip touches two letters, of four bytes each at most; most words differ by more than that.
    guard abs(left.utf8.count - right.utf8.count) <= 4 else { return false }
    let (one, other) = (differing(left, from: right), differing(right, from: left))
    let longest = max(one.count, other.count)
    if longest > 8 { return false }
    if !one.allSatisfy(\.isASCII) || !other.allSatisfy(\.isASCII) {
      return separatesLetters(left, right)
    }
    return longest < 2 || one.count == 2 && one.elementsEqual(other.reversed())
  }

  /// The bytes of a word between those with which it and another one both begin and both end.
  private static func differing(_ word: String, from other: String) -> Substring.UTF8View {
    let (word, other) = (word.utf8, other.utf8)
    var (start, otherStart) = (word.startIndex, other.startIndex)
    while start < word.endIndex, otherStart < other.endIndex, word[start] == other[otherStart] {
      word.formIndex(after: &start)
      other.formIndex(after: &otherStart)
    }
    var (end, otherEnd) = (word.endIndex, other.endIndex)
    while end > start, otherEnd > otherStart {
      let (last, otherLast) = (word.index(before: end), other.index(before: otherEnd))
      if word[last] != other[otherLast] { break }
      (end, otherEnd) = (last, otherLast)
    }
    return word[start..<end]
  }

  /// The same, letter by letter, for letters of several bytes.
  private static func separatesLetters(_ left: String, _ right: String) -> Bool {
    var (left, right) = (left.unicodeScalars[...], right.unicodeScalars[...])
    while let letter = left.first, letter == right.first {
      left.removeFirst()
      right.removeFirst()
    }
    let (leftRest, rightRest) = (left.dropFirst(), right.dropFirst())
    if leftRest.elementsEqual(rightRest) { return true }
    if leftRest.elementsEqual(right) || left.elementsEqual(rightRest) { return true }
    return !leftRest.isEmpty && left.first == rightRest.first && leftRest.first == right.first
      && leftRest.dropFirst().elementsEqual(rightRest.dropFirst())
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

extension UInt8 {
  fileprivate var isASCII: Bool { self < 0x80 }
}
