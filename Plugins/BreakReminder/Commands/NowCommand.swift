import LotseKit

/// Begins a break.
///
/// Its value is `{"kind": "movement", "until": "2026-11-23T10:05:00+01:00"}`.
struct NowCommand: BreakCommand {
  static let kind = Question.choice(
    "kind",
    Text(de: "Welche Pause?", en: "Which break?"),
    BreakKind.allCases.map { Choice($0.rawValue, $0.name) }
  )

  let declaration = Command(
    "now",
    names: Names(de: "jetzt", en: "now"),
    place: .main,
    summary: Text(
      de: "Jetzt Pause machen (während einer Frage: /pause jetzt)",
      en: "Take a break now"
    ),
    parameters: [Parameter(kind, names: Names(de: "art", en: "kind"), style: .positional)],
    effect: .acts,
    examples: [
      .german: ["ich brauche eine Pause", "Pause jetzt"],
      .english: ["I need a break", "take a break now"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let given = request[Self.kind].flatMap(BreakKind.init(rawValue:))
    let now = context.now
    let taken = try await context.change { rules, state in
      let missed = state.withheld.last.map(\.kind)
      let kind = given ?? state.pending ?? missed ?? rules.plan.kinds.first ?? .movement
      let length = rules.length(of: kind)
      return TakenBreak(kind, until: rules.begin(kind, for: length, at: now, &state))
    }
    return try await context.reply(taken)
  }
}

/// Takes a short break in the place of a long one.
///
/// Its value is that of `/break now`.
struct ShortCommand: BreakCommand {
  let declaration = Command(
    "short",
    names: Names(de: "kurz", en: "short"),
    summary: Text(
      de: "Statt einer langen jetzt eine kurze Pause machen",
      en: "Take a short break now in the place of a long one"
    ),
    effect: .acts,
    examples: [
      .german: ["nur eine kurze Pause", "lieber kurz"],
      .english: ["just a short break", "make it a short one"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let now = context.now
    let taken = try await context.change { rules, state in
      let length = rules.length(of: .micro)
      if state.pending == .movement, let rhythm = rules.plan.rhythms[.movement] {
        // The long one comes again, in half its time.
        state.worked[.movement] = rhythm.every * 30
      }
      return TakenBreak(.micro, until: rules.begin(.micro, for: length, at: now, &state))
    }
    return try await context.reply(taken)
  }
}

/// A break that has begun.
struct TakenBreak: Sendable {
  let kind: BreakKind
  let until: Int

  init(_ kind: BreakKind, until: Int) {
    self.kind = kind
    self.until = until
  }
}

extension BreakContext {
  /// Says until when a break goes, and what could be done in it.
  func reply(_ taken: TakenBreak) async throws -> Reply {
    let length = taken.until - now.seconds
    let begun = words.nameFirst(taken.kind) + ", " + words.duration(seconds: length)
    // A clock without seconds tells nothing about a break of seconds.
    let until = words.time(taken.until, seenFrom: now)
    let end = length < 60 ? "." : say(", bis \(until).", ", until \(until).")
    var document = Document(Prose(begun + end))
    let purpose: Exercise.Purpose? =
      switch taken.kind {
      case .eye: .eyes
      case .micro: nil
      case .movement: .energy
      }
    let wish = ExerciseChooser.Wish(seconds: length, purpose: purpose)
    if let exercise = try await exercises(wish).first {
      let page = ExercisePage(language: language, cautions: try files.cautions.value)
      document = document + page.short(exercise)
    }
    let exercises = FollowUp(
      Text(de: "Übungen Schritt für Schritt", en: "exercises step by step"),
      command: "breaks.exercise",
      arguments: [ExerciseCommand.minutes.form.id: .given(.integer(max(1, length / 60)))]
    )
    let moment = Moment(seconds: taken.until, offset: now.offset)
    return Reply(
      document,
      value: ["kind": .string(taken.kind.rawValue), "until": .string(moment.iso)],
      followUps: [exercises]
    )
  }
}
