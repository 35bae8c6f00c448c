import LotseHost
import LotseKit
import LotseTestSupport

/// A plugin that plans a visit: an optional question, a dependent one, a group, a write.
struct VisitPlugin: Plugin {
  static let place = Question.choice(
    "place",
    Text(de: "Wohin?", en: "Where to?"),
    [
      Choice("school", Text(de: "Schule", en: "School")),
      Choice("library", Text(de: "Bücherei", en: "Library")),
    ]
  )
  static let grade = Question.integer(
    "grade",
    Text(de: "Welche Klasse?", en: "Which grade?"),
    in: 1...13
  )
  static let note = Question.text("note", Text(de: "Notiz?", en: "Note?")).optional
    .because(Text(de: "Damit Sie sich erinnern.", en: "So that you remember."))
  static let budget = Question.decimal(
    "budget",
    Text(de: "Budget?", en: "Budget?"),
    in: 0...10_000,
    unit: Text(verbatim: "EUR")
  ).orUnsure
  static let people = Question.group(
    "people",
    Text(de: "Wer kommt mit?", en: "Who comes along?"),
    GroupRule(
      [
        QuestionForm("name", Text(de: "Name?", en: "Name?"), .text(TextRule())),
        QuestionForm("age", Text(de: "Alter?", en: "Age?"), .number(NumberRule(isWhole: true))),
      ],
      item: Text(de: "Person", en: "person")
    )
  )
  static let kind = RecordKind(
    "visit.plan",
    singular: Text(de: "Besuch", en: "Visit"),
    plural: Text(de: "Besuche", en: "Visits")
  )

  let manifest = Manifest(
    id: "visit",
    version: "1",
    names: Names(de: "besuch", en: "visit"),
    title: Text(de: "Besuch", en: "Visit"),
    summary: Text(de: "plant", en: "plans"),
    commands: [
      Command(
        "plan",
        names: Names(de: "planen", en: "plan"),
        place: .main,
        summary: Text(de: "einen Besuch planen", en: "plan a visit"),
        parameters: [
          Parameter(
            place,
            names: Names(de: "ort", en: "place"),
            style: .positional,
            meaning: .audience
          ),
          Parameter(grade, names: Names(de: "klasse", en: "grade"), style: .option),
        ],
        effect: .writes
      ),
      Command(
        "group",
        names: Names(de: "gruppe", en: "group"),
        summary: Text(de: "Gruppe", en: "group"),
        effect: .writes
      ),
      Command(
        "fail",
        names: Names(de: "scheitern", en: "fail"),
        summary: Text(de: "scheitert", en: "fails"),
        effect: .writes
      ),
    ],
    records: [kind]
  )

  func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    switch request.command {
    case "group":
      let people = try await conversation.ask(Self.people)
      let names = people.compactMap { item -> String? in
        if case .given(.text(let name)) = item["name"] { name } else { nil }
      }
      return Reply(Document(Prose("Mit: " + names.joined(separator: ", "))))
    case "fail":
      _ = try await conversation.store.insert(Visit(title: "half"))
      throw CancellationError()
    default: return try await plan(conversation)
    }
  }

  private func plan(_ conversation: any Conversation) async throws -> Reply {
    let place = try await conversation.ask(Self.place)
    try await conversation.say(Document(Prose("Gut, \(place).")))
    let grade = place == "school" ? try await conversation.ask(Self.grade) : nil
    let note = try await conversation.ask(Self.note)
    let budget = try await conversation.ask(Self.budget)
    let title = [place, grade.map(String.init), note, budget.map { "\($0)" }].compactMap { $0 }
      .joined(separator: ", ")
    let stored = try await conversation.store.insert(Visit(title: title))
    return Reply(
      Document(Prose("Geplant: \(stored.number) \(title)")),
      value: ["number": .integer(stored.number)]
    )
  }
}

struct Visit: Record {
  static let kind = VisitPlugin.kind
  var title: String
  var searchText: String { title }
  var day: Day? { nil }
  var facets: [Facet: [FacetValue]] { [.name: [.text(title)]] }
}

struct FixedClock: WallClock {
  // 2026-11-23T10:00:00+01:00
  let now = Moment(seconds: 1_795_424_400, offset: 3600)
}

struct NoRouter: LineRouter {
  func route(_ line: String, in language: Language) async -> Route { .none(nearest: []) }
  func candidates(for line: String, in language: Language) async -> [Route.Candidate] { [] }
}

/// A session over a script, and what came of it.
struct Rehearsal {
  let frontEnd: ScriptedFrontEnd
  let session: Session
  let workspace: MemoryWorkspace

  init(
    _ lines: String...,
    in workspace: MemoryWorkspace = MemoryWorkspace(),
    language: Language = .german,
    plugins: [any Plugin] = [VisitPlugin()],
    asking: Session.Asking = .person,
    supplied: [String: SuppliedAnswer] = [:],
    isInteractive: Bool = true
  ) {
    self.init(
      lines.map(Input.line),
      in: workspace,
      language: language,
      plugins: plugins,
      asking: asking,
      supplied: supplied,
      isInteractive: isInteractive
    )
  }

  init(
    _ script: [Input],
    in workspace: MemoryWorkspace = MemoryWorkspace(),
    language: Language = .german,
    plugins: [any Plugin] = [VisitPlugin()],
    asking: Session.Asking = .person,
    supplied: [String: SuppliedAnswer] = [:],
    almanac: Almanac? = nil,
    router: any LineRouter = NoRouter(),
    isInteractive: Bool = true
  ) {
    self.workspace = workspace
    frontEnd = ScriptedFrontEnd(script, isInteractive: isInteractive)
    let effects = SessionEffects()
    let core = CorePlugin(
      workspace: workspace,
      effects: effects,
      beside: plugins
    )
    session = Session(
      Session.Parts(
        registry: Registry(plugins + [core]),
        workspace: workspace,
        frontEnd: frontEnd,
        router: router,
        clock: FixedClock(),
        effects: effects,
        almanac: almanac,
        randomness: { 1 }
      ),
      language: language,
      asking: asking,
      supplied: supplied
    )
  }

  /// Runs the script to its end; the words shown in a role.
  func replies(_ role: OutputRole = .reply) async -> [String] {
    _ = await session.prompt()
    return await frontEnd.words(role)
  }

  /// The prompts of the questions that were asked.
  var questions: [String] {
    get async {
      await frontEnd.words(.question).compactMap { words in
        words.split(separator: "\n").first { $0.hasSuffix("?") }.map(String.init)
      }
    }
  }
}
