import LotseWords

/// The groups that a word belongs to: a past day, a question word, a participle.
struct CueGroups: Sendable {
  fileprivate struct Pattern: Sendable {
    let pieces: [[UInt8]]
    let group: String
  }

  private var groups: [String: String] = [:]
  private var patterns: [Pattern] = []

  /// Groups by name, with their words and patterns.
  ///
  /// A word of two groups belongs to the one whose name comes first in the alphabet.
  init(_ words: [String: [String]]) {
    for (group, words) in words.sorted(by: { $0.key < $1.key }) {
      for word in words {
        let pieces = word.split(separator: "*", omittingEmptySubsequences: false)
          .map { String($0).words.first?.folded ?? "" }
        if pieces.count > 1 {
          patterns.append(Pattern(pieces: pieces.map { Array($0.utf8) }, group: group))
        } else if let folded = pieces.first, groups[folded] == nil {
          groups[folded] = group
        }
      }
    }
  }

  /// The group of a folded word; numbers are a group of their own.
  func group(of word: String) -> String? {
    if word.utf8.allSatisfy({ (48...57).contains($0) }) { return "number" }
    if let group = groups[word] { return group }
    let letters = Array(word.utf8)
    return patterns.first { $0.matches(letters) }?.group
  }
}

extension CueGroups.Pattern {
  /// Whether letters begin with the first piece, end with the last and hold those between in
  /// order, each at least three letters after the one before.
  fileprivate func matches(_ letters: [UInt8]) -> Bool {
    guard let first = pieces.first, let last = pieces.last, letters.starts(with: first) else {
      return false
    }
    var rest = letters.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() {
      rest = rest.dropFirst(Self.gap)
      while !rest.starts(with: piece) {
        if rest.isEmpty { return false }
        rest = rest.dropFirst()
      }
      rest = rest.dropFirst(piece.count)
    }
    return rest.count >= Self.gap + last.count && rest.suffix(last.count).elementsEqual(last)
  }

  private static let gap = 3
}
