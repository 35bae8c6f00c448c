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
    let score: Double
    let evidence: [Routing.Evidence]
  }

  private let entries: [Entry]
  private let indexes: [Language: ExampleIndex]
  private let exact: [String: Int]
  /// Those of them with which a line may begin, the longest first, each with a space after it.
  private let beginnings: [(sentence: String, meaning: Int)]

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
    exact = Self.exact(entries)
    beginnings =
      takesBeginnings
      ? exact.filter { $0.key.contains(" ") }.map { ($0.key + " ", $0.value) }
        .sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) } : []
  }

  /// The sentences that mean one command only, word by word.
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

  /// How well a line fits each command, best first, and how well what means none of them.
  func fits(_ line: String, in language: Language) -> (commands: [Fit], others: Double) {
    var best: [Likeness?] = Array(repeating: nil, count: entries.count + 1)
    for (tongue, index) in indexes {
      for var likeness in index.likenesses(of: line) {
        if tongue != language { likeness.score *= Self.otherLanguage }
        let former = best[likeness.meaning]
        // Where both languages fit as well, the order must not depend on chance.
        let isBetter = (likeness.score, tongue == language ? 1 : 0) > (former?.score ?? 0, 0)
        if isBetter { best[likeness.meaning] = likeness }
      }
    }
    let folded = line.folded
    let beginning = beginnings.first { folded.hasPrefix($0.sentence) }
    if let told = exact[folded] ?? beginning?.meaning {
      for meaning in best.indices {
        best[meaning]?.score *= meaning == told ? 1 : Self.otherThanTold
      }
      best[told]?.score = Self.wordByWord
    }
    let fits = best.dropLast().compactMap(\.self)
      .sorted { ($1.score, $0.meaning) < ($0.score, $1.meaning) }
      .map { Fit(reference: entries[$0.meaning].reference, score: $0.score, evidence: $0.evidence) }
    return (fits, best[entries.count]?.score ?? 0)
  }

  /// The command that stands for the field where nothing tells which one is meant.
  var usual: CommandReference? {
    (entries.first(where: \.isMain) ?? entries.first)?.reference
  }
}
