import LotseKit

/// Asks what makes it necessary to involve somebody, as far as it matters for the type of project
/// and the administration.
struct TriggerQuestions {
  let context: StakeholderContext

  private static let yes = "yes"
  private static let otherwise = "otherwise"
  private static let no = "no"

  /// The project with the answers.
  func ask(about project: Project) async throws -> Project {
    let type = try context.involvement(in: project).type
    return type.id == ProjectTypes.own
      ? try await askAtOnce(about: project) : try await askOneByOne(type, about: project)
  }

  private func askOneByOne(_ type: ProjectType, about project: Project) async throws -> Project {
    var project = project
    for id in type.asks {
      let involvement = try context.involvement(in: project)
      // What was not told yet counts as unsure; no finding means that it is no question here.
      guard let trigger = involvement.triggers.first(where: { $0.id == id }),
        involvement.finding(trigger) != nil
      else { continue }
      if let options = trigger.options {
        try await ask(trigger, options, &project)
      } else {
        project.findings[id] = try await ask(trigger, project)
      }
    }
    return project
  }

  private func ask(_ trigger: Trigger, _ project: Project) async throws -> Project.Finding {
    let former = project.findings[trigger.id]
    let question = Question.boolean("trigger.\(trigger.id)", trigger.ask)
      .initially(former == .yes ? .boolean(true) : former == .no ? .boolean(false) : nil)
    let answer = try await context.conversation.ask(try explained(question, trigger).orUnsure)
    return answer.map { $0 ? .yes : .no } ?? .unsure
  }

  private func ask(
    _ trigger: Trigger,
    _ options: Trigger.Options,
    _ project: inout Project
  ) async throws {
    let question = Question.choice(
      "trigger.\(trigger.id)",
      trigger.ask,
      [
        Choice(Self.no, options.no, aliases: ["nein"]), Choice(Self.otherwise, options.otherwise),
        Choice(Self.yes, options.yes, help: trigger.threshold?.words(on: context.today)),
      ]
    )
    let answer = try await context.conversation.ask(try explained(question, trigger).orUnsure)
    project.findings[trigger.id] = answer.map { $0 == Self.yes ? .yes : .no } ?? .unsure
    if let other = trigger.otherwise {
      project.findings[other] = answer.map { $0 == Self.otherwise ? .yes : .no }
    }
  }

  private func explained<Value>(
    _ question: Question<Value>,
    _ trigger: Trigger
  ) throws -> Question<Value> {
    let explained = question.because(try consequence(of: trigger))
    return trigger.help.map(explained.explained) ?? explained
  }

  /// Who comes in if the answer is yes.
  private func consequence(of trigger: Trigger) throws -> Text {
    let notes = try context.files.notes.value
    let directory = try context.directory
    let called = trigger.involves.filter { $0.level(for: context.profile) == .must }
    func list(_ language: Language) -> String {
      called.compactMap { call in
        notes.holder(of: call.role, in: context.profile).flatMap { directory[$0] }
          .map { "\($0.name.in(language)) (\(call.how.in(language)))" }
      }.joined(separator: ", ")
    }
    return Text(
      de: "Wenn ja, ist voraussichtlich zu beteiligen: \(list(.german)).",
      en: "If yes, likely to be involved: \(list(.english))."
    )
  }

  /// What is like no other type is asked in two questions, not in twenty.
  private func askAtOnce(about project: Project) async throws -> Project {
    let involvement = try context.involvement(in: project)
    let concerned = involvement.type.asks.compactMap { id in
      involvement.triggers.first { $0.id == id && $0.concerns(context.profile) }
    }
    let holds = try await context.conversation.ask(Self.applies(concerned)) ?? []
    let others = concerned.filter { !holds.contains($0.id) }
    let unsure = try await context.conversation.ask(Self.mayApply(others)) ?? []
    var project = project
    for trigger in concerned {
      project.findings[trigger.id] =
        holds.contains(trigger.id) ? .yes : unsure.contains(trigger.id) ? .unsure : .no
    }
    return project
  }

  private static func applies(_ triggers: [Trigger]) -> Question<[String]?> {
    Question.choices(
      "applies",
      Text(de: "Was trifft auf das Vorhaben zu?", en: "What applies to the project?"),
      triggers.map { Choice($0.id, $0.short) },
      count: 1...triggers.count
    )
    .because(
      Text(
        de: "Jeder dieser Punkte kann eine Beteiligung nötig machen.",
        en: "Each of these points can make an involvement necessary."
      )
    ).optional
  }

  private static func mayApply(_ triggers: [Trigger]) -> Question<[String]?> {
    Question.choices(
      "may-apply",
      Text(de: "Wo sind Sie nicht sicher?", en: "Where are you not sure?"),
      triggers.map { Choice($0.id, $0.short) },
      count: 1...max(1, triggers.count)
    )
    .because(
      Text(
        de: "Das bleibt als offene Frage stehen, statt verloren zu gehen.",
        en: "It stays as an open question instead of getting lost."
      )
    ).optional.depending(on: "applies")
  }
}
