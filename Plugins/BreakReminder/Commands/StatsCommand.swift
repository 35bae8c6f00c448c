import LotseKit

/// Shows what became of one's own breaks.
///
/// Its value is `{"days": [{"day": …, "kept": …, "postponed": …, "skipped": …, "missed": …,
/// "natural": …, "longest": …}]}`.
struct StatsCommand: BreakCommand {
  private static let weeks = Question.boolean(
    "weeks",
    Text(de: "Nach Wochen?", en: "By week?")
  )

  let declaration = Command(
    "stats",
    names: Names(de: "statistik", "bilanz", en: "stats", aliases: ["statistics"]),
    summary: Text(
      de: "Eigene Pausen der letzten Tage oder Wochen, nur für Sie",
      en: "Your own breaks of the last days or weeks, for you alone"
    ),
    parameters: [Parameter(weeks, names: Names(de: "wochen", en: "weeks"), style: .flag)],
    effect: .reads,
    examples: [
      .german: ["wie viele Pausen habe ich gemacht", "meine Pausenstatistik"],
      .english: ["how many breaks did I take", "my break statistics"],
    ]
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let keeps = try context.files.behaviour.value.keeps
    let today = context.now.day
    let days = try await context.state.days.filter { today.days(since: $0.day) < keeps }
    guard days.contains(where: { !$0.isEmpty }) else { return nothing(context) }
    let periods = request[Self.weeks] == true ? weeks(days, context) : recent(days, context)
    return Reply(
      document(periods, keeps, context),
      value: ["days": .array(days.map(\.json))],
      followUps: [
        FollowUp(
          Text(de: "die Woche als Bild", en: "the week as a picture"),
          command: "breaks.week"
        )
      ]
    )
  }

  private func nothing(_ context: BreakContext) -> Reply {
    let text = context.say(
      "Es ist noch nichts festgehalten. Das beginnt mit der ersten Pause.",
      "Nothing is recorded yet. That begins with the first break."
    )
    return Reply(Document(Prose(text)), value: ["days": []])
  }

  /// The last seven days of which something is known.
  private func recent(_ days: [BreakDay], _ context: BreakContext) -> [BreakPeriod] {
    days.suffix(7).map { day in
      BreakPeriod(label: day.day.words(in: context.language), days: [day])
    }
  }

  private func weeks(_ days: [BreakDay], _ context: BreakContext) -> [BreakPeriod] {
    Dictionary(grouping: days, by: \.day.monday).sorted { $0.key < $1.key }.map { monday, days in
      let week = monday.isoWeek.week
      return BreakPeriod(label: context.say("KW \(week)", "Week \(week)"), days: days)
    }
  }

  private func document(
    _ periods: [BreakPeriod],
    _ keeps: Int,
    _ context: BreakContext
  ) -> Document {
    let title = context.say("Pausen", "Breaks")
    let bars = periods.map { Chart.Bars.Bar($0.label, Double($0.kept + $0.natural)) }
    let note = context.say(
      "Nur auf diesem Rechner, nach \(keeps) Tagen vergessen. Vergessen: /pause vergessen.",
      "On this machine alone, forgotten after \(keeps) days. Forget: /break forget."
    )
    return [
      .chart(Chart(title, .bars(Chart.Bars(bars)))), .table(table(periods, context)),
      .paragraph(Prose(note, .faint)),
    ]
  }

  private func table(_ periods: [BreakPeriod], _ context: BreakContext) -> Table {
    let headers = [
      context.say("gemacht", "taken"), context.say("von selbst", "natural"),
      context.say("verschoben", "postponed"), context.say("ausgelassen", "skipped"),
      context.say("verpasst", "missed"), context.say("längste", "longest"),
    ]
    let columns =
      [Table.Column("")] + headers.map { Table.Column($0, isNumeric: true) }
    let rows = periods.map { period -> [Prose] in
      [
        Prose(period.label), "\(period.kept)", "\(period.natural)", "\(period.postponed)",
        "\(period.skipped)", "\(period.missed)", "\(period.longest) min",
      ]
    }
    let caption = context.say(
      "Was aus Pausen wurde, und die längste Zeit ohne Pause",
      "What became of breaks, and the longest time without one"
    )
    return Table(caption: caption, columns, rows)
  }
}

/// Some days together.
struct BreakPeriod {
  let label: String
  let days: [BreakDay]

  var kept: Int { sum(\.keptInAll) }
  var natural: Int { sum(\.natural) }
  var postponed: Int { sum(\.postponed) }
  var skipped: Int { sum(\.skipped) }
  var missed: Int { sum(\.missed) }
  var longest: Int { days.map(\.longest).max() ?? 0 }

  private func sum(_ count: (BreakDay) -> Int) -> Int { days.map(count).reduce(0, +) }
}

extension BreakDay {
  /// Whether nothing happened on it.
  fileprivate var isEmpty: Bool {
    keptInAll + postponed + skipped + missed + natural + longest == 0
  }

  fileprivate var json: JSONValue {
    let byKind = kept.map { ($0.key.rawValue, JSONValue.integer($0.value)) }
    return [
      "day": .string(day.iso), "kept": .object(Dictionary(byKind) { $1 }),
      "postponed": .integer(postponed), "skipped": .integer(skipped), "missed": .integer(missed),
      "natural": .integer(natural), "longest": .integer(longest),
    ]
  }
}
