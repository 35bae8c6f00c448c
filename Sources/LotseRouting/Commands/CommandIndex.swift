import LotseHost
import LotseKit

/// The commands of one field, and what finds the one that a line means.
struct CommandIndex: Sendable {
  /// A command with the sentences that are known to mean it.
  struct Entry: Sendable {
    let reference: CommandReference
    let takesAnyWords: Bool
    let isMain: Bool
    let sentences: [Language: [String]]
  }

  /// How well a line fits a command.
  struct Fit: Sendable {
    let reference: CommandReference
    fileprivate let match: Match

    var score: Double { match.likeness.score }
  }

  /// What a line is like among the sentences of a language.
  fileprivate struct Match: Sendable {
    let language: Language
    var likeness: Likeness
  }

  /// What a line is like.
  struct Fits: Sendable {
    /// The commands that it fits best, the best first.
    var commands: [Fit]
    /// How well it fits what means none of them.
    var others: Double
  }

  private let entries: [Entry]
  private let indexes: [Language: ExampleIndex]
  /// The sentences that mean one command only, word by word.
  private let exact: [TextHash: Int]
  /// How many words the longest sentence has with which a line may begin; 0 if with none.
  private let longestBeginning: Int

  /// An index of commands.
  ///
  /// - Parameters:
  ///   - entries: The commands.
  ///   - others: Sentences that mean none of them.
  ///   - readers: What cuts sentences into words.
  ///   - takesBeginnings: Whether a line that only begins with a sentence means its command, too.
  init(
    _ entries: [Entry],
    others: [Language: [String]],
    readers: [Language: LineReader],
    takesBeginnings: Bool = false
  ) {
    self.entries = entries
    let takesAnyWords = entries.map(\.takesAnyWords) + [false]
    indexes = readers.mapValues { reader in
      let known = entries.enumerated().flatMap { meaning, entry in
        (entry.sentences[reader.language] ?? []).map {
          ExampleIndex.Example(text: $0, meaning: meaning)
        }
      }
      let other = (others[reader.language] ?? []).map {
        ExampleIndex.Example(text: $0, meaning: entries.count)
      }
      return ExampleIndex(known + other, takesAnyWords: takesAnyWords, reader: reader)
    }
    let exact = Self.exact(entries)
    let lengths = exact.keys.lazy.map { sentence in sentence.utf8.count { $0 == Self.space } + 1 }
    longestBeginning = takesBeginnings ? lengths.max() ?? 0 : 0
    self.exact = Dictionary(exact.map { (TextHash($0), $1) }) { first, _ in first }
  }

  private static let space = UInt8(ascii: " ")

  /// The folded sentences that mean one command only, word by word.
  private static func exact(_ entries: [Entry]) -> [String: Int] {
    var found: [String: Set<Int>] = [:]
    for (meaning, entry) in entries.enumerated() {
      for sentence in entry.sentences.values.joined() {
        found[sentence.folded, default: []].insert(meaning)
      }
    }
    return found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The fit of a line that is an example, word by word.
  static let wordByWord = 1.0
  /// How much a fit counts in the language that the interface does not have.
  private static let otherLanguage = 0.95
  /// How much a fit counts where the line is an example of another command, word by word.
  private static let otherThanTold = 0.7

  /// What a line fits in the language of the interface, or else in the other one.
  func fits(_ line: ComparedLine, in language: Language) -> Fits {
    var best = matches(of: line, in: language)
    if let told = meaning(told: line.folded) {
      for meaning in best.indices where meaning != told {
        best[meaning]?.likeness.score *= Self.otherThanTold
      }
      best[told]?.likeness.score = Self.wordByWord
    }
    let commands = best.dropLast().lazy.compactMap(\.self).first(Self.most) { one, other in
      (other.likeness.score, one.likeness.meaning) < (one.likeness.score, other.likeness.meaning)
    }
    return Fits(
      commands: commands.map { Fit(reference: entries[$0.likeness.meaning].reference, match: $0) },
      others: best[entries.count]?.likeness.score ?? 0
    )
  }

  /// So many commands are told; the others are too unlike.
  private static let most = 4

  /// For each command, and for what means none of them, what a line is likest to.
  private func matches(of line: ComparedLine, in language: Language) -> [Match?] {
    var best: [Match?] = Array(repeating: nil, count: entries.count + 1)
    for (tongue, index) in indexes {
      for var likeness in index.likenesses(of: line) {
        if tongue != language { likeness.score *= Self.otherLanguage }
        let former = best[likeness.meaning]?.likeness.score ?? 0
        // Where both languages fit as well, the order must not depend on chance.
        let isBetter = (likeness.score, tongue == language ? 1 : 0) > (former, 0)
        if isBetter { best[likeness.meaning] = Match(language: tongue, likeness: likeness) }
      }
    }
    return best
  }

  /// The words of a line that spoke for a command, the weightiest first.
  func evidence(for fit: Fit, in line: ComparedLine) -> [Routing.Evidence] {
    indexes[fit.match.language]?.evidence(for: fit.match.likeness, in: line) ?? []
  }

  /// What a folded line means that is an example word by word, or begins with the longest such.
  private func meaning(told line: String) -> Int? {
    var (beginning, words) = (TextHash(), 0)
    var meaning: Int?
    for letter in line.utf8 {
      if letter == Self.space {
        words += 1
        // One word alone says too little of what follows.
        if words > 1, words <= longestBeginning { meaning = exact[beginning] ?? meaning }
      }
      beginning.add(letter)
    }
    return exact[beginning] ?? meaning
  }

  /// The command that stands for the field where nothing tells which one is meant.
  var usual: CommandReference? {
    (entries.first(where: \.isMain) ?? entries.first)?.reference
  }
}

extension Sequence {
  /// The first elements in an order, as many as are asked for at most.
  fileprivate func first(
    _ count: Int,
    by areInOrder: (Element, Element) -> Bool
  ) -> [Element] {
    var first: [Element] = []
    for element in self {
      if first.count == count, let last = first.last, !areInOrder(element, last) { continue }
      let place = first.firstIndex { areInOrder(element, $0) } ?? first.count
      first.insert(element, at: place)
      if first.count > count { first.removeLast() }
    }
    return first
  }
}
