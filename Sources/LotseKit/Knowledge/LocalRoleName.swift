/// What a role is called in some administrations: by Land, kind of body, and whether it is a town.
struct LocalRoleName: Decodable, Sendable, Hashable {
  let name: Text
  let short: Text
  let inSentence: Text?
  private let validity: Applicability
  /// Whether it is for towns alone.
  private let isForTowns: Bool

  private enum CodingKeys: String, CodingKey {
    case name, short, towns
    case inSentence = "in_sentence"
    case validity = "valid_for"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(Text.self, forKey: .name)
    short = try container.decode(Text.self, forKey: .short)
    inSentence = try container.decodeIfPresent(Text.self, forKey: .inSentence)
    validity = try container.decode(Applicability.self, forKey: .validity)
    isForTowns = try container.decodeIfPresent(Bool.self, forKey: .towns) ?? false
  }

  /// Whether an administration is known to have this name.
  func isValid(for profile: Profile) -> Bool {
    validity.verdict(for: profile) == .valid && (!isForTowns || profile.isTown)
  }
}

extension Profile {
  /// Whether the administration is known to be that of a town: by its kind, or since it says so
  /// before its name (`Stadt Musterstadt`, `Große Kreisstadt …`, `Town of …`).
  var isTown: Bool {
    if body == .independentCity { return true }
    let words = (name ?? "").split(separator: " ").dropLast().map { $0.lowercased() }
    let kinds = ["gemeinde", "markt", "stadt", "town", "city"]
    let kind = words.lazy.compactMap { word in kinds.first(where: word.hasSuffix) }.first
    return kind.map { !["gemeinde", "markt"].contains($0) } ?? false
  }
}
