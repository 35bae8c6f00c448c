import LotseKit

/// A command of the advisor: its declaration and what it does.
protocol RoleCommand: Sendable {
  /// What it is called and takes.
  var declaration: Command { get }
  /// Does it.
  func run(_ request: Request, in context: RoleContext) async throws -> Reply
}

/// What a command of the advisor works with.
struct RoleContext: Sendable {
  let conversation: any Conversation
  let files: RoleFiles
  private let profile: Profile

  init(_ conversation: any Conversation, _ files: RoleFiles) async throws {
    self.conversation = conversation
    self.files = files
    profile = try await conversation.profile
  }

  var language: Language { conversation.language }

  /// All roles by the names that they have here.
  var directory: RoleDirectory {
    get throws { try files.directory.value.called(in: profile) }
  }

  /// A text in the language of the conversation.
  func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  /// What backs a statement.
  func evidence(_ citations: [Citation]) throws -> [Evidence] {
    try files.sources.value.evidence(for: citations, in: language)
  }

  /// What backs a statement, as a block; none if nothing can be named.
  func sources(_ citations: [Citation]) throws -> [Block] {
    let sources = try evidence(citations).compactMap { $0.source(in: language) }
    return sources.isEmpty ? [] : [.sources(sources.joined)]
  }

  /// The name of a role by its id.
  func name(_ id: String) throws -> String { try directory.name(id, in: language) }

  /// The short name of a role by its id.
  func short(_ id: String) throws -> String { try directory[id]?.short.in(language) ?? id }

  /// Short names of several roles, in one line.
  func shorts(_ ids: [String], by separator: String = ", ") throws -> String {
    try ids.map(short).joined(separator: separator)
  }

  /// What there is to say about a role; `nil` for a role that is known by name alone.
  func profile(of id: String) throws -> RoleProfile? {
    try files.profiles.value.first { $0.id == id }
  }

  /// Says once what the advice is not.
  var disclaimer: Block {
    let text = say(
      "Das ist Orientierung und keine Rechtsberatung. Kommunalrecht ist Landesrecht: Prüfen Sie, was bei Ihnen gilt.",
      "This is orientation, not legal advice. Municipal law is law of the Land: check what holds for you."
    )
    return .callout(Callout(.note, Prose(text)))
  }
}

extension Sequence where Element: Hashable {
  /// The elements, each once, in their order.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
