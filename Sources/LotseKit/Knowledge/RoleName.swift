/// What a role of a digital municipality is called; files and records know it by its id.
package struct RoleName: Decodable, Sendable, Hashable {
  /// Where a role stands.
  package enum Group: String, Decodable, Sendable, Hashable, CaseIterable {
    /// In the administration.
    case inside
    /// In politics or supervision.
    case politics
    /// Outside both.
    case outside
  }

  /// The stable name: `bdsb`.
  package let id: String
  /// The full name.
  package private(set) var name: Text
  /// What fits into a column.
  package private(set) var short: Text
  /// With its article, as a sentence begins or goes on with it: `der Rat`; few roles have it.
  package private(set) var inSentence: Text?
  /// Where it stands.
  package let group: Group
  private let words: [Language: [String]]
  private let localNames: [LocalRoleName]

  private enum CodingKeys: String, CodingKey {
    case id, name, short, words, group
    case inSentence = "in_sentence"
    case localNames = "local"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    name = try container.decode(Text.self, forKey: .name)
    short = try container.decode(Text.self, forKey: .short)
    group = try container.decode(Group.self, forKey: .group)
    words = try container.decodeWords(forKey: .words)
    inSentence = try container.decodeIfPresent(Text.self, forKey: .inSentence)
    localNames = try container.decodeIfPresent([LocalRoleName].self, forKey: .localNames) ?? []
  }

  /// The role by the name that it has in an administration.
  package func called(in profile: Profile) -> RoleName {
    guard let local = localNames.first(where: { $0.isValid(for: profile) }) else { return self }
    var role = self
    (role.name, role.short, role.inSentence) = (local.name, local.short, local.inSentence)
    return role
  }

  /// Everything by which a sentence may name it.
  package var phrases: [String] {
    [id]
      + Language.allCases.flatMap { language in
        [name.in(language), short.in(language)] + (words[language] ?? [])
      }
  }
}

extension KeyedDecodingContainer {
  /// Lists of words by language.
  package func decodeWords(forKey key: Key) throws -> [Language: [String]] {
    let words = try nestedContainer(keyedBy: Language.self, forKey: key)
    let given = try Language.allCases.map { language in
      (language, try words.decodeIfPresent([String].self, forKey: language) ?? [])
    }
    return Dictionary(uniqueKeysWithValues: given)
  }
}
