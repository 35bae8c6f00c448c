import LotseHost
package import LotseKit
import LotseWords

/// Finds the command that a plain sentence means, by its likeness to sentences known to mean it.
///
/// The router is a value: the same line always gets the same answer, nothing is learned while it
/// is used. The work for a line grows no faster than the number of examples.
package struct Router: Sendable {
  private let commands: [CommandReference]
  private let indexes: [Language: ExampleIndex]
  private let told: ExactSentences

  /// The meaning of sentences that mean no command.
  private var outside: Int { commands.count }

  /// A router for the commands of some plugins.
  ///
  /// - Parameters:
  ///   - manifests: The plugins' own words: names, summaries and examples of their commands.
  ///   - material: What else there is to learn from; examples of commands that are not among the
  ///     manifests are left aside.
  package init(_ manifests: [Manifest], material: RoutingMaterial = RoutingMaterial()) {
    let commands = manifests.flatMap { manifest in manifest.commands.map { (manifest, $0) } }
    let references = commands.map { CommandReference(plugin: $0.id, command: $1.id) }
    let takesAnyWords = commands.map { $1.takesAnyWords } + [false]
    let analyzer = WordAnalyzer()
    var indexes: [Language: ExampleIndex] = [:]
    for language in Language.allCases {
      var examples: [ExampleIndex.Example] = []
      for (meaning, (manifest, command)) in commands.enumerated() {
        let further = material.examples[references[meaning].qualified]?[language] ?? []
        let sentences = command.sentences(in: language, of: manifest) + further
        examples += sentences.map { ExampleIndex.Example(text: $0, meaning: meaning) }
      }
      let outside = material.outside[language] ?? []
      examples += outside.map { ExampleIndex.Example(text: $0, meaning: commands.count) }
      let cues = CueGroups(material.cues[language] ?? [:])
      let reader = LineReader(language: language, cues: cues, analyzer: analyzer)
      indexes[language] = ExampleIndex(examples, takesAnyWords: takesAnyWords, reader: reader)
    }
    self.commands = references
    self.indexes = indexes
    told = ExactSentences(of: references, in: material)
  }

  /// What a line means.
  ///
  /// - Parameters:
  ///   - line: The line, in German or English.
  ///   - language: The language of the interface, which decides where a line fits both.
  /// - Returns: The commands it may mean with what spoke for them, and what to do with it.
  package func route(_ line: String, language: Language) -> Routing {
    var best: [Likeness?] = Array(repeating: nil, count: commands.count + 1)
    for tongue in Language.allCases {
      for var likeness in indexes[tongue]?.likenesses(of: line) ?? [] {
        if tongue != language { likeness.score *= Self.otherLanguage }
        if likeness.score > best[likeness.meaning]?.score ?? 0 {
          best[likeness.meaning] = likeness
        }
      }
    }
    if let meant = told.meaning(of: line) {
      for meaning in best.indices {
        best[meaning]?.score *= meaning == meant ? 1 : Self.otherThanTold
      }
      best[meant]?.score = 1
    }
    let candidates = best.dropLast().compactMap(\.self)
      .sorted { ($1.score, $0.meaning) < ($0.score, $1.meaning) }
      .map {
        Routing.Candidate(
          reference: commands[$0.meaning],
          score: $0.score,
          evidence: $0.evidence
        )
      }
    return Routing(candidates: candidates, outside: best[outside]?.score ?? 0)
  }

  /// How much a fit counts in the language that the interface does not have.
  private static let otherLanguage = 0.95
  /// How much a fit counts where the line is an example of another command, word by word.
  private static let otherThanTold = 0.7
}

extension Command {
  /// Whether a whole sentence is told to it, as in `/log Called Ms Kaya`: the words of the
  /// sentence are then no hint of what is meant.
  fileprivate var takesAnyWords: Bool {
    guard place == .main else { return false }
    return parameters.contains { parameter in
      if case .text = parameter.form.kind { parameter.style == .rest } else { false }
    }
  }

  /// What the plugin itself says of the command: its names, its summary, its examples.
  fileprivate func sentences(in language: Language, of manifest: Manifest) -> [String] {
    let own = language == .german ? names.german : names.english
    let group = manifest.names.shown(in: language)
    return own.flatMap { [$0, "\(group) \($0)"] } + [summary.in(language)]
      + (examples[language] ?? [])
  }
}
