import LotseKit

/// Proposes activities that bring a workshop to its feet.
///
/// Its value is `{"energisers": ["walk"]}`.
struct EnergiserCommand: BreakCommand {
  private static let people = Question.integer(
    "people",
    Text(de: "Wie viele Menschen sind dabei?", en: "How many people take part?"),
    in: 1...500
  ).initially(.integer(12))

  private static let minutes = Question.integer(
    "minutes",
    Text(de: "Wie viele Minuten haben Sie?", en: "How many minutes do you have?"),
    in: 1...60,
    unit: Text(verbatim: "min")
  ).initially(.integer(5))

  private static let remote = Question.boolean(
    "remote",
    Text(de: "Als Videokonferenz?", en: "As a video call?")
  )

  let declaration = Command(
    "energiser",
    names: Names(de: "auflockerung", "energizer", en: "energiser", aliases: ["energizer"]),
    summary: Text(
      de: "Auflockerung für einen Workshop: so viele Menschen, so viele Minuten",
      en: "An energiser for a workshop: so many people, so many minutes"
    ),
    parameters: [
      Parameter(people, names: Names(de: "personen", en: "people"), style: .positional),
      Parameter(
        minutes,
        names: Names(de: "minuten", en: "minutes"),
        style: .positional,
        meaning: .minutes
      ),
      Parameter(remote, names: Names(de: "online", en: "online"), style: .flag),
    ],
    effect: .reads,
    examples: [
      .german: ["Auflockerung für den Workshop", "wie bekomme ich die Runde in Bewegung"],
      .english: ["an energiser for the workshop", "how do I get the group moving"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let people = try await context.conversation.ask(Self.people)
    let minutes = try await context.conversation.ask(Self.minutes)
    let isRemote = request[Self.remote] == true
    let fitting = try context.files.energisers.value.filter { energiser in
      energiser.people.contains(people) && energiser.minutes.from <= minutes
        && (!isRemote || energiser.remote == true)
    }
    guard !fitting.isEmpty else { throw UserError.noEnergiser(people, minutes) }
    let start = Int(context.conversation.seed % UInt64(fitting.count))
    let chosen = (Array(fitting[start...]) + fitting[..<start]).prefix(3)
    return Reply(
      document(Array(chosen), minutes, context),
      value: ["energisers": .array(chosen.map { .string($0.id) })]
    )
  }

  private func document(
    _ chosen: [Energiser],
    _ minutes: Int,
    _ context: BreakContext
  ) -> Document {
    var document = Document()
    for energiser in chosen {
      let time = min(minutes, energiser.minutes.to)
      let room = energiser.space.name.in(context.language)
      let facts = context.say("\(time) Minuten, \(room)", "\(time) minutes, \(room)")
      document.append(
        .paragraph("\(energiser.name.in(context.language), .strong) · \(facts, .faint)")
      )
      document.append(.paragraph(Prose(energiser.text.in(context.language))))
      let seated = context.say("Im Sitzen: ", "Seated: ")
      document.append(.paragraph(Prose(seated + energiser.seated.in(context.language), .faint)))
    }
    let free = context.say(
      "Alles ist freiwillig; wer nicht mitmacht, muss nichts erklären.",
      "Everything is voluntary; nobody has to explain anything."
    )
    document.append(.paragraph(Prose(free, .faint)))
    return document
  }
}

extension Energiser.Space {
  fileprivate var name: Text {
    switch self {
    case .seats: Text(de: "am Platz", en: "at the seats")
    case .aisle: Text(de: "etwas Platz zum Gehen", en: "some room to walk")
    case .open: Text(de: "freie Fläche", en: "open floor")
    }
  }
}

extension UserError {
  fileprivate static func noEnergiser(_ people: Int, _ minutes: Int) -> UserError {
    UserError(
      Text(
        de: "Für \(people) Menschen und \(minutes) Minuten kennt Lotse nichts Passendes.",
        en: "Lotse knows nothing that suits \(people) people and \(minutes) minutes."
      ),
      advice: Text(
        de: "Teilen Sie große Gruppen, oder nehmen Sie sich ein paar Minuten mehr.",
        en: "Split large groups, or take a few minutes more."
      )
    )
  }
}
