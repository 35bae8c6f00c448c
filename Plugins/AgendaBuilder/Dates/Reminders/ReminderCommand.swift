import LotseKit

/// Shows or sets how long before appointments Lotse reminds of them.
///
/// Its value is `{"minutes": 15}`; without reminders, `minutes` is `null`.
struct ReminderCommand: AgendaCommand {
  private static let minutes = Question.integer(
    "minutes",
    Text(de: "Wie viele Minuten vorher?", en: "How many minutes before?"),
    in: 0...10_080,
    unit: Text(verbatim: "min")
  )

  private static let off = Question.boolean(
    "off",
    Text(de: "Gar nicht erinnern?", en: "Not remind at all?")
  )

  let declaration = Command(
    "reminder",
    names: Names(de: "erinnerung", en: "reminder"),
    summary: Text(
      de: "Zeigen oder festlegen, wie lange vor Terminen erinnert wird",
      en: "Show or set how long before appointments you are reminded"
    ),
    parameters: [
      Parameter(minutes, names: Names(de: "minuten", en: "minutes"), style: .positional),
      Parameter(off, names: Names(de: "aus", en: "off"), style: .flag),
    ],
    effect: .writes,
    examples: [
      .german: ["erinnere mich 10 Minuten vor Terminen", "Erinnerungen abschalten"],
      .english: ["remind me 10 minutes before appointments", "turn reminders off"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let former = try await context.store.reminderSetting()
    let isOff = request[Self.off] == true
    if isOff || request[Self.minutes] != nil {
      let setting = ReminderSetting(minutes: isOff ? nil : request[Self.minutes])
      if let former {
        _ = try await context.store.update(former.id, to: setting)
      } else {
        _ = try await context.store.insert(setting)
      }
    }
    return reply(try await context.store.reminderMinutes(), context)
  }

  private func reply(_ minutes: Int?, _ context: AgendaContext) -> Reply {
    let text =
      switch minutes {
      case nil:
        context.say("An Termine wird nicht erinnert.", "You are not reminded of appointments.")
      case 0:
        context.say(
          "Erinnert wird, wenn ein Termin beginnt.",
          "You are reminded when an appointment begins."
        )
      case let minutes?:
        context.say(
          "Erinnert wird \(minutes) Minuten vor einem Termin.",
          "You are reminded \(minutes) minutes before an appointment."
        )
      }
    let hint = context.say(
      "Anders für einen einzelnen: /agenda ändern … --erinnern 60. Ohne offene Sitzung erinnert "
        + "`lotse watch`.",
      "Otherwise for a single one: /agenda change … --remind 60. Without an open session, "
        + "`lotse watch` reminds you."
    )
    return Reply(
      [.paragraph(Prose(text)), .paragraph(Prose(hint, .faint))],
      value: ["minutes": minutes.map(JSONValue.integer) ?? .null]
    )
  }
}
