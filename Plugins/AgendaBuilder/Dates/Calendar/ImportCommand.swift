import LotseKit

/// Takes in a calendar file after showing what would come in.
///
/// What has the identity of an item that is there changes that item.
///
/// Its value is `{"added": [{…}], "changed": [{…}], "unchanged": 3, "flaws": [{"position": 2,
/// "summary": "…", "problem": "…"}]}` with ``ItemResult``s.
struct ImportCommand: AgendaCommand {
  private struct Result: Encodable {
    struct Flaw: Encodable {
      let position: Int
      let summary: String?
      let problem: String
    }

    let added: [ItemResult]
    let changed: [ItemResult]
    let unchanged: Int
    let flaws: [Flaw]
  }

  private static let file = Question.calendar(
    "file",
    Text(de: "Welche Kalenderdatei?", en: "Which calendar file?")
  )

  private static let confirmation = Question.boolean(
    "yes",
    Text(de: "So übernehmen?", en: "Take it in like this?")
  )

  let declaration = Command(
    "import",
    names: Names("import"),
    summary: Text(
      de: "Eine Kalenderdatei (iCalendar) übernehmen",
      en: "Take in a calendar file (iCalendar)"
    ),
    parameters: [
      Parameter(file, names: Names(de: "datei", en: "file"), style: .positional),
      .yes(to: confirmation),
    ],
    effect: .writes,
    examples: [
      .german: ["Kalenderdatei einlesen", "Termine importieren"],
      .english: ["import a calendar file", "import appointments"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let content = try await context.conversation.ask(Self.file)
    let plan = try await ImportPlan(content, in: context)
    guard !plan.changes.isEmpty else {
      let text = context.say("Nichts Neues in dieser Datei.", "Nothing new in this file.")
      return try await reply(text, plan, [], remarks(plan, context), context)
    }
    let isGiven = request[Self.confirmation] == true
    if !isGiven {
      try await context.conversation.say(preview(plan, context))
      guard try await context.conversation.ask(Self.confirmation.depending(on: "file")) else {
        return try await reply(Intake.declined.in(context.language), plan, [], [], context)
      }
    }
    let (stored, flaws) = try await plan.apply(in: context)
    let intake = Intake(
      added: plan.new.count,
      changed: plan.changed.count,
      unchanged: plan.unchanged
    )
    // Whoever was not asked has not read yet what is left out.
    let untold = isGiven ? remarks(plan, context) : []
    let warnings = untold + flaws.map { warning($0, context) }
    return try await reply(intake.words.in(context.language), plan, stored, warnings, context)
  }

  private func preview(_ plan: ImportPlan, _ context: AgendaContext) -> Document {
    let new = plan.new.map { context.words.line($0) }
    let changed = plan.changed.map { change -> Prose in
      let number = change.former.map { context.words.number($0.number) + " " } ?? ""
      return number + context.words.line(change.item)
    }
    let language = context.language
    return Document(
      Intake.preview(Text(de: "Neu", en: "New"), new, in: language)
        + Intake.preview(Text(de: "Geändert", en: "Changed"), changed, in: language)
        + remarks(plan, context)
    )
  }

  /// What stays as it is, and what cannot be taken.
  private func remarks(_ plan: ImportPlan, _ context: AgendaContext) -> [Block] {
    var blocks: [Block] = []
    if plan.unchanged > 0 {
      let text = context.say("Unverändert: \(plan.unchanged).", "Unchanged: \(plan.unchanged).")
      blocks.append(.paragraph(Prose(text, .faint)))
    }
    if plan.journals > 0 {
      let text = context.say(
        "Tagebucheinträge gehören nicht in die Agenda; ausgelassen: \(plan.journals).",
        "Journal entries are no part of an agenda; left out: \(plan.journals)."
      )
      blocks.append(.paragraph(Prose(text, .faint)))
    }
    return blocks + plan.flaws.map { warning($0, context) }
  }

  private func warning(_ flaw: CalendarContent.Flaw, _ context: AgendaContext) -> Block {
    let name = flaw.summary ?? context.say("ohne Titel", "without a title")
    let text: Prose =
      "\(name, .strong) (\(flaw.position)): \(flaw.problem.in(context.language))"
    return .callout(Callout(.warning, text))
  }

  private func reply(
    _ words: String,
    _ plan: ImportPlan,
    _ stored: [Stored<AgendaItem>],
    _ remarks: [Block],
    _ context: AgendaContext
  ) async throws -> Reply {
    let former = Set(plan.changed.compactMap { $0.former?.id })
    let result = Result(
      added: try await context.results(stored.filter { !former.contains($0.id) }),
      changed: try await context.results(stored.filter { former.contains($0.id) }),
      unchanged: plan.unchanged,
      flaws: plan.flaws.map { flaw in
        Result.Flaw(
          position: flaw.position,
          summary: flaw.summary,
          problem: flaw.problem.in(context.language)
        )
      }
    )
    let document = Document([.paragraph(Prose(words))] + remarks)
    return Reply(document, value: try JSONValue(encoding: result))
  }
}

extension ItemWords {
  /// An item that has no number yet, in one line.
  func line(_ item: AgendaItem) -> Prose {
    let title: Prose = "\(item.title, .strong)"
    let state =
      switch item {
      case .measure(let measure): self.state(measure)
      case .entry(let entry): entryState(entry)
      }
    guard let first = state.first else { return title }
    return title + ": " + state.dropFirst().reduce(first) { $0 + " · " + $1 }
  }
}
