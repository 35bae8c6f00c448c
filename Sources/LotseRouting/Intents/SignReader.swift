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

  /// The signs of a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - language: The language that it has if its words don't tell.
  ///   - isKnown: Whether the sign of a word is one that other lines have too.
  /// - Returns: The line's words and signs.
  func read(_ line: String, in language: Language, isKnown: (String) -> Bool) -> Reading {
    let (words, reader) = words(of: line, in: language)
    var collector = SignCollector()
    let groups = collector.addWords(words)
    let folded = words.map(\.folded)
    let phrases = reader.groups.phrases(in: folded)
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

  /// The words in the language that most of them speak, and what knows that language.
  private func words(of line: String, in language: Language) -> ([LineWord], LineReader) {
    let inGerman = german.words(of: line)
    let inEnglish = english.words(of: line)
    let lead = Self.functionWords(inGerman) - Self.functionWords(inEnglish)
    let isGerman = lead == 0 ? language == .german : lead > 0
    return isGerman ? (inGerman, german) : (inEnglish, english)
  }

  private static func functionWords(_ words: [LineWord]) -> Int {
    words.count { $0.groups.contains(functionWords) }
  }

  static let functionWords = "#function-words"
}

/// Collects the signs of a line, each once.
private struct SignCollector {
  private var signs: [Sign] = []
  private var seen: Set<String> = []

  mutating func add(_ kind: Sign.Kind, _ name: String, _ words: Range<Int>) {
    if seen.insert(name).inserted { signs.append(Sign(kind: kind, name: name, words: words)) }
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
    let letters = Array(("_" + word.prefix(30) + "_").unicodeScalars)
    for length in Self.lengths where letters.count >= length {
      for start in 0...letters.count - length {
        var name = "l "
        name.unicodeScalars.append(contentsOf: letters[start..<start + length])
        add(.letters, name, place)
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
    var counts: [Sign.Kind: Int] = [:]
    for sign in signs { counts[sign.kind, default: 0] += 1 }
    return signs.map { sign in
      var sign = sign
      sign.value = sign.kind.weight / Double(counts[sign.kind] ?? 1).squareRoot()
      return sign
    }
  }
}
