/// All roles that Lotse knows by name.
package struct RoleDirectory: Decodable, Sendable {
  private let known: [RoleName]
  private let byID: [String: RoleName]
  private let index: PhraseIndex<String>
  /// Where the roles have their names.
  private var profile = Profile()

  /// Reads a list of roles.
  ///
  /// - Throws: A ``UserError`` if an id is given twice.
  package init(from decoder: any Decoder) throws {
    known = try [RoleName](from: decoder)
    byID = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
    if byID.count < known.count {
      throw UserError(
        Text(de: "Eine Kennung steht zweimal in der Liste.", en: "The list has an id twice."),
        advice: Text(
          de: "Geben Sie jeder Rolle eine eigene.",
          en: "Give each role one of its own."
        )
      )
    }
    index = PhraseIndex(
      known.flatMap { role in role.phrases.map { (phrase: $0, value: role.id) } }
    )
  }

  /// The same roles by the names that they have in an administration.
  package func called(in profile: Profile) -> RoleDirectory {
    var directory = self
    directory.profile = profile
    return directory
  }

  /// The roles, in the order of the file.
  package var roles: [RoleName] { known.map { $0.called(in: profile) } }

  /// The role with an id.
  package subscript(id: String) -> RoleName? { byID[id]?.called(in: profile) }

  /// The name of a role; an id that nobody knows stands for itself.
  package func name(_ id: String, in language: Language) -> String {
    self[id]?.name.in(language) ?? id
  }

  /// The roles that a sentence or a list names, in its order, each once.
  package func roles(in text: String) -> [RoleName] {
    index.values(in: text).compactMap { self[$0] }
  }
}
