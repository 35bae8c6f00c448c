package import LotseYAML
import LotseKit
import LotsePrompts

extension TrainingLine {
  /// A file of Tests/RouterTraining/Lines: its name, and what it says.
  package typealias File = (name: String, bytes: [UInt8])

  /// The file of the lines that may mean one or the other; all others are named after an intent.
  private static let ambiguous = "ambiguous"

  /// Every line that there is to learn from: those of the files, the examples of the built-in
  /// plugins' commands, and the questions of the cards.
  ///
  /// - Throws: A ``YAMLError`` if a file is not as it must be.
  package static func all(_ files: [File]) throws(YAMLError) -> [TrainingLine] {
    let fields = try EmbeddedPrompts.decode("routing/fields.yaml", as: Fields.self)
    var lines: [TrainingLine] = []
    for file in files.sorted(by: { $0.name < $1.name }) {
      let node = try YAMLNode(parsing: file.bytes, file: file.name)
      let name = String(file.name.prefix { $0 != "." })
      let sentences =
        name == ambiguous
        ? try node.sentencesByName() : [name: try node.sentencesByLanguage()]
      for (intents, sentences) in sentences.sorted(by: { $0.key < $1.key }) {
        lines += inOrder(sentences, intents.split(separator: " ").map(String.init))
      }
    }
    let material = try RoutingMaterial.embedded()
    for (command, sentences) in material.examples.sorted(by: { $0.key < $1.key }) {
      let plugin = command.prefix { $0 != "." }
      lines += inOrder(sentences, [fields.field(ofPlugin: String(plugin))])
    }
    lines += inOrder(material.outside, [IntentModel.none])
    for path in EmbeddedPrompts.paths where path.hasPrefix("cards/") {
      let file = try YAMLNode(parsing: EmbeddedPrompts.bytes(path) ?? [], file: path)
      guard case .sequence(let cards)? = file["cards"]?.content else { continue }
      for card in cards {
        guard let field = fields.field(ofCard: card["id"]?.text ?? ""),
          let questions = try card["questions"]?.sentencesByLanguage()
        else { continue }
        lines += inOrder(questions, [field])
      }
    }
    return lines
  }

  private static func inOrder(
    _ sentences: [Language: [String]],
    _ intents: [String]
  ) -> [TrainingLine] {
    Language.allCases.flatMap { language in
      (sentences[language] ?? []).map { TrainingLine($0, language, intents) }
    }
  }
}
