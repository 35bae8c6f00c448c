import LotseKit

/// A project with the rules applied, as the replies show it.
struct ProjectView {
  let context: StakeholderContext
  let stored: Stored<Project>
  let involvement: Involvement
  let stakeholders: [Stakeholder]
  let strategies: Strategies

  init(_ context: StakeholderContext, _ stored: Stored<Project>) throws {
    self.context = context
    self.stored = stored
    involvement = try context.involvement(in: stored.content)
    stakeholders = involvement.stakeholders
    strategies = try context.strategies
  }

  var language: Language { context.language }
  var project: Project { stored.content }

  func say(_ german: String, _ english: String) -> String { context.say(german, english) }

  /// Those of a level.
  func of(_ level: Demand) -> [Stakeholder] { stakeholders.filter { $0.level == level } }

  /// What the law likely asks for and is not done.
  var missing: [Stakeholder] { stakeholders.filter(\.isMissing) }

  /// How much time is left for a stakeholder.
  func deadline(_ stakeholder: Stakeholder) -> Deadline? {
    Deadline(of: stakeholder, on: context.today, warning: strategies.warning)
  }

  /// The heading, and what the rules know of the administration.
  func introduction(_ german: String, _ english: String) throws -> [Block] {
    let title = say(german, english) + ": " + project.name
    return [
      .heading(1, Prose(title)),
      .paragraph(Prose(try facts.joined(separator: " · "), .faint)),
    ]
  }

  /// What the rules used of the administration and the project.
  var facts: [String] {
    get throws {
      var facts = [try context.typeName(project.type)]
      let profile = context.profile
      if let name = profile.name { facts.append(name) }
      facts.append(profile.land?.name.in(language) ?? say("Land nicht bekannt", "Land not known"))
      if let body = profile.body { facts.append(body.name.in(language)) }
      if let inhabitants = profile.inhabitants {
        let number = inhabitants.grouped(in: language)
        facts.append(say("\(number) Einwohnerinnen und Einwohner", "\(number) inhabitants"))
      }
      return facts
    }
  }

  /// One sentence on how far it has got.
  var summary: String {
    let must = of(.must)
    let done = must.count(where: \.isReached)
    if must.isEmpty { return say("Niemand muss beteiligt werden.", "Nobody must be involved.") }
    if done == must.count {
      return say("Alle, die beteiligt werden müssen, sind es.", "All who must be involved are.")
    }
    let legal = must.count(where: \.isStatutory)
    let whom = say(
      "Zu beteiligen sind \(must.count), davon \(legal) voraussichtlich kraft Gesetzes.",
      "To be involved: \(must.count), of them \(legal) likely by law."
    )
    let state =
      done == 0
      ? say(" Noch ist niemand ausreichend beteiligt.", " Nobody is sufficiently involved yet.")
      : say(" Ausreichend beteiligt: \(done).", " Sufficiently involved: \(done).")
    return whom + state
  }

  /// The follow-up argument that names this project.
  var argument: [String: Answer] { ["project": .given(.record(stored.id))] }
}

extension Int {
  /// The number with its thousands set apart as the language does.
  func grouped(in language: Language) -> String {
    let digits = String(magnitude)
    let first = digits.count % 3
    var groups = first > 0 ? [String(digits.prefix(first))] : []
    var rest = digits.dropFirst(first)
    while !rest.isEmpty {
      groups.append(String(rest.prefix(3)))
      rest = rest.dropFirst(3)
    }
    return groups.joined(separator: language == .german ? "." : ",")
  }
}
