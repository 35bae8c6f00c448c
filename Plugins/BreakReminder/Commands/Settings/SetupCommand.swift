import LotseKit

/// Asks for the few things that matter, and keeps what is told.
///
/// Its value is that of `/break settings`.
struct SetupCommand: BreakCommand {
  let declaration = Command(
    "setup",
    names: Names(de: "einrichten", en: "setup", aliases: ["set-up"]),
    summary: Text(
      de: "Pausen Schritt für Schritt einrichten",
      en: "Set up breaks step by step"
    ),
    effect: .acts,
    examples: [
      .german: ["Pausen einrichten", "Pausenerinnerung einrichten"],
      .english: ["set up breaks", "set up break reminders"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let former = try await context.memory.settings()
    let usual = try context.files.behaviour.value.hours
    let hours = former.hours ?? usual
    let ask = context.conversation
    typealias Questions = SettingQuestions
    var answers: [String: Answer] = [:]
    let preset = try await ask.ask(Questions.preset.initially(.choice(former.preset)))
    let time = try await ask.ask(
      Questions.hours.initially(.text("\(hours.from.iso)-\(hours.until.iso)")).checked(Self.hours)
    )
    let place = try await ask.ask(Questions.place.initially(.choice(former.place.rawValue)))
    let posture = try await ask.ask(Questions.posture.initially(.choice(former.posture.rawValue)))
    let without = try await ask.ask(Self.without(former.without)) ?? []
    let measure = try await ask.ask(Questions.measure.initially(.boolean(former.offersMeasure)))
    if preset != former.preset || former.own == nil { answers["preset"] = .given(.choice(preset)) }
    answers["hours"] = .given(.text(time))
    answers["place"] = .given(.choice(place))
    answers["posture"] = .given(.choice(posture))
    answers["without"] = .given(.choices(without))
    answers["measure"] = .given(.boolean(measure))
    answers["reminders"] = .given(.boolean(true))
    return try await SettingsCommand().run(
      Request(command: "settings", arguments: answers),
      in: context
    )
  }

  /// Enter leaves it as it is, or leaves out nothing.
  private static func without(_ former: [String]) -> Question<[String]?> {
    SettingQuestions.without.initially(former.isEmpty ? nil : .choices(former)).optional
  }

  private static let hours: QuestionForm.Check = { value, _ in
    guard case .text(let text) = value else { return nil }
    do throws(UserError) {
      _ = try SettingTexts.hours(text)
      return nil
    } catch {
      return error.problem
    }
  }
}
