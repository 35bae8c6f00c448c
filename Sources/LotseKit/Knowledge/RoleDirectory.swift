/// All roles that Lotse knows by name.
package struct RoleDirectory: Decodable, Sendable {
  /// The roles, in the order of the file.
  package let roles: [RoleName]
  private let byID: [String: RoleName]
  private let index: PhraseIndex<String>

  /// Reads a list of roles.
  ///
  /// - Throws: A ``UserError`` if an id is given twice.
  package init(from decoder: any Decoder) throws {
    roles = try [RoleName](from: decoder)
    byID = Dictionary(roles.map { ($0.id, $0) }) { first, _ in first }
    if byID.count < roles.count {
      throw UserError(
        Text(de: "Eine Kennung steht zweimal in der Liste.", en: "The list has an id twice."),
        advice: Text(
          de: "Geben Sie jeder Rolle eine eigene.",
          en: "Give each role one of its own."
        )
      )
    }
    index = PhraseIndex(
      roles.flatMap { role in role.phrases.map { (phrase: $0, value: role.id) } }
    )
  }

  /// The role with an id.
  package subscript(id: String) -> RoleName? { byID[id] }

  /// The roles that a sentence or a list names, in its order, each once.
  package func roles(in text: String) -> [RoleName] {
    index.values(in: text).compactMap { byID[$0] }
  }
}
