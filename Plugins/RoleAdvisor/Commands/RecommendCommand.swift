import LotseKit

/// Recommends roles for this municipality: settled by law, needed, useful, to be checked.
struct RecommendCommand: RoleCommand {
  let declaration = Command(
    "recommend",
    names: Names(de: "empfehlen", "empfehlung", en: "recommend", aliases: ["recommendation"]),
    place: .main,
    summary: Text(
      de: "Rollen für Ihre Verwaltung empfehlen, mit Gründen",
      en: "Recommend roles for your administration, with reasons"
    ),
    parameters: [
      Parameter(
        inhabitants,
        names: Names(de: "einwohner", en: "inhabitants"),
        style: .option,
        meaning: .inhabitants
      )
    ],
    effect: .writes
  )

  private static let asked: [ProfileQuestion] = [
    .land, .body, .inhabitants, .employees, .operation,
  ]

  func run(_ request: Request, in context: RoleContext) async throws -> Reply {
    var profile = try await context.conversation.profile(asking: Self.asked)
    // Told, it counts for this answer, whatever the profile says.
    profile.inhabitants = request[Self.inhabitants] ?? profile.inhabitants
    let roles = try context.files.profiles.value
    let size = try context.files.sizes.value.of(profile)
    var situation = Situation(profile: profile, size: size)
    situation.projects = try await projects(context)
    let advice = Advisor(situation: situation).advice(on: roles)
    situation.present = try await present(among: advice, context)
    situation.inIT = try await inIT(of: situation, context)
    let hasPartners = try await context.conversation.ask(Self.partners)
    return try reply(situation, advice, hasPartners, context)
  }

  /// Under the id of the profile's question: what is told is not asked.
  private static let inhabitants = Question.integer(
    "profile.inhabitants",
    Text(de: "Wie viele Menschen wohnen bei Ihnen?", en: "How many people live in your area?"),
    in: 1...20_000_000
  )

  private static let partners = Question.boolean(
    "partners",
    Text(
      de: "Gibt es Nachbarkommunen oder einen Landkreis, mit denen Sie Rollen teilen können?",
      en: "Are there neighbours or a district with whom you can share roles?"
    )
  )
  .because(
    Text(
      de: "Datenschutz, Informationssicherheit und Archiv lassen sich oft teilen.",
      en: "Data protection, information security and archive can often be shared."
    )
  ).orUnsure

  private func projects(_ context: RoleContext) async throws -> [String] {
    let projects = try context.files.projects.value.projects
    let question = Question.choices(
      "projects",
      Text(de: "Welche Vorhaben stehen an?", en: "Which projects are coming up?"),
      projects.map { Choice($0.id, $0.name) },
      count: 1...projects.count
    )
    .because(
      Text(de: "Manche Vorhaben brauchen eigene Rollen.", en: "Some projects need own roles.")
    ).optional
    return try await context.conversation.ask(question) ?? []
  }

  private func present(among advice: [Advice], _ context: RoleContext) async throws -> Set<String>?
  {
    let directory = try context.directory
    let choices = advice.filter { $0.level != .useful }.compactMap { advice in
      directory[advice.role.id].map { Choice($0.id, $0.name) }
    }
    let none = Choice(
      "none",
      Text(de: "keine davon", en: "none of them"),
      aliases: ["keine", "none"]
    )
    let question = Question.choices(
      "present",
      Text(de: "Welche dieser Rollen gibt es heute?", en: "Which of these roles exist today?"),
      choices + [none],
      count: 1...choices.count + 1
    )
    .because(Text(de: "So zeigt sich, was fehlt.", en: "So you see what is missing."))
    .explained(
      Text(
        de:
          "Nummern oder Namen mit Komma. Auch geteilte und externe zählen. Namen von Personen sind nicht nötig.",
        en:
          "Numbers or names with commas. Shared and external ones count as well. Names of people are not needed."
      )
    ).orUnsure
    return try await context.conversation.ask(question).map { Set($0).subtracting([none.value]) }
  }

  /// The roles that suffer if they belong to the IT unit.
  private static let suffering = ["isb", "cdo"]

  private func inIT(of situation: Situation, _ context: RoleContext) async throws -> [String] {
    let directory = try context.directory
    let choices = Self.suffering.filter { situation.has($0) == true }.compactMap { id in
      directory[id].map { Choice(id, $0.name) }
    }
    if choices.isEmpty { return [] }
    let question = Question.choices(
      "in-it",
      Text(de: "Welche davon gehören zur IT?", en: "Which of them belong to IT?"),
      choices,
      count: 1...choices.count
    )
    .because(
      Text(
        de: "Wer zur IT gehört, kann sie schwer kontrollieren.",
        en: "Whoever belongs to IT can hardly check it."
      )
    )
    .explained(
      Text(de: "Enter, wenn keine zur IT gehört.", en: "Enter if none belongs to IT.")
    ).optional
    return try await context.conversation.ask(question) ?? []
  }

  private func reply(
    _ situation: Situation,
    _ advice: [Advice],
    _ hasPartners: Bool?,
    _ context: RoleContext
  ) throws -> Reply {
    let compatibility = Compatibility(
      rules: try context.files.compatibility.value,
      profile: situation.profile
    )
    let document = try AdviceDocument(
      context: context,
      situation: situation,
      advice: advice,
      compatibility: compatibility,
      hasPartners: hasPartners
    ).document()
    let reasons = AdviceReasons(context: context, situation: situation)
    return Reply(
      document,
      value: try JSONValue(encoding: AdviceResult(situation, advice)),
      reasons: try advice.map(reasons.reason),
      followUps: try FollowUps(context: context).after(advice, in: situation)
    )
  }
}
