package import LotseKit
import LotseWords

/// Reads the signs of a line.
package struct SignReader: Sendable {
  private let german: LineReader
  private let english: LineReader

  /// A reader that knows groups of words.
  package init(_ material: RoutingMaterial) {
    let analyzer = WordAnalyzer()
    func reader(_ language: Language) -> LineReader {
      let groups = WordGroups(
        cues: material.cues[language] ?? [:],
        topics: material.topics[language] ?? [:]
      )
      return LineReader(language: language, groups: groups, analyzer: analyzer)
    }
    german = reader(.german)
    english = reader(.english)
  }

  /// A line with its signs.
  struct Reading: Sendable {
    let words: [LineWord]
    let signs: [Sign]
  }

  /// The words of a line as each language has them.
  func words(of line: String) -> LineWords {
    LineWords(german: german.words(of: line), english: english.words(of: line))
  }

  /// The signs of a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - language: The language that it has if its words don't tell.
  ///   - isKnown: Whether the sign of a word is one that other lines have too.
  /// - Returns: The line's words and signs.
  func read(_ line: String, in language: Language, isKnown: (String) -> Bool) -> Reading {
    read(line, words(of: line), in: language, isKnown: isKnown)
  }

  /// The same for a line that is cut into words already.
  func read(
    _ line: String,
    _ words: LineWords,
    in language: Language,
    isKnown: (String) -> Bool
  ) -> Reading {
    let spoken = words.spoken(otherwise: language)
    let words = words.in(spoken)
    var collector = SignCollector()
    let groups = collector.addWords(words)
    let reader = spoken == .german ? german : english
    let phrases = reader.groups.phrases(in: words.map(\.folded))
    let all = groups + phrases.map { ($0.group, $0.words) }
    for phrase in phrases { collector.add(.group, phrase.group, phrase.words) }
    collector.addCompany(all)
    collector.addShape(of: words, groups: all.map(\.0), asks: line.contains("?"), isKnown: isKnown)
    return Reading(words: words, signs: collector.weighted())
  }

  /// The most signs that a line has, however long it is: of no more than sixty words, of each no
  /// more than its first thirty letters.
  package static let mostSigns = 4_500

  /// How many signs a line has, and so how often the model is looked into for it.
  package func signCount(of line: String, in language: Language) -> Int {
    read(line, in: language) { _ in false }.signs.count
  }

  static let functionWords = "#function-words"
}

/// Collects the signs of a line, each once.
private struct SignCollector {
  private var signs: [Sign] = []
  private var seen: Set<TextHash> = []

  /// As many as a line of a dozen words has.
  private static let usual = 400

  init() {
    signs.reserveCapacity(Self.usual)
    seen.reserveCapacity(Self.usual)
  }

  mutating func add(_ kind: Sign.Kind, _ name: String, _ words: Range<Int>) {
    if seen.insert(TextHash(name)).inserted {
      signs.append(Sign(kind: kind, name: name, words: words))
    }
  }

  /// Adds what single words and neighbours show.
  ///
  /// - Returns: The groups of the words.
  mutating func addWords(_ words: [LineWord]) -> [(String, Range<Int>)] {
    var groups: [(String, Range<Int>)] = []
    for (index, word) in words.enumerated() {
      let place = index..<index + 1
      add(.word, "w " + word.stem, place)
      for group in word.groups where group != SignReader.functionWords {
        add(.group, group, place)
        groups.append((group, place))
        if index == 0 { add(.beginning, "^" + group, place) }
      }
      if index == 0 {
        add(.beginning, "^ " + word.stem, place)
      } else {
        let both = index - 1..<index + 1
        add(.pair, "b \(words[index - 1].stem) \(word.stem)", both)
        add(.pair, "g \(gist(words[index - 1])) \(gist(word))", both)
      }
      addLetters(of: word.folded, place)
    }
    return groups
  }

  private func gist(_ word: LineWord) -> String {
    word.groups.first { $0 != SignReader.functionWords } ?? word.stem
  }

  private static let lengths = 3...4

  private mutating func addLetters(of word: String, _ place: Range<Int>) {
    let word = "_" + word.prefix(30) + "_"
    let letters = Array(word.utf8)
    // Where a letter begins: in UTF-8 some have several bytes.
    let starts = letters.indices.filter { letters[$0] & 0xC0 != 0x80 } + [letters.count]
    for length in Self.lengths where starts.count > length {
      for first in 0..<starts.count - length {
        let run = letters[starts[first]..<starts[first + length]]
        add(.letters, "l " + String(decoding: run, as: UTF8.self), place)
      }
    }
  }

  /// Adds each two groups that the line has.
  mutating func addCompany(_ groups: [(String, Range<Int>)]) {
    let distinct = Dictionary(groups) { first, _ in first }.sorted { $0.key < $1.key }.prefix(20)
    for (index, first) in distinct.enumerated() {
      for second in distinct.dropFirst(index + 1) {
        add(.company, "\(first.key) & \(second.key)", first.value)
      }
    }
  }

  /// Adds what the line is like as a whole.
  mutating func addShape(
    of words: [LineWord],
    groups: [String],
    asks: Bool,
    isKnown: (String) -> Bool
  ) {
    let everything = 0..<words.count
    add(.shape, "~", everything)
    if asks { add(.shape, "~ ?", everything) }
    add(.shape, "~ length \([1, 2, 4, 7, 12].firstIndex { words.count <= $0 } ?? 5)", everything)
    let topics = Set(groups.filter { $0.first == WordGroups.topic && !$0.hasPrefix("=elsewhere") })
    add(.shape, "~ topics \(min(3, topics.count))", everything)
    let content = words.filter { !$0.groups.contains(SignReader.functionWords) }
    let unknown = content.count { !isKnown("w " + $0.stem) }
    let share = content.isEmpty ? 0 : (unknown * 4 + content.count - 1) / content.count
    add(.shape, "~ unknown \(share)", everything)
    add(.shape, "~ unknown \(share) topics \(min(2, topics.count))", everything)
  }

  /// The signs, each with its part of what its kind counts.
  func weighted() -> [Sign] {
    var counts = Sign.Kind.allCases.map { _ in 0 }
    for sign in signs { counts[sign.kind.rawValue] += 1 }
    let values = Sign.Kind.allCases.map {
      $0.weight / Double(counts[$0.rawValue]).squareRoot()
    }
    var weighted = signs
    for index in weighted.indices { weighted[index].value = values[weighted[index].kind.rawValue] }
    return weighted
  }
}
