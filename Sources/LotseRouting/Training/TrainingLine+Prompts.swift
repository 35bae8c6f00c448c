package import LotseYAML
import LotseKit
import LotsePrompts

extension TrainingLine {
  /// A file of Tests/RouterTraining/Lines: its intent, and what it says.
  package typealias File = (intent: String, bytes: [UInt8])

  /// Every line that there is to learn from: those of the files, the examples of the built-in
  /// plugins' commands, and the questions of the cards.
  ///
  /// - Throws: A ``YAMLError`` if a file is not as it must be.
  package static func all(_ files: [File]) throws(YAMLError) -> [TrainingLine] {
    let fields = try EmbeddedPrompts.decode("routing/fields.yaml", as: Fields.self)
    var lines: [TrainingLine] = []
    for file in files {
      let node = try YAMLNode(parsing: file.bytes, file: file.intent)
      lines += inOrder(try node.sentencesByLanguage(), intent: file.intent)
    }
    let material = try RoutingMaterial.embedded()
    for (command, sentences) in material.examples.sorted(by: { $0.key < $1.key }) {
      let plugin = command.prefix { $0 != "." }
      lines += inOrder(sentences, intent: fields.field(ofPlugin: String(plugin)))
    }
    lines += inOrder(material.outside, intent: IntentModel.none)
    for path in EmbeddedPrompts.paths where path.hasPrefix("cards/") {
      let file = try YAMLNode(parsing: EmbeddedPrompts.bytes(path) ?? [], file: path)
      guard case .sequence(let cards)? = file["cards"]?.content else { continue }
      for card in cards {
        guard let field = fields.field(ofCard: card["id"]?.text ?? ""),
          let questions = try card["questions"]?.sentencesByLanguage()
        else { continue }
        lines += inOrder(questions, intent: field)
      }
    }
    return lines
  }

  private static func inOrder(
    _ sentences: [Language: [String]],
    intent: String
  ) -> [TrainingLine] {
    Language.allCases.flatMap { language in
      (sentences[language] ?? []).map { TrainingLine($0, language, intent) }
    }
  }
}
