package import LotseKit
import LotseYAML

/// Reads guides, and says what is wrong with those that cannot be used.
package struct GuideLoader {
  /// A file that was read.
  package struct Outcome: Sendable {
    /// The guide, if nothing keeps it from being used.
    package let guide: Guide?
    /// What is wrong with it, from top to bottom.
    package let flaws: [GuideFlaw]
  }

  /// Reads a file that lies beside the guide; `nil` if there is none of this name.
  private let template: (String) -> Result<String, UserError>?

  /// A loader that finds templates by their names.
  package init(template: @escaping (String) -> Result<String, UserError>? = { _ in nil }) {
    self.template = template
  }

  /// The guide that a file holds.
  package func load(_ bytes: [UInt8], file: String) -> Outcome {
    let reader = GuideReader(template: template)
    let root: YAMLNode
    do {
      root = try YAMLNode(parsing: bytes, file: file)
    } catch {
      return Outcome(guide: nil, flaws: [GuideFlaw(error)])
    }
    var guide = reader.guide(root, file: file, hash: SHA256.text(of: bytes))
    if let guide { GuideChecker(guide, reader.checker).check() }
    guide?.facts = reader.checker.facts
    let flaws = reader.flaws
    return Outcome(guide: flaws.hasErrors ? nil : guide, flaws: flaws.sorted)
  }
}

extension GuideReader {
  /// The guide, as far as it can be read.
  func guide(_ root: YAMLNode, file: String, hash: String) -> Guide? {
    guard let fields = Fields(root, .guide, flaws), formatIsKnown(fields["lotse"]) else {
      return nil
    }
    readLanguages(fields)
    readLists(fields["lists"])
    readScales(fields["scales"])
    readSources(fields["sources"])
    let level = FieldLevel(collectors: [FieldCollector(name: "")])
    let elements = readElements(fields["questions"], level)
    let calculations = readCalculations(fields["calculate"], level)
    guard let head = head(fields) else { return nil }
    return Guide(
      file: file,
      hash: hash,
      id: head.id,
      version: head.version,
      title: head.title,
      summary: text(fields["summary"]) ?? head.title,
      languages: languages,
      names: names(fields["names"]) ?? Names(head.id),
      namesPlace: (fields["names"] ?? fields["guide"])?.position ?? root.position,
      examples: examples(fields["examples"]),
      examplePlaces: examplePlaces,
      record: record(fields["record"]) ?? (head.title, head.title),
      intro: fields["intro"].flatMap(templates) ?? [:],
      subject: wording(fields["subject"]),
      stopsBetweenSections: oneOf(["whole", "sections"], fields["pace"], Text(verbatim: "pace"))
        == "sections",
      lists: lists,
      sources: sources,
      elements: elements,
      calculations: calculations,
      outcomes: readOutcomes(fields["outcomes"]),
      findings: readFindings(fields["findings"]),
      charts: readCharts(fields["charts"]),
      documents: readDocuments(fields["documents"]),
      followUps: readFollowUps(fields["follow-ups"]),
      tests: readTests(fields["tests"], in: languages.first ?? .german),
      templateNames: templateNames,
      root: Schema(name: "", fields: level.innermost?.fields ?? [:])
    )
  }

  func formatIsKnown(_ node: YAMLNode?) -> Bool {
    guard let node else { return true }
    if node.text == "1" { return true }
    flaws.add(
      at: node.position,
      GuideWords.unknownFormat(node.text ?? ""),
      advice: Text(de: "Schreiben Sie „lotse: 1“.", en: "Write “lotse: 1”.")
    )
    return false
  }

  func head(_ fields: Fields) -> (id: String, version: String, title: Text)? {
    guard let node = fields["guide"], let id = word(node), let version = word(fields["version"]),
      let title = text(fields["title"])
    else { return nil }
    guard id.isPluginID else {
      flaws.add(at: node.position, ReadingWords.badID(id), advice: GuideWords.pluginIDAdvice)
      return nil
    }
    return (id, version, title)
  }

  /// Texts must be complete in the languages that are named, or else in those of the title.
  func readLanguages(_ fields: Fields) {
    languages = elements(fields["languages"]).compactMap {
      oneOf(["de", "en"], $0, Text(de: "Sprachen", en: "languages"))
        .flatMap(Language.init(rawValue:))
    }
    guard languages.isEmpty, case .mapping(let members)? = fields["title"]?.content else { return }
    languages = members.compactMap { Language(rawValue: $0.key) }
  }

  func record(_ node: YAMLNode?) -> (one: Text, many: Text)? {
    guard let node, let fields = Fields(node, .record, flaws), let one = text(fields["one"]),
      let many = text(fields["many"])
    else { return nil }
    return (one, many)
  }

  func names(_ node: YAMLNode?) -> Names? {
    guard let node else { return nil }
    guard case .mapping(let members) = node.content else {
      return Names(de: words(node), en: words(node))
    }
    var byLanguage: [String: [String]] = [:]
    for member in members { byLanguage[member.key] = words(member.value) }
    return Names(
      de: byLanguage["de"] ?? byLanguage["en"] ?? [],
      en: byLanguage["en"] ?? byLanguage["de"] ?? []
    )
  }

  /// Words that can be typed as the name of a command.
  private func words(_ node: YAMLNode) -> [String] {
    let nodes: [YAMLNode] = if case .sequence(let nodes) = node.content { nodes } else { [node] }
    return nodes.compactMap { node in
      guard let word = word(node) else { return nil }
      let isName =
        !word.isEmpty && word == word.lowercased()
        && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
      if !isName { flaws.add(at: node.position, GuideWords.badName(word)) }
      return isName ? word : nil
    }
  }

  func examples(_ node: YAMLNode?) -> [Language: [String]] {
    guard let node else { return [:] }
    if case .sequence = node.content {
      let sentences = elements(node).compactMap(example)
      let known = languages.isEmpty ? Language.allCases : languages
      return Dictionary(uniqueKeysWithValues: known.map { ($0, sentences) })
    }
    var examples: [Language: [String]] = [:]
    for member in members(node) {
      guard let language = language(of: member) else { continue }
      examples[language] = elements(member.value).compactMap(example)
    }
    return examples
  }

  private func example(_ node: YAMLNode) -> String? {
    let sentence = word(node)
    if let sentence { examplePlaces[sentence] = node.position }
    return sentence
  }
}

extension GuideWords {
  static func unknownFormat(_ version: String) -> Text {
    Text(
      de: "Die Fassung „\(version)“ des Formats kennt dieses Lotse nicht.",
      en: "This Lotse does not know version “\(version)” of the format."
    )
  }
  static let pluginIDAdvice = Text(
    de: "Kennungen von Plugins haben nur a–z, 0–9, - und ., etwa musterstadt.reifegrad.",
    en: "Ids of plugins have only a–z, 0–9, - and ., such as musterstadt.maturity."
  )

  static func badName(_ name: String) -> Text {
    Text(
      de:
        "„\(name)“ kann nicht nach dem Schrägstrich stehen: nur kleine Buchstaben, Ziffern und -.",
      en: "“\(name)” cannot stand after the slash: only small letters, digits and -."
    )
  }
}
