/// A name as it is said in a sentence: by its words, whatever their case, and in German perhaps in
/// the genitive, as in `Maßnahmen des Personalamts`.
public struct SpokenName: Sendable {
  private let words: [String]

  /// A name, or a text that may have one; what is neither letter nor digit separates words.
  public init(_ text: some StringProtocol) {
    words = text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether all words of another one stand in it, one after the other.
  public func has(_ other: SpokenName) -> Bool {
    let count = other.words.count
    guard count > 0, count <= words.count else { return false }
    return (0...words.count - count).contains { start in
      zip(words[start...], other.words).allSatisfy(Self.isSame)
    }
  }

  /// Whether it is another one.
  public func isSame(as other: SpokenName) -> Bool {
    words.count == other.words.count && has(other)
  }

  /// Shorter words have no ending that could be told from the word.
  private static let shortest = 4

  private static func isSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    // `digitale` and `digitales` are adjectives, which tell one name from another.
    guard short.utf8.count >= shortest, !short.hasSuffix("e") else { return false }
    return long == short + "s" || long == short + "es"
  }
}
