/// What is known of the user's administration: asked once, used by every plugin.
///
/// Everything may be missing, and everything works without it.
public struct Profile: Record, Hashable {
  /// Who runs the information technology.
  public enum Operation: String, Codable, Sendable, Hashable, CaseIterable {
    /// The administration itself.
    case own
    /// A provider, often owned jointly with others.
    case provider
    /// Some of it the administration, some of it a provider.
    case both
  }

  /// What the administration is called: `Stadt Musterstadt`.
  public var name: String?
  /// The Land whose law applies.
  public var land: Land?
  /// What kind of body it is.
  public var body: BodyType?
  /// How many people live there.
  public var inhabitants: Int?
  /// How many people work in the administration.
  public var employees: Int?
  /// Who runs the information technology.
  public var operation: Operation?
  /// What the user would not tell; it is not asked again unasked.
  public var leftOut: Set<ProfileQuestion> {
    get { Set(leftOutInOrder) }
    set { leftOutInOrder = ProfileQuestion.allCases.filter(newValue.contains) }
  }

  /// A set has another order in each process; what is stored has the same one each time.
  private var leftOutInOrder: [ProfileQuestion] = []

  /// A profile of which nothing is known yet.
  public init() {}

  // The stored names; they never change.
  private enum CodingKeys: String, CodingKey {
    case name, land, body, inhabitants, employees, operation
    case leftOutInOrder = "leftOut"
  }
}

extension Profile {
  /// The kind of record; there is at most one.
  public static let kind = RecordKind(
    "profile",
    singular: Text(de: "Profil der Kommune", en: "Municipality profile"),
    plural: Text(de: "Profile", en: "Profiles"),
    showCommand: "core.profile"
  )

  /// The name of the administration, or else the kind of record.
  public var title: String { name ?? Self.kind.singular.in(.german) }
  /// The words by which search finds it.
  public var searchText: String { title }
  /// It belongs to no day.
  public var day: Day? { nil }
  /// It is not filtered by anything.
  public var facets: [Facet: [FacetValue]] { [:] }
}

extension Conversation {
  /// What is known of the user's administration, without asking.
  ///
  /// - Throws: What the store throws.
  public var profile: Profile {
    get async throws { try await storedProfile?.content ?? Profile() }
  }

  /// Asks for what is still unknown of the administration, and keeps what is told.
  ///
  /// - Throws: What ends the body when the user has to be asked first or leaves; pass it on.
  public func profile(asking questions: [ProfileQuestion]) async throws -> Profile {
    let stored = try await storedProfile
    var profile = stored?.content ?? Profile()
    for question in questions where question.isOpen(in: profile) {
      try await question.ask(self, &profile)
    }
    if profile != stored?.content ?? Profile() { try await keep(profile, instead: stored) }
    return profile
  }

  /// Asks for everything anew, with what is known as a proposal, and keeps what is told.
  ///
  /// - Throws: What ends the body when the user has to be asked first or leaves; pass it on.
  public func reviseProfile() async throws -> Profile {
    let stored = try await storedProfile
    var profile = stored?.content ?? Profile()
    for question in ProfileQuestion.allCases { try await question.ask(self, &profile) }
    try await keep(profile, instead: stored)
    return profile
  }

  private var storedProfile: Stored<Profile>? {
    get async throws {
      try await store.records(Profile.self, matching: RecordQuery(limit: 1)).first
    }
  }

  private func keep(_ profile: Profile, instead former: Stored<Profile>?) async throws {
    if let former {
      _ = try await store.update(former.id, to: profile)
    } else {
      _ = try await store.insert(profile)
    }
  }
}
