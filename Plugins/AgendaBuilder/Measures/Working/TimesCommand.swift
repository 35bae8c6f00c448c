import LotseKit

/// Sums up the time that was spent: by measure, project and week.
///
/// Its value is a ``TimesResult``.
struct TimesCommand: AgendaCommand {
  private static let period = Question.text(
    "period",
    Text(de: "Welcher Zeitraum?", en: "Which period?"),
    TextRule(length: 1...60)
  )
  .explained(
    Text(
      de: "Zum Beispiel diese Woche, letzter Monat, KW 47. Sonst die letzten vier Wochen.",
      en: "For example this week, last month, week 47. Otherwise the last four weeks."
    )
  )

  let declaration = Command(
    "times",
    names: Names(de: "zeiten", en: "times"),
    summary: Text(
      de: "Zeigen, wie viel Zeit wofür aufgewendet wurde",
      en: "Show how much time was spent on what"
    ),
    parameters: [
      Parameter(
        period,
        names: Names(de: "zeitraum", en: "period"),
        style: .rest,
        meaning: .period
      ), .project,
    ],
    effect: .reads,
    examples: [
      .german: ["wie viel Zeit habe ich wofür gebraucht"],
      .english: ["how much time did I spend on what"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let reader = try await context.days(.past)
    let weeks = context.today.monday.adding(days: -21)...context.today
    let period = try request[Self.period].map { try reader.period($0) } ?? weeks
    let days = (FacetValue.day(period.lowerBound), FacetValue.day(period.upperBound))
    var conditions: [RecordQuery.Condition] = [.within(.worked, from: days.0, through: days.1)]
    if let project = request[MeasureQuestions.project] {
      let filter = ItemFilter.test(.named(.project, project))
      conditions += try await FilterConditions(context: context).conditions(of: filter)
    }
    let measures = try await context.agenda.measures(RecordQuery(conditions))
    let times = WorkedTimes(measures, in: period)
    return Reply(
      document(times, period, context),
      value: try JSONValue(encoding: TimesResult(times, period))
    )
  }

  private func document(
    _ times: WorkedTimes,
    _ period: ClosedRange<Day>,
    _ context: AgendaContext
  ) -> Document {
    let words = context.words
    let title = context.say("Aufgewendete Zeit, ", "Time spent, ") + words.period(period)
    guard times.total > 0 else {
      return Document(Prose(title + ": " + context.say("nichts notiert.", "nothing noted.")))
    }
    var blocks: [Block] = [.heading(2, Prose(title))]
    func table(_ header: String, _ rows: [(String, Int)]) {
      let columns = [
        Table.Column(header), Table.Column(context.say("Zeit", "Time"), isNumeric: true),
      ]
      blocks.append(
        .table(Table(columns, rows.map { [Prose($0.0), Prose(words.hours($0.1))] }))
      )
    }
    table(
      context.say("Maßnahme", "Measure"),
      times.byMeasure.map { ("(\($0.measure.number)) \($0.measure.content.title)", $0.minutes) }
    )
    let none = context.say("(ohne Vorhaben)", "(no project)")
    table(context.say("Vorhaben", "Project"), times.byProject.map { ($0.name ?? none, $0.minutes) })
    table(
      context.say("Woche", "Week"),
      times.byWeek.map { monday, minutes in
        (context.say("KW ", "week ") + "\(monday.isoWeek.week), \(words.day(monday))", minutes)
      }
    )
    let sum = context.say("Zusammen", "In all") + ": " + words.hours(times.total)
    blocks.append(.paragraph(Prose(sum, .strong)))
    return Document(blocks)
  }
}

/// The time that was spent in a period.
struct WorkedTimes {
  /// Most time first.
  let byMeasure: [(measure: Stored<Measure>, minutes: Int)]
  /// Most time first; no name for what belongs to no project.
  let byProject: [(name: String?, minutes: Int)]
  /// By the Monday of the week, the earliest first.
  let byWeek: [(monday: Day, minutes: Int)]

  var total: Int { byMeasure.reduce(0) { $0 + $1.minutes } }

  init(_ measures: [Stored<Measure>], in period: ClosedRange<Day>) {
    var projects: [String?: Int] = [:]
    var weeks: [Day: Int] = [:]
    var sums: [(measure: Stored<Measure>, minutes: Int)] = []
    for measure in measures {
      let work = measure.content.work.filter { period.contains($0.day) }
      let minutes = work.reduce(0) { $0 + $1.minutes }
      if minutes > 0 { sums.append((measure, minutes)) }
      projects[measure.content.project, default: 0] += minutes
      for time in work { weeks[time.day.monday, default: 0] += time.minutes }
    }
    byMeasure = sums.sorted { ($1.minutes, $0.measure.number) < ($0.minutes, $1.measure.number) }
    byProject = projects.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key ?? "") < ($0.value, $1.key ?? "") }
      .map { (name: $0.key, minutes: $0.value) }
    byWeek = weeks.sorted { $0.key < $1.key }.map { (monday: $0.key, minutes: $0.value) }
  }
}

/// Time spent, as programs get it, in minutes.
///
/// ```json
/// {"from": "2026-11-02", "through": "2026-11-23", "minutes": 540,
///  "measures": [{"number": 12, "title": "E-Rechnung einführen", "minutes": 540}],
///  "projects": [{"name": "E-Rechnung", "minutes": 540}],
///  "weeks": [{"monday": "2026-11-16", "minutes": 540}]}
/// ```
///
/// What belongs to no project stands under a project without a name.
struct TimesResult: Encodable {
  struct Item: Encodable {
    let number: Int
    let title: String
    let minutes: Int
  }

  struct Project: Encodable {
    let name: String?
    let minutes: Int
  }

  struct Week: Encodable {
    let monday: Day
    let minutes: Int
  }

  let from: Day
  let through: Day
  let minutes: Int
  let measures: [Item]
  let projects: [Project]
  let weeks: [Week]

  init(_ times: WorkedTimes, _ period: ClosedRange<Day>) {
    (from, through, minutes) = (period.lowerBound, period.upperBound, times.total)
    measures = times.byMeasure.map {
      Item(number: $0.measure.number, title: $0.measure.content.title, minutes: $0.minutes)
    }
    projects = times.byProject.map { Project(name: $0.name, minutes: $0.minutes) }
    weeks = times.byWeek.map { Week(monday: $0.monday, minutes: $0.minutes) }
  }
}
