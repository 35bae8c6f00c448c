package import LotseKit

/// Who is responsible for a topic.
package struct Responsibility: Decodable, Sendable, Hashable {
  package let topic: Text
  private let words: [Language: [String]]
  /// Who answers for it or decides.
  package let answers: String
  /// Who mostly does the work.
  package let does: [String]
  /// Who has to be heard or told.
  package let involve: [String]
  package let note: Text?
  package let sources: [Citation]

  private enum CodingKeys: String, CodingKey {
    case topic, words, answers, does, involve, note, sources
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    topic = try container.decode(Text.self, forKey: .topic)
    words = try container.decodeWords(forKey: .words)
    answers = try container.decode(String.self, forKey: .answers)
    does = try container.decode([String].self, forKey: .does)
    involve = try container.decodeIfPresent([String].self, forKey: .involve) ?? []
    note = try container.decodeIfPresent(Text.self, forKey: .note)
    sources = try container.decode([Citation].self, forKey: .sources)
  }

  /// Everything by which a sentence may name the topic.
  var phrases: [String] {
    Language.allCases.flatMap { [topic.in($0)] + (words[$0] ?? []) }
  }

  /// The ids of all roles that it names.
  package var roles: [String] { ([answers] + does + involve).uniqued }
}
