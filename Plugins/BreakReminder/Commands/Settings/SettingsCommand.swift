import LotseKit

/// Shows what is set, or changes what is given.
///
/// Its value is the settings, as `{"preset": "standard", "isOn": true, …}`.
struct SettingsCommand: BreakCommand {
  private typealias Questions = SettingQuestions

  let declaration = Command(
    "settings",
    names: Names(de: "einstellungen", en: "settings"),
    summary: Text(
      de: "Einstellungen zeigen oder einzeln ändern",
      en: "Show the settings, or change single ones"
    ),
    parameters: [
      Parameter(Questions.preset, names: Names(de: "plan", en: "plan"), style: .option),
      Parameter(Questions.every(.eye), names: Names(de: "blick", en: "eye"), style: .option),
      Parameter(Questions.every(.micro), names: Names(de: "kurz", en: "micro"), style: .option),
      Parameter(
        Questions.every(.movement),
        names: Names(de: "bewegung", en: "movement"),
        style: .option
      ),
      Parameter(Questions.hours, names: Names(de: "uhrzeit", en: "hours"), style: .option),
      Parameter(Questions.days, names: Names(de: "tage", en: "days"), style: .option),
      Parameter(Questions.quiet, names: Names(de: "still", en: "quiet"), style: .option),
      Parameter(Questions.place, names: Names(de: "ort", en: "place"), style: .option),
      Parameter(Questions.posture, names: Names(de: "haltung", en: "posture"), style: .option),
      Parameter(Questions.without, names: Names(de: "ohne", en: "without"), style: .option),
      Parameter(Questions.programs, names: Names(de: "programme", en: "programs"), style: .option),
      Parameter(Questions.measure, names: Names(de: "maßnahme", en: "measure"), style: .option),
      Parameter(Questions.times, names: Names(de: "zeiten", en: "times"), style: .option),
      Parameter(
        Questions.reminders,
        names: Names(de: "erinnern", en: "reminders"),
        style: .option
      ),
    ],
    effect: .acts,
    examples: [
      .german: ["Pausen einstellen", "andere Pausenzeiten"],
      .english: ["break settings", "change my break times"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    if !request.arguments.isEmpty {
      let presets = try context.files.presets.value
      let change = SettingChange(request: request, presets: presets)
      try await context.memory.change { try change.apply(to: &$0) }
      if request[Questions.times] == false {
        _ = try await context.memory.change { state in state.forgetTimes() }
      }
    }
    let settings = try await context.memory.settings()
    return Reply(
      try SettingsPage(context: context).document(settings),
      value: try JSONValue(encoding: settings),
      followUps: [
        FollowUp(
          Text(de: "Schritt für Schritt einrichten", en: "set up step by step"),
          command: "breaks.setup"
        ),
        FollowUp(Text(de: "eigener Plan", en: "own plan"), command: "breaks.own"),
      ]
    )
  }
}

/// What somebody wants to be different.
struct SettingChange: Sendable {
  let request: Request
  let presets: [Preset]

  /// Makes it so.
  func apply(to settings: inout BreakSettings) throws {
    if let preset = request[SettingQuestions.preset] {
      settings.preset = preset
      settings.own = nil
    }
    applyRhythms(to: &settings)
    try applyTimes(to: &settings)
    if let place = request[SettingQuestions.place] {
      settings.place = BreakSettings.Place(rawValue: place) ?? settings.place
    }
    if let posture = request[SettingQuestions.posture] {
      settings.posture = BreakSettings.Posture(rawValue: posture) ?? settings.posture
    }
    settings.without = request[SettingQuestions.without] ?? settings.without
    settings.offersMeasure = request[SettingQuestions.measure] ?? settings.offersMeasure
    settings.keepsTimes = request[SettingQuestions.times] ?? settings.keepsTimes
    settings.isOn = request[SettingQuestions.reminders] ?? settings.isOn
    if let programs = request[SettingQuestions.programs] {
      let names = programs.split(separator: ",").map { String($0).trimmed }
      settings.programs = names.filter { !$0.isEmpty && !SettingTexts.nothing.contains($0.folded) }
    }
  }

  private func applyRhythms(to settings: inout BreakSettings) {
    for kind in BreakKind.allCases {
      guard let minutes = request[SettingQuestions.every(kind)] else { continue }
      var plan = settings.own ?? presets.first { $0.id == settings.preset }?.plan ?? BreakPlan()
      let length = plan.rhythms[kind]?.length ?? kind.usualLength
      plan.rhythms[kind] =
        minutes == 0 ? nil : BreakPlan.Rhythm(every: minutes, length: length)
      settings.own = plan
    }
  }

  private func applyTimes(to settings: inout BreakSettings) throws {
    if let hours = request[SettingQuestions.hours] {
      settings.hours = try SettingTexts.hours(hours).first
    }
    if let days = request[SettingQuestions.days] { settings.days = try SettingTexts.days(days) }
    if let quiet = request[SettingQuestions.quiet] {
      settings.quiet =
        SettingTexts.nothing.contains(quiet.folded) ? [] : try SettingTexts.hours(quiet)
    }
  }
}
