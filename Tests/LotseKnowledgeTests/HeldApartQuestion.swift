import FoundationEssentials
import LotseKit
import LotseYAML

/// A question that no card was written for, with the cards of which any one answers it.
struct HeldApartQuestion: Decodable, Sendable {
  private enum CodingKeys: String, CodingKey {
    case text = "ask"
    case cards
    case commands
  }

  let text: String
  let cards: [String]
  /// The commands that answer it just as well, if a line is taken for one.
  let commands: [String]?

  /// The files of questions.
  enum Collection: String, CaseIterable {
    case questions, colloquial
  }

  /// The questions of a file in a language.
  static func all(_ collection: Collection, in language: Language) throws -> [HeldApartQuestion] {
    let name = "\(collection.rawValue).yaml"
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "HeldApart/\(name)")
    let questions = try YAMLDecoder().decode(
      [String: [HeldApartQuestion]].self,
      parsing: Array(Data(contentsOf: file)),
      file: name
    )
    return questions[language.rawValue] ?? []
  }
}
