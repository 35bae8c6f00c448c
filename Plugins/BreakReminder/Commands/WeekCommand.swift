import LotseKit

/// Shows a week of one's own breaks by the clock.
///
/// Its value is `{"week": "2026-W48", "days": [{"day": …, "times": [{"what": "work", "from":
/// "08:00", "until": "09:30"}]}]}`.
struct WeekCommand: BreakCommand {
  private static let day = Question.day(
    "day",
    Text(de: "Welche Woche?", en: "Which week?"),
    DayRule(direction: .past)
  )

  let declaration = Command(
    "week",
    names: Names(de: "woche", en: "week"),
    summary: Text(
      de: "Die eigene Woche als Bild nach der Uhr, wenn Sie Zeiten festhalten",
      en: "Your own week as a picture by the clock, if you keep times"
    ),
    parameters: [
      Parameter(day, names: Names(de: "tag", en: "day"), style: .positional, meaning: .date)
    ],
    effect: .reads,
    examples: [
      .german: ["meine Pausenwoche als Bild", "wann hatte ich diese Woche Pausen"],
      .english: ["my break week as a picture", "when did I have breaks this week"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let monday = (request[Self.day] ?? context.now.day).monday
    let known = try await context.state.days.filter { $0.day.monday == monday }
    let isKept = try await context.rules.keepsTimes
    guard known.contains(where: { $0.times?.isEmpty == false }) else {
      return nothing(of: monday, isKept: isKept, context)
    }
    let keeps = try context.files.behaviour.value.keeps
    let note = context.say(
      "Nur auf diesem Rechner, nach \(keeps) Tagen vergessen. Nicht mehr festhalten: "
        + "/pause einstellungen --zeiten nein.",
      "On this machine alone, forgotten after \(keeps) days. Keep no times: "
        + "/break settings --times no."
    )
    let chart = BreakWeek(monday: monday, days: known, words: context.words).chart
    return Reply(
      [.chart(chart), .paragraph(Prose(note, .faint))],
      value: value(of: monday, known),
      followUps: [
        FollowUp(Text(de: "in Zahlen", en: "in numbers"), command: "breaks.stats")
      ]
    )
  }

  /// Nothing is kept, or nothing of that week.
  private func nothing(of monday: Day, isKept: Bool, _ context: BreakContext) -> Reply {
    let week = monday.isoWeek.week
    let text =
      isKept
      ? context.say(
        "Aus der Woche \(week) ist keine Uhrzeit festgehalten.",
        "No times are kept of week \(week)."
      )
      : context.say(
        "Festgehalten wird nur, wie viele Pausen es waren, nicht wann: Uhrzeiten ähneln einer "
          + "Anwesenheitsliste. Möchten Sie Ihre Woche sehen, schalten Sie sie für sich ein.",
        "Only how many breaks there were is kept, not when: times resemble an attendance list. "
          + "If you would like to see your week, switch them on for yourself."
      )
    let keep = FollowUp(
      Text(de: "Zeiten für mich festhalten", en: "keep times for me"),
      command: "breaks.settings",
      arguments: ["times": .given(.boolean(true))]
    )
    return Reply(
      Document(Prose(text)),
      value: value(of: monday, []),
      followUps: isKept ? [] : [keep]
    )
  }

  private func value(of monday: Day, _ days: [BreakDay]) -> JSONValue {
    let (year, week) = monday.isoWeek
    return [
      "week": .string("\(year)-W\(week < 10 ? "0" : "")\(week)"),
      "days": .array(
        days.map { day in
          ["day": .string(day.day.iso), "times": .array((day.times ?? []).map(\.json))]
        }
      ),
    ]
  }
}

extension BreakTime {
  fileprivate var json: JSONValue {
    [
      "what": .string(what.rawValue), "from": .string(from.iso), "until": .string(until.iso),
    ]
  }
}
