import LotseKit

/// Shows what was closed and added by week, and what is open.
///
/// Its value is `{"open": 12, "overdue": 2, "waiting": 1, "stale": 3, "closed": 40,
/// "weeks": [{"monday": "2026-11-16", "closed": 4, "added": 2}]}`, the earliest week first.
struct StatsCommand: AgendaCommand {
  private struct Result: Encodable {
    struct Week: Encodable {
      let monday: Day
      let closed: Int
      let added: Int
    }

    let open: Int
    let overdue: Int
    let waiting: Int
    let stale: Int
    let closed: Int
    let weeks: [Week]
  }

  private static let weeks = Question.integer(
    "weeks",
    Text(de: "Wie viele Wochen?", en: "How many weeks?"),
    in: 1...53
  )

  private static let weeksByDefault = 8

  let declaration = Command(
    "stats",
    names: Names(de: "statistik", en: "stats"),
    summary: Text(
      de: "Zeigen, was in den letzten Wochen geschafft wurde und dazukam",
      en: "Show what was done and added in the last weeks"
    ),
    parameters: [Parameter(weeks, names: Names(de: "wochen", en: "weeks"), style: .option)],
    effect: .reads,
    examples: [
      .german: ["wie viel haben wir geschafft", "Statistik der Maßnahmen"],
      .english: ["how much have we got done", "statistics of the measures"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let result = try await result(request[Self.weeks] ?? Self.weeksByDefault, context)
    return Reply(document(result, context), value: try JSONValue(encoding: result))
  }

  private func result(_ count: Int, _ context: AgendaContext) async throws -> Result {
    let agenda = context.agenda
    let filter = FilterConditions(context: context)
    var weeks: [Result.Week] = []
    for distance in (0..<count).reversed() {
      let monday = context.today.monday.adding(days: -7 * distance)
      let days = (FacetValue.day(monday), FacetValue.day(monday.adding(days: 6)))
      weeks.append(
        Result.Week(
          monday: monday,
          closed: try await agenda.count([.within(.ended, from: days.0, through: days.1)]),
          added: try await agenda.count([.within(.added, from: days.0, through: days.1)])
        )
      )
    }
    let open = RecordQuery.Condition.within(.urgency, from: nil, through: nil)
    return Result(
      open: try await agenda.count([open]),
      overdue: try await agenda.count(try await filter.conditions(of: .test(.isOverdue))),
      waiting: try await agenda.count(try await filter.conditions(of: .test(.isWaiting))),
      stale: try await agenda.count(
        StaleCommand.conditions(days: StaleCommand.patience, today: context.today)
      ),
      closed: try await agenda.count([.within(.ended, from: nil, through: nil)]),
      weeks: weeks
    )
  }

  private func document(_ result: Result, _ context: AgendaContext) -> Document {
    let facts = [
      context.say("Offen: \(result.open)", "Open: \(result.open)"),
      context.say("überfällig: \(result.overdue)", "overdue: \(result.overdue)"),
      context.say("wartet: \(result.waiting)", "waiting: \(result.waiting)"),
      context.say("steht still: \(result.stale)", "standing still: \(result.stale)"),
      context.say("abgeschlossen: \(result.closed)", "closed: \(result.closed)"),
    ]
    func bars(_ title: String, _ count: (Result.Week) -> Int) -> Block {
      let bars = result.weeks.map { week in
        let label = context.say("KW ", "week ") + "\(week.monday.isoWeek.week)"
        return Chart.Bars.Bar(label, Double(count(week)))
      }
      return .chart(Chart(title, .bars(Chart.Bars(bars))))
    }
    return [
      .paragraph(Prose(facts.joined(separator: " · "))),
      bars(context.say("Abgeschlossen je Woche", "Closed by week"), \.closed),
      bars(context.say("Aufgenommen je Woche", "Added by week"), \.added),
    ]
  }
}
