import LotseWords

/// The groups that words belong to: a past day, a question word, a participle, a part of the body.
///
/// Groups of grammar and groups of the field's vocabulary have names that begin with different
/// signs, so that what a line is about can be told from how it is said.
struct WordGroups: Sendable {
  /// What the names of grammatical groups begin with.
  static let cue: Character = "#"
  /// What the names of groups of the vocabulary begin with.
  static let topic: Character = "="

  /// A word with a star in it.
  fileprivate struct Pattern: Sendable {
    let beginning: [UInt8]
    let middle: [[UInt8]]
    let end: [UInt8]
    let group: String
  }

  /// A run of words that belongs to a group.
  struct Phrase: Sendable {
    let group: String
    let words: Range<Int>
  }

  // Shorter words begin or end too many others by chance.
  private static let shortestPart = 5

  private var whole: [String: [String]] = [:]
  private var parts = LetterRuns<[String]>()
  private var beginnings = LetterRuns<[String]>()
  private var phrases: [String: [String]] = [:]
  private var longestPhrase = 1
  private var patterns: [Pattern] = []

  /// Groups by name, with their words, phrases and patterns.
  init(cues: [String: [String]], topics: [String: [String]] = [:]) {
    for (name, words) in cues.sorted(by: { $0.key < $1.key }) {
      for word in words { add(word, to: String(Self.cue) + name) }
    }
    for (name, words) in topics.sorted(by: { $0.key < $1.key }) {
      for word in words { add(word, to: String(Self.topic) + name) }
    }
  }

  private mutating func add(_ entry: String, to group: String) {
    let words = entry.words.map(\.folded)
    if entry.contains("*") {
      addPattern(entry, to: group)
    } else if words.count > 1 {
      longestPhrase = max(longestPhrase, words.count)
      phrases[words.joined(separator: " "), default: []].append(group)
    } else if let word = words.first {
      whole[word, default: []].append(group)
      if group.first == Self.topic, word.utf8.count >= Self.shortestPart {
        parts.set(word) { $0 = ($0 ?? []) + [group] }
      }
    }
  }

  private mutating func addPattern(_ entry: String, to group: String) {
    let pieces = entry.split(separator: "*", omittingEmptySubsequences: false)
      .map { String($0).words.map(\.folded).joined(separator: " ") }
    guard let first = pieces.first, let last = pieces.last else { return }
    if pieces.count == 2, last.isEmpty {
      if first.contains(" ") {
        add(String(entry.dropLast()), to: group)
      } else {
        beginnings.set(first) { $0 = ($0 ?? []) + [group] }
        if group.first == Self.topic, first.utf8.count >= Self.shortestPart {
          parts.set(first) { $0 = ($0 ?? []) + [group] }
        }
      }
    } else {
      patterns.append(
        Pattern(
          beginning: Array(first.utf8),
          middle: pieces.dropFirst().dropLast().map { Array($0.utf8) },
          end: Array(last.utf8),
          group: group
        )
      )
    }
  }

  /// The groups of a folded word, those of grammar first; numbers are a group of their own.
  func groups(of word: String) -> [String] {
    if word.utf8.allSatisfy({ (48...57).contains($0) }) { return [String(Self.cue) + "number"] }
    var groups = whole[word] ?? []
    let letters = Array(word.utf8)
    func add(_ further: [String]?) {
      for group in further ?? [] where !groups.contains(group) { groups.append(group) }
    }
    for pattern in patterns where pattern.matches(letters) { add([pattern.group]) }
    for length in stride(from: letters.count, to: 1, by: -1) {
      add(beginnings[letters.prefix(length)])
      if length >= Self.shortestPart, length < letters.count {
        add(parts[letters.prefix(length)])
        add(parts[letters.suffix(length)])
      }
    }
    return groups.sorted { ($0.first == Self.cue ? 0 : 1) < ($1.first == Self.cue ? 0 : 1) }
  }

  /// The runs of two words or more that belong to groups.
  func phrases(in words: [String]) -> [Phrase] {
    var found: [Phrase] = []
    for start in words.indices {
      var run = words[start]
      for end in words.indices.dropFirst(start + 1).prefix(longestPhrase - 1) {
        run += " " + words[end]
        for group in phrases[run] ?? [] {
          found.append(Phrase(group: group, words: start..<end + 1))
        }
      }
    }
    return found
  }
}

extension WordGroups.Pattern {
  private static let gap = 3

  /// Whether letters begin with the first piece, end with the last and hold those between in
  /// order, each at least three letters after the one before.
  fileprivate func matches(_ letters: [UInt8]) -> Bool {
    guard letters.starts(with: beginning) else { return false }
    var rest = letters.dropFirst(beginning.count)
    for piece in middle {
      rest = rest.dropFirst(Self.gap)
      while !rest.starts(with: piece) {
        if rest.isEmpty { return false }
        rest = rest.dropFirst()
      }
      rest = rest.dropFirst(piece.count)
    }
    return rest.count >= Self.gap + end.count && rest.suffix(end.count).elementsEqual(end)
  }
}
