import LotseKit

/// Leads through some exercises, one after the other, each with a countdown.
///
/// Its value is `{"exercises": ["E01", "E03"], "done": true}`.
struct ExerciseCommand: BreakCommand {
  private static let purpose = Question.choice(
    "for",
    Text(de: "Wofür?", en: "What for?"),
    [
      Choice("neck", Text(de: "Nacken", en: "neck")),
      Choice("shoulders", Text(de: "Schultern", en: "shoulders")),
      Choice("back", Text(de: "Rücken", en: "back")),
      Choice("hands", Text(de: "Hände", en: "hands"), aliases: ["wrists"]),
      Choice("legs", Text(de: "Beine", en: "legs")),
      Choice("eyes", Text(de: "Augen", en: "eyes")),
      Choice("calm", Text(de: "Ruhe", en: "calm")),
      Choice("energy", Text(de: "Schwung", en: "energy")),
      Choice("discreet", Text(de: "unsichtbar", en: "unseen")),
      Choice("meeting", Text(de: "nach Sitzung", en: "after meeting")),
      Choice("talk", Text(de: "vor Gespräch", en: "before talk")),
    ]
  )

  static let minutes = Question.integer(
    "minutes",
    Text(de: "Wie viele Minuten haben Sie?", en: "How many minutes do you have?"),
    in: 1...30,
    unit: Text(verbatim: "min")
  )

  private static let complaint = Question.text(
    "complaint",
    Text(de: "Was zwickt?", en: "What aches?"),
    TextRule()
  )

  let declaration = Command(
    "exercise",
    names: Names(de: "übung", "übungen", en: "exercise", aliases: ["exercises"]),
    summary: Text(
      de: "Übungen Schritt für Schritt, passend zu Ort und Zeit",
      en: "Exercises step by step, to suit place and time"
    ),
    parameters: [
      Parameter(
        purpose,
        names: Names(de: "für", en: "for"),
        style: .positional,
        meaning: .body
      ),
      Parameter(
        minutes,
        names: Names(de: "minuten", en: "minutes"),
        style: .option,
        meaning: .minutes
      ),
      Parameter(
        complaint,
        names: Names(de: "beschwerde", en: "complaint"),
        style: .option,
        meaning: .sentence
      ),
    ],
    effect: .acts,
    examples: [
      .german: ["mein Nacken ist steif", "eine Übung für die Augen"],
      .english: ["my neck is stiff", "an exercise for the eyes"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let told = try request[Self.complaint].flatMap(context.files.cautions.value.purpose)
    let purpose = request[Self.purpose] ?? told?.rawValue
    let seconds = (request[Self.minutes] ?? 2) * 60
    let chosen = try await context.exercises(try wish(purpose, seconds, context))
    guard !chosen.isEmpty else { throw UserError.noExercise }
    let page = ExercisePage(language: context.language, cautions: try context.files.cautions.value)
    try await context.conversation.say([page.disclaimer])
    for (index, exercise) in chosen.enumerated() {
      try await context.conversation.say(page.document(exercise, index + 1, of: chosen.count))
      let ran = try await context.conversation.ask(Self.countdown(exercise, index))
      if !ran, index + 1 < chosen.count {
        guard try await context.conversation.ask(Self.goesOn(index)) else {
          return try await finish(Array(chosen[...index]), all: false, context)
        }
      }
    }
    return try await finish(chosen, all: true, context)
  }

  private func wish(
    _ purpose: String?,
    _ seconds: Int,
    _ context: BreakContext
  ) throws -> ExerciseChooser.Wish {
    let known = purpose.flatMap(Exercise.Purpose.init(rawValue:))
    let sets = try context.files.cautions.value.sets
    let set = known == nil ? purpose.flatMap { id in sets.first { $0.id == id } } : nil
    return ExerciseChooser.Wish(seconds: seconds, purpose: known, set: set?.exercises)
  }

  private static func countdown(_ exercise: Exercise, _ index: Int) -> Question<Bool> {
    let seconds = exercise.seconds
    return Question.boolean(
      "ran-\(index)",
      Text(de: "Los: \(seconds) Sekunden.", en: "Go: \(seconds) seconds.")
    ).counting(down: seconds)
  }

  private static func goesOn(_ index: Int) -> Question<Bool> {
    Question.boolean(
      "next-\(index)",
      Text(de: "Weiter mit der nächsten Übung?", en: "On to the next exercise?")
    ).initially(.boolean(true))
  }

  /// It was a break: which one, its length says.
  private func finish(
    _ done: [Exercise],
    all: Bool,
    _ context: BreakContext
  ) async throws -> Reply {
    let now = context.now
    let seconds = done.map(\.seconds).reduce(0, +)
    let ids = done.map(\.id)
    _ = try await context.change { rules, state in
      let longest = rules.plan.kinds.first { kind in
        (rules.plan.rhythms[kind]?.length ?? .max) <= seconds
      }
      // Whoever was reminded and does exercises takes that break, however long it gets.
      rules.finish(max(state.pending ?? .eye, longest ?? .micro), at: now, &state)
      state.recent = Array((state.recent.filter { !ids.contains($0) } + ids).suffix(20))
    }
    var document = Document(Prose(context.say("Erledigt. Weiter geht es.", "Done. On you go.")))
    var followUps: [FollowUp] = []
    let offer = MeasureOffer(
      isWanted: try await context.memory.settings().offersMeasure,
      store: context.conversation.store,
      today: now.day
    )
    if let measure = try await offer.measure() {
      document.append(.paragraph(Prose(measure.sentence(in: context.language), .faint)))
      followUps.append(measure.followUp)
    }
    return Reply(
      document,
      value: ["exercises": .array(ids.map(JSONValue.string)), "done": .boolean(all)],
      followUps: followUps
    )
  }
}

extension UserError {
  fileprivate static let noExercise = UserError(
    Text(
      de: "Keine Übung passt zu allem, was Sie eingestellt haben.",
      en: "No exercise suits all that you have set."
    ),
    advice: Text(
      de: "/pause einstellungen zeigt Ort, Haltung und was ausgelassen wird. Ein paar Schritte "
        + "oder ein Blick aus dem Fenster gehen immer.",
      en: "/break settings shows place, posture and what is left out. A few steps or a look out "
        + "of the window are always possible."
    )
  )
}
