/// For which administrations something is valid: by Land, kind of body and size.
///
/// What is not restricted is valid everywhere.
public struct Applicability: Codable, Sendable, Hashable {
  /// Whether something is valid for an administration.
  public enum Verdict: Sendable, Hashable {
    case valid
    case notValid
    /// It depends on something that the profile does not say.
    case unknown(ProfileQuestion)
  }

  /// The Länder; `nil` for all.
  public var lands: Set<Land>?
  /// The kinds of bodies; `nil` for all.
  public var bodies: Set<BodyType>?
  /// The fewest inhabitants.
  public var minimumInhabitants: Int?
  /// The most inhabitants.
  public var maximumInhabitants: Int?

  /// Something that is valid everywhere.
  public init() {}

  // The names in the files of `Prompts/`.
  private enum CodingKeys: String, CodingKey {
    case lands, bodies
    case minimumInhabitants = "min_inhabitants"
    case maximumInhabitants = "max_inhabitants"
  }

  /// Whether it is valid for an administration, as far as its profile says.
  public func verdict(for profile: Profile) -> Verdict {
    var open: ProfileQuestion?
    if let lands {
      if let land = profile.land {
        if !lands.contains(land) { return .notValid }
      } else {
        open = open ?? .land
      }
    }
    if let bodies {
      if let body = profile.body {
        if !bodies.contains(body) { return .notValid }
      } else {
        open = open ?? .body
      }
    }
    if minimumInhabitants != nil || maximumInhabitants != nil {
      if let inhabitants = profile.inhabitants {
        if inhabitants < minimumInhabitants ?? 0 { return .notValid }
        if inhabitants > maximumInhabitants ?? .max { return .notValid }
      } else {
        open = open ?? .inhabitants
      }
    }
    return open.map(Verdict.unknown) ?? .valid
  }
}
