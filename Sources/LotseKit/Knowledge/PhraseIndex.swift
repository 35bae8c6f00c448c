/// Finds known phrases in a sentence: names of roles, topics, kinds of projects.
///
/// Words are compared folded, and a longer one may have an ending, so that
/// "Datenschutzbeauftragten" is found by "Datenschutzbeauftragte". Where phrases overlap, the
/// longest counts.
package struct PhraseIndex<Value: Hashable & Sendable>: Sendable {
  private let phrases: [(words: [String], value: Value)]

  /// An index of phrases with what each of them means.
  package init(_ phrases: some Sequence<(phrase: String, value: Value)>) {
    self.phrases = phrases.map { (Self.words(of: $0.phrase).map(\.folded), $0.value) }
      .filter { !$0.words.isEmpty }
      .sorted { $0.words.count > $1.words.count }
  }

  /// What the phrases in a sentence mean, in the order of the sentence, each once.
  package func values(in sentence: String) -> [Value] {
    var found: [Value] = []
    for part in Self.parts(of: sentence) {
      for value in values(among: Self.words(of: part)) where !found.contains(value) {
        found.append(value)
      }
    }
    return found
  }

  private func values(among words: [Substring]) -> [Value] {
    var found: [Value] = []
    var start = 0
    while start < words.count {
      if let match = match(at: start, in: words) {
        found.append(match.value)
        start += match.words.count
      } else {
        start += 1
      }
    }
    return found
  }

  private func match(at start: Int, in words: [Substring]) -> (words: [String], value: Value)? {
    phrases.first { phrase in
      guard start + phrase.words.count <= words.count else { return false }
      return zip(phrase.words, words[start...]).allSatisfy { Self.matches($1, $0) }
        && (phrase.words.count > 1 || Self.isMeant(words[start], alone: words.count == 1))
    }
  }

  /// "IT" is a role, "it" mostly a pronoun: the shortest words count in capitals, or alone.
  private static func isMeant(_ word: Substring, alone: Bool) -> Bool {
    word.count > 2 || alone || word.allSatisfy { $0.isUppercase || $0.isNumber }
  }

  private static func matches(_ word: Substring, _ known: String) -> Bool {
    let word = word.folded
    guard word.hasPrefix(known) else { return false }
    return word.count == known.count
      || known.count >= shortestWithEnding && endings.contains(word.dropFirst(known.count))
  }

  /// The items of a list such as "bdsb+it, cio"; a sentence is one item.
  private static func parts(of sentence: String) -> [Substring] {
    sentence.split { "+,;/&\n".contains($0) }
  }

  private static func words(of text: some StringProtocol) -> [Substring] {
    Substring(text).split { !$0.isLetter && !$0.isNumber }
  }
}

/// Shorter words are too like others to have an ending.
private let shortestWithEnding = 4

private let endings: Set<Substring> = [
  "n", "en", "r", "er", "s", "es", "e", "in", "innen", "rin", "rinnen", "ern",
]
