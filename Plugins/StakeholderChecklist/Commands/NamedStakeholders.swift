import LotseKit

extension StakeholderContext {
  /// The stakeholders that a line names; asked for if there are none.
  func stakeholders(
    named line: String,
    among stakeholders: [Stakeholder]
  ) async throws -> [Stakeholder] {
    let found = try self.stakeholders(in: line, among: stakeholders)
    if !found.isEmpty { return found }
    let names = try stakeholders.map { try name($0.who) }
    guard !stakeholders.isEmpty else { throw UserError.nobodyNamed(among: names) }
    let question = Question.choice(
      "which",
      Text(de: "Um wen geht es?", en: "Who is it about?"),
      zip(stakeholders, names).map { Choice($0.who, Text(verbatim: $1)) }
    )
    let chosen = try await conversation.ask(question)
    return stakeholders.filter { $0.who == chosen }
  }

  /// The stakeholders that a line names by role, in its order, or by their own name.
  ///
  /// A role that is not on the list yet comes onto it by being named.
  func stakeholders(in line: String, among stakeholders: [Stakeholder]) throws -> [Stakeholder] {
    let directory = try directory
    let folded = line.folded
    let own = stakeholders.filter { stakeholder in
      directory[stakeholder.who] == nil && folded.contains(stakeholder.who.folded)
    }
    if !own.isEmpty { return own }
    return directory.roles(in: line).map { role in
      stakeholders.first { $0.who == role.id } ?? stakeholders.first {
        $0.standsFor.contains(role.id)
      }
        ?? Stakeholder(who: role.id, grounds: [.added(.should)], entry: Entry(role.id))
    }
  }
}
