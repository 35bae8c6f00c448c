import LotseKit

/// A command of the checklist: its declaration and what it does.
protocol StakeholderCommand: Sendable {
  /// What it is called and takes.
  var declaration: Command { get }
  /// Does it.
  func run(_ request: Request, in context: StakeholderContext) async throws -> Reply
}

/// What a command of the checklist works with.
struct StakeholderContext: Sendable {
  let conversation: any Conversation
  let files: StakeholderFiles
  var profile: Profile
  /// The working days here.
  let almanac: Almanac
  /// What this process wrote down itself, of which nobody need be told.
  private let own: OwnRecords

  init(
    _ conversation: any Conversation,
    _ files: StakeholderFiles,
    _ profile: Profile,
    _ almanac: Almanac,
    _ own: OwnRecords
  ) {
    self.conversation = conversation
    self.files = files
    self.profile = profile
    self.almanac = almanac
    self.own = own
  }

  var language: Language { conversation.language }
  var today: Day { conversation.now.day }
  var store: any RecordStore { conversation.store }

  /// A text in the language of the conversation.
  func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  /// A day in words.
  func words(_ day: Day) -> String { day.words(in: language) }

  /// All roles by the names that they have here.
  var directory: RoleDirectory {
    get throws { try files.directory.value.called(in: profile) }
  }

  var strategies: Strategies {
    get throws { try files.strategies.value }
  }

  /// What a stakeholder is called.
  func name(_ who: String) throws -> String { try directory.name(who, in: language) }

  /// What a stakeholder is called in a column.
  func short(_ who: String) throws -> String { try directory[who]?.short.in(language) ?? who }

  /// What the type of a project is called.
  func typeName(_ id: String) throws -> String {
    let known = try files.names.value.projects.first { $0.id == id }?.name.in(language)
    return known ?? say("Anderes Vorhaben", "Other project")
  }

  /// The rules applied to a project.
  func involvement(in project: Project) throws -> Involvement {
    try files.involvement(in: project, for: profile)
  }

  /// Keeps a project, in place of what it was before if it was there.
  func keep(_ project: Project, insteadOf former: Stored<Project>? = nil) async throws
    -> Stored<Project>
  {
    let kept =
      if let former {
        try await store.update(former.id, to: project)
      } else {
        try await store.insert(project)
      }
    own.insert(kept.id)
    return kept
  }

  /// The card that a rule rests on.
  func card(_ id: String) throws -> RuleCard? { try files.cards.value.first { $0.id == id } }

  /// What backs a statement here.
  func evidence(_ citations: [Citation]) throws -> [Evidence] {
    try files.sources.value.evidence(for: citations, in: language, of: profile)
  }
}

extension Sequence where Element: Hashable {
  /// The elements, each once, in their order.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
