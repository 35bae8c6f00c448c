import LotseKit

/// Shows what is set.
struct SettingsPage {
  let context: BreakContext

  func document(_ settings: BreakSettings) throws -> Document {
    let columns = [
      Table.Column(context.say("Einstellung", "Setting")),
      Table.Column(context.say("Wert", "Value")),
      Table.Column(context.say("ändern mit", "change by")),
    ]
    let rows = try rows(settings).map { row -> [Prose] in
      [Prose(row.label.in(context.language)), Prose(row.value), Prose(row.option, .code)]
    }
    let hint = context.say(
      "Zum Beispiel: /pause einstellungen --kurz 25 --uhrzeit 08:00-16:30",
      "For example: /break settings --micro 25 --hours 08:00-16:30"
    )
    return [.table(Table(columns, rows)), .paragraph(Prose(hint, .faint))]
  }

  private struct Row {
    var label: Text
    var value: String
    var option: String
  }

  private func rows(_ settings: BreakSettings) throws -> [Row] {
    let rules = try context.files.rules(for: settings)
    let preset = try context.files.presets.value.first { $0.id == settings.preset }
    let plan =
      settings.own == nil
      ? preset?.name.in(context.language) ?? settings.preset : context.say("eigener", "own")
    return [
      row("Erinnern", "Remind", yes(settings.isOn), "erinnern", "reminders"),
      row("Plan", "Plan", plan, "plan", "plan"),
    ] + rhythms(rules.plan) + [
      row(
        "Uhrzeiten",
        "Hours",
        "\(rules.hours.from.iso)–\(rules.hours.until.iso)",
        "uhrzeit",
        "hours"
      ),
      row("Tage", "Days", days(settings.days ?? rules.behaviour.days), "tage", "days"),
      row("Still", "Quiet", quiet(settings.quiet), "still", "quiet"),
      row("Ort", "Place", label(settings.place.rawValue, SettingQuestions.place), "ort", "place"),
      row(
        "Haltung",
        "Posture",
        label(settings.posture.rawValue, SettingQuestions.posture),
        "haltung",
        "posture"
      ),
      row("Ohne", "Without", without(settings.without), "ohne", "without"),
      row("Programme", "Programs", list(settings.programs), "programme", "programs"),
      row("Maßnahme nennen", "Name a measure", yes(settings.offersMeasure), "maßnahme", "measure"),
      row("Zeiten festhalten", "Keep times", yes(settings.keepsTimes ?? false), "zeiten", "times"),
    ]
  }

  private func rhythms(_ plan: BreakPlan) -> [Row] {
    let options = [
      (BreakKind.eye, "blick", "eye"), (.micro, "kurz", "micro"),
      (.movement, "bewegung", "movement"),
    ]
    return options.map { kind, german, english in
      let minutes = plan.rhythms[kind].map { context.words.every(minutes: $0.every) }
      return Row(
        label: Text(
          de: BreakWords(language: .german).nameFirst(kind),
          en: BreakWords(language: .english).nameFirst(kind)
        ),
        value: minutes ?? context.say("nie", "never"),
        option: "--" + context.say(german, english)
      )
    }
  }

  private func row(
    _ german: String,
    _ english: String,
    _ value: String,
    _ option: String,
    _ englishOption: String
  ) -> Row {
    Row(
      label: Text(de: german, en: english),
      value: value,
      option: "--" + context.say(option, englishOption)
    )
  }

  private func yes(_ value: Bool) -> String {
    value ? context.say("ja", "yes") : context.say("nein", "no")
  }

  private func list(_ values: [String]) -> String {
    values.isEmpty ? "–" : values.joined(separator: ", ")
  }

  private func quiet(_ hours: [Hours]) -> String {
    list(hours.map { "\($0.from.iso)–\($0.until.iso)" })
  }

  private func days(_ days: [Int]) -> String {
    let names = context.say("Mo Di Mi Do Fr Sa So", "Mon Tue Wed Thu Fri Sat Sun")
      .split(separator: " ").map(String.init)
    if let first = days.first, let last = days.last, days.count > 2, days == Array(first...last),
      names.indices.contains(first - 1), names.indices.contains(last - 1)
    {
      return names[first - 1] + "–" + names[last - 1]
    }
    return list(days.compactMap { names.indices.contains($0 - 1) ? names[$0 - 1] : nil })
  }

  private func label(_ value: String, _ question: Question<String>) -> String {
    guard case .choice(let rule) = question.form.kind else { return value }
    return rule.choices.first { $0.value == value }?.label.in(context.language) ?? value
  }

  private func without(_ ids: [String]) -> String {
    guard case .choice(let rule) = SettingQuestions.without.form.kind else { return list(ids) }
    return list(
      ids.map { id in
        rule.choices.first { $0.value == id }?.label.in(context.language) ?? id
      }
    )
  }
}
