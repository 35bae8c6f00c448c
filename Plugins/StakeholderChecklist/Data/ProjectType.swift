package import LotseKit

/// A type of project: which triggers hold or are asked, and who belongs to it beside that.
package struct ProjectType: Decodable, Sendable {
  package let id: String
  /// The card with its typical pitfalls.
  package let card: String?
  /// The triggers that hold by its nature.
  package let holds: [String]
  /// The triggers that are asked, the most important first.
  package let asks: [String]
  package let must: [String]
  package let should: [String]
  package let can: [String]
  /// The milestones that such a project has; `nil` for all.
  package let pass: [String]?

  /// The roles that belong to it, whatever the law says.
  var roles: [(role: String, level: Demand)] {
    must.map { ($0, .must) } + should.map { ($0, .should) } + can.map { ($0, .can) }
  }
}

/// The file of the types of projects.
package struct ProjectTypes: Decodable, Sendable {
  /// What backs who belongs to a type.
  package let sources: [Citation]
  /// How the sentence on pitfalls begins in the card of a type.
  package let pitfalls: Text
  package let projects: [ProjectType]

  /// The type for what is like no other.
  static let own = "own"
}

/// What a type of project is called, as the plans of who does what have it.
package struct ProjectName: Decodable, Sendable {
  package let id: String
  package let name: Text
  private let words: [Language: [String]]

  private enum CodingKeys: String, CodingKey { case id, name, words }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    name = try container.decode(Text.self, forKey: .name)
    words = try container.decodeWords(forKey: .words)
  }

  /// Everything by which a sentence may name it.
  var phrases: [String] {
    [id] + Language.allCases.flatMap { [name.in($0)] + (words[$0] ?? []) }
  }
}

/// The names of the types of projects, by the file that they stand in.
package struct ProjectNames: Decodable, Sendable {
  package let projects: [ProjectName]

  /// The type that a sentence names.
  func type(in sentence: String) -> String? {
    PhraseIndex(projects.flatMap { type in type.phrases.map { (phrase: $0, value: type.id) } })
      .values(in: sentence).first
  }
}
