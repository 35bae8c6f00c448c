import LotseHost
import LotseKit

/// Collects the places of a completion table from what is declared.
struct CompletionTableBuilder {
  typealias Candidate = CompletionTable.Candidate
  typealias Place = CompletionTable.Place

  let registry: Registry
  private(set) var places = [Place(id: "")]

  init(registry: Registry) { self.registry = registry }

  /// Adds an option of the program.
  mutating func add(_ option: GlobalOption) {
    for language in Language.allCases {
      places[0].options[language, default: []].append(
        Candidate(
          word: "--" + option.names.shown(in: language),
          meaning: option.summary.in(language)
        )
      )
    }
    let values: CompletionTable.Values
    switch option.argument {
    case .none: return
    case .oneOf(let words):
      let candidates = words.map { Candidate(word: $0, meaning: "") }
      values = .words([.german: candidates, .english: candidates])
    case .file: values = .files
    case .value: values = .unknown
    }
    places[0].valued.append(.init(spellings: option.names.all.map { "--" + $0 }, values: values))
  }

  /// Adds a command, reached by its plugin's name or by its own.
  mutating func add(_ command: Command, of manifest: Manifest) {
    let reference = CommandReference(plugin: manifest.id, command: command.id)
    var place = Place(id: reference.qualified)
    for parameter in command.parameters { place.add(parameter) }
    places.append(place)
    let path = registry.path(reference, in: .german)
    if path == reference.qualified || registry.path(reference, in: .english) == reference.qualified
    {
      let names = Names(reference.qualified)
      lead(from: 0, by: names, to: reference.qualified, meaning: command.summary)
    }
    guard path != reference.qualified else { return }
    guard command.place != .topLevel else {
      lead(from: 0, by: command.names, to: reference.qualified, meaning: command.summary)
      return
    }
    let group = group(of: manifest)
    lead(from: group, by: command.names, to: reference.qualified, meaning: command.summary)
    guard command.place == .main else { return }
    for parameter in command.parameters { places[group].add(parameter) }
  }

  /// The place of a plugin's name, added when it is first needed.
  private mutating func group(of manifest: Manifest) -> Int {
    if let known = places.firstIndex(where: { $0.id == manifest.id }) { return known }
    places.append(Place(id: manifest.id))
    lead(from: 0, by: manifest.names, to: manifest.id, meaning: manifest.summary)
    return places.count - 1
  }

  private mutating func lead(from index: Int, by names: Names, to id: String, meaning: Text) {
    places[index].steps.append(.init(spellings: names.all, place: id))
    for language in Language.allCases {
      places[index].words[language, default: []].append(
        Candidate(word: names.shown(in: language), meaning: meaning.in(language))
      )
    }
  }
}

extension CompletionTable.Place {
  fileprivate mutating func add(_ parameter: Parameter) {
    let form = parameter.form
    switch parameter.style {
    case .flag: offer(parameter)
    case .option:
      offer(parameter)
      let spellings = parameter.names.all.map { "--" + $0 }
      valued.append(.init(spellings: spellings, values: .init(form.kind, textIsFile: false)))
    case .positional: arguments.append(.init(form.kind, textIsFile: true))
    case .rest:
      arguments.append(.init(form.kind, textIsFile: false))
      hasRest = true
    }
  }

  private mutating func offer(_ parameter: Parameter) {
    for language in Language.allCases {
      options[language, default: []].append(
        CompletionTable.Candidate(
          word: "--" + parameter.names.shown(in: language),
          meaning: parameter.form.prompt.in(language)
        )
      )
    }
  }
}

extension CompletionTable.Values {
  /// What an answer of a kind may be; words of which nothing is known may name a file where a
  /// command takes them by their position.
  fileprivate init(_ kind: AnswerKind, textIsFile: Bool) {
    switch kind {
    case .text(let rule): self = rule.completes != nil ? .store : textIsFile ? .files : .unknown
    case .number, .day, .series, .group: self = .unknown
    case .record: self = .store
    case .calendarFile, .tableFile: self = .files
    case .boolean:
      self = .fixed([(Text(de: "ja", en: "yes"), nil), (Text(de: "nein", en: "no"), nil)])
    case .choice(let rule): self = .fixed(rule.choices.map { ($0.label, $0.help) })
    case .scale(let levels):
      self = .fixed(levels.map { (Text(verbatim: String($0.number)), $0.label) })
    }
  }

  private static func fixed(_ choices: [(label: Text, help: Text?)]) -> Self {
    var words: [Language: [CompletionTable.Candidate]] = [:]
    for language in Language.allCases {
      words[language] = choices.map { choice in
        .init(word: choice.label.in(language), meaning: choice.help?.in(language) ?? "")
      }
    }
    return .words(words)
  }
}
