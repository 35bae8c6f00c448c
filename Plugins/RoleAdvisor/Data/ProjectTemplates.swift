package import LotseKit

/// Who does what in projects of each type, and what such a plan is checked against.
package struct ProjectTemplates: Decodable, Sendable {
  /// A task of a project.
  package struct Task: Decodable, Sendable {
    package let id: String
    package let name: Text
    /// Whether it is a decision rather than work.
    package let decision: Bool?
  }

  /// A type of project with its plan.
  package struct Project: Decodable, Sendable {
    package let id: String
    package let name: Text
    private let words: [Language: [String]]
    /// The parts of the roles, by task and role.
    package let plan: [String: [String: Parts]]

    private enum CodingKeys: String, CodingKey { case id, name, words, plan }

    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(String.self, forKey: .id)
      name = try container.decode(Text.self, forKey: .name)
      words = try container.decodeWords(forKey: .words)
      plan = try container.decode([String: [String: Parts]].self, forKey: .plan)
    }

    /// Everything by which a sentence may name it.
    var phrases: [String] {
      [id] + Language.allCases.flatMap { [name.in($0)] + (words[$0] ?? []) }
    }
  }

  /// What a plan is checked against.
  package struct Rules: Decodable, Sendable {
    /// A task that is a contract, and with whom.
    package struct Agreement: Decodable, Sendable {
      package let task: String
      package let partner: String
    }

    /// Roles that control or represent, and so are only heard.
    package let consultedOnly: [String]
    /// Roles that answer for decisions only.
    package let decidesOnly: [String]
    package let agreement: Agreement
    package let sources: [Citation]

    private enum CodingKeys: String, CodingKey {
      case agreement, sources
      case consultedOnly = "consulted_only"
      case decidesOnly = "decides_only"
    }
  }

  package let rules: Rules
  package let tasks: [Task]
  package let projects: [Project]

  /// The task with an id.
  func task(_ id: String) -> Task? { tasks.first { $0.id == id } }
}
