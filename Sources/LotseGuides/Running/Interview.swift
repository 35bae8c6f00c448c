import LotseKit

/// Asks the questions of a guide, at one go or section by section, and keeps the run.
struct Interview {
  let context: GuideContext
  /// The ids of the questions that were answered with the command.
  var given: Set<String> = []

  private var guide: Guide { context.guide }
  private var conversation: any Conversation { context.conversation }

  /// Begins a new run.
  func start() async throws -> Reply {
    let intro = guide.intro[context.language] ?? guide.intro.values.first
    if let intro {
      let evaluator = Evaluator(
        guide: guide,
        language: context.language,
        today: context.today,
        facts: context.facts
      )
      var filling = TemplateFilling(evaluator: evaluator)
      let blocks = filling.fill(intro, in: Scope(Frame(schema: guide.root)))
      try await conversation.say(Document(blocks))
    }
    return try await hold(GuideRun(of: guide, on: context.today), nil, again: false)
  }

  /// Goes on with a run; what was answered may be asked again.
  func go(on run: Stored<GuideRun>, again: Bool) async throws -> Reply {
    var content = run.content
    content.version = guide.version
    content.hash = guide.hash
    return try await hold(content, run, again: again)
  }

  private func hold(
    _ run: GuideRun,
    _ stored: Stored<GuideRun>?,
    again: Bool
  ) async throws -> Reply {
    let result =
      guide.stopsBetweenSections
      ? try await sections(run, stored, again: again)
      : try await whole(run, stored, again: again)
    return try await keep(run, stored, result)
  }

  /// What came of asking.
  private struct Result {
    var answers: [String: GuideRun.Kept]
    var walk: Walk
  }

  private func whole(
    _ run: GuideRun,
    _ stored: Stored<GuideRun>?,
    again: Bool
  ) async throws -> Result {
    let asker = ConversationAsker(conversation, run.answers, given: given) { _ in
      again ? .again : .askUnsure
    }
    let walk = try await context.walk(asker, on: run.day, as: stored)
    return Result(answers: await asker.answers, walk: walk)
  }

  /// Asks one section after the other; between them the user says which one comes next.
  private func sections(
    _ run: GuideRun,
    _ stored: Stored<GuideRun>?,
    again: Bool
  ) async throws -> Result {
    var result = try await ask(nil, run.answers, run.day, stored)
    var last: String?
    while true {
      let menu = SectionMenu(sections: result.walk.sections, after: last)
      if menu.sections.isEmpty || (menu.isComplete && !again) {
        return try await ask(.afterSections, result.answers, run.day, stored)
      }
      var choice = try await conversation.ask(last == nil ? menu.all : menu.next)
      if choice == SectionMenu.other { choice = try await conversation.ask(menu.all) }
      if choice == SectionMenu.stop { return result }
      if choice == SectionMenu.finish {
        return try await ask(.afterSections, result.answers, run.day, stored)
      }
      last = choice
      result = try await ask(
        .section(choice, again: menu.wasDone(choice)),
        result.answers,
        run.day,
        stored
      )
    }
  }

  /// What is asked in one go.
  private enum Part: Sendable {
    case section(String, again: Bool)
    /// What stands outside of sections.
    case afterSections
  }

  private func ask(
    _ part: Part?,
    _ answers: [String: GuideRun.Kept],
    _ day: Day,
    _ stored: Stored<GuideRun>?
  ) async throws -> Result {
    let leading = guide.leadingIDs
    let asker = ConversationAsker(conversation, answers, given: given) { section in
      switch part {
      case nil: section == nil ? .ask : .keep
      case .afterSections: section == nil ? .ask : .keep
      case .section(let key, let again): section == key ? (again ? .again : .askUnsure) : .keep
      }
    }
    let first = part == nil
    let walk = try await context.walk(
      first ? LeadingAsker(asker: asker, leading: leading) : asker,
      on: day,
      as: stored
    )
    return Result(answers: await asker.answers, walk: walk)
  }

  private func keep(
    _ run: GuideRun,
    _ stored: Stored<GuideRun>?,
    _ result: Result
  ) async throws -> Reply {
    var run = run
    run.answers = result.answers
    run.subject = result.walk.subject.flatMap { $0.isEmpty || $0 == "–" ? nil : $0 }
    run.isComplete = result.walk.open.isEmpty
    run.outcome =
      run.isComplete ? result.walk.evaluator.outcome(in: result.walk.scope)?.id : nil
    run.results = result.walk.results
    let kept = try await context.shelf.keep(run, as: stored?.id)
    return try RunReply(context: context, run: kept, walk: result.walk).afterAsking()
  }
}

/// Before the first section, only what stands before it is asked.
private struct LeadingAsker: Asker {
  let asker: ConversationAsker
  let leading: Set<String>

  func answer(to place: QuestionPlace) async throws -> Answer? {
    if place.section == nil, !leading.contains(place.key) {
      return await asker.answers[place.key]?.answer
    }
    return try await asker.answer(to: place)
  }

  func show(_ note: @Sendable () -> Document, in section: String?) async throws {
    try await asker.show(note, in: section)
  }
}

extension Guide {
  /// The ids of the questions before the first section.
  var leadingIDs: Set<String> {
    var ids: Set<String> = []
    for element in elements {
      switch element {
      case .question(let question): ids.insert(question.id)
      case .group(let group):
        guard case .open = group.kind else { return ids }
        ids.insert(group.id)
      }
    }
    return ids
  }
}

extension Walk {
  /// What the guide calculated.
  var results: [String: GuideRun.Result] {
    var results: [String: GuideRun.Result] = [:]
    for calculation in guide.calculations {
      let value = evaluator.value(calculation.value, in: scope)
      if let number = value.number {
        results[calculation.id] = .number(number)
      } else if let text = value.text ?? value.day?.iso {
        results[calculation.id] = .text(text)
      } else if let truth = value.truth {
        results[calculation.id] = .text(String(truth))
      }
    }
    return results
  }
}
