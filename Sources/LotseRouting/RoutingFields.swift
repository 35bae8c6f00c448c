import LotseHost
import LotseKit
import LotsePrompts
import LotseWords

/// The commands of some plugins by the fields that they belong to.
struct RoutingFields: Sendable {
  /// The fields that the model has learned of.
  let learned: [String]
  private let entries: [(field: String, entry: CommandIndex.Entry)]
  private let material: RoutingMaterial
  /// How the names begin that commands of several plugins have.
  private let sharedBeginnings: Set<String>

  init(_ manifests: [Manifest], _ material: RoutingMaterial) {
    self.material = material
    learned = (material.model?.intents ?? []).filter { $0 != IntentModel.none }
    let shared = Self.shared(by: manifests)
    sharedBeginnings = Set(shared.filter { !$0.contains(" ") }.map(Self.beginning(of:)))
    entries = manifests.flatMap { manifest in
      let field = material.fields.field(ofPlugin: manifest.id)
      return manifest.commands.map { command in
        let entry = CommandIndex.Entry(
          command,
          of: manifest,
          without: shared,
          further: material.examples
        )
        return (field, entry)
      }
    }
  }

  /// Whether a word is one by which commands of several plugins are called, in any form.
  func isShared(_ word: String) -> Bool {
    sharedBeginnings.contains(Self.beginning(of: word.folded))
  }

  private static func beginning(of folded: String) -> String { String(folded.prefix(5)) }

  /// The names and summaries that commands of several plugins have in common, folded: `continue`
  /// alone does not say what is to go on.
  private static func shared(by manifests: [Manifest]) -> Set<String> {
    var (known, shared): (Set<String>, Set<String>) = ([], [])
    for manifest in manifests {
      let own = Set(manifest.commands.flatMap(\.ownWords).map(\.folded))
      shared.formUnion(known.intersection(own))
      known.formUnion(own)
    }
    return shared
  }

  /// The command of a qualified name, and the field that it belongs to; `nil` if no plugin has it.
  func command(_ qualified: String) -> (reference: CommandReference, field: String)? {
    entries.first { $0.entry.reference.qualified == qualified }
      .map { ($0.entry.reference, $0.field) }
  }

  /// The commands of a field.
  func entries(of field: String) -> [CommandIndex.Entry] {
    entries.filter { $0.field == field }.map(\.entry)
  }

  /// The commands of the fields that the model has not learned of.
  var ownEntries: [CommandIndex.Entry] {
    entries.filter { !learned.contains($0.field) }.map(\.entry)
  }

  /// Sentences that mean something else than the plugins that the model has not learned of: what
  /// shows which words are everybody's.
  var others: [Language: [String]] {
    var others = material.outside
    for (field, entry) in entries where learned.contains(field) {
      for (language, sentences) in entry.sentences {
        let some = sentences.enumerated().filter { $0.offset % Self.step == 0 }.map(\.element)
        others[language, default: []] += some
      }
    }
    return others
  }

  private static let step = 3

  /// What cuts sentences into words.
  var readers: [Language: LineReader] {
    let analyzer = WordAnalyzer()
    let readers = Language.allCases.map { language in
      let groups = WordGroups(cues: material.cues[language] ?? [:])
      return LineReader(language: language, groups: groups, analyzer: analyzer)
    }
    return Dictionary(uniqueKeysWithValues: zip(Language.allCases, readers))
  }
}

extension CommandIndex.Entry {
  fileprivate init(
    _ command: Command,
    of manifest: Manifest,
    without shared: Set<String>,
    further: [String: [Language: [String]]]
  ) {
    reference = CommandReference(plugin: manifest.id, command: command.id)
    takesAnyWords = command.takesAnyWords
    isMain = command.place == .main
    let more = further[reference.qualified] ?? [:]
    let sentences = Language.allCases.map { language in
      command.sentences(in: language, of: manifest, without: shared) + (more[language] ?? [])
    }
    self.sentences = Dictionary(uniqueKeysWithValues: zip(Language.allCases, sentences))
  }
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

  /// Its names and its summary, in both languages.
  fileprivate var ownWords: [String] { names.all + Language.allCases.map { summary.in($0) } }

  /// What the plugin itself says of the command: its names, alone and after the plugin's, its
  /// summary, its examples.
  fileprivate func sentences(
    in language: Language,
    of manifest: Manifest,
    without shared: Set<String>
  ) -> [String] {
    let own = language == .german ? names.german : names.english
    let group = manifest.names.shown(in: language)
    let telling = (own + [summary.in(language)]).filter { !shared.contains($0.folded) }
    return telling + own.map { "\(group) \($0)" } + (examples[language] ?? [])
  }
}
