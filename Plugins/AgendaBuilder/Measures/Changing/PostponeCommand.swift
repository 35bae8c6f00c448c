import LotseKit

/// Moves the day by which measures are to be done.
///
/// Its value is a ``MeasureChange/Result``; an appointment or deadline is moved as by
/// ``MoveCommand``.
struct PostponeCommand: AgendaCommand {
  private static let target = Question.text(
    "to",
    Text(de: "Auf wann?", en: "To when?"),
    TextRule(length: 1...60)
  )
  .explained(
    Text(
      de: "Ein Tag, oder eine Spanne von der bisherigen Frist an: +2 Wochen. Was überfällig ist, "
        + "zählt ab heute.",
      en: "A day, or a span from the present date on: +2 weeks. What is overdue counts from "
        + "today."
    )
  )
  .such(as: Text(de: "+2 Wochen", en: "+2 weeks"))
  .checked { value, setting in
    guard case .text(let text) = value else { return nil }
    do throws(UserError) {
      _ = try Postponement(text).day(
        from: nil,
        today: setting.now.day,
        almanac: setting.almanac
      )
      return nil
    } catch { return error.problem }
  }

  let declaration = Command(
    "postpone",
    names: Names(de: "verschieben", en: "postpone", aliases: ["move"]),
    summary: Text(
      de: "Maßnahmen auf einen anderen Tag verschieben",
      en: "Move measures to another day"
    ),
    parameters: [
      .items,
      Parameter(
        target,
        names: Names(de: "auf", "um", en: "to", aliases: ["by"]),
        style: .option,
        meaning: .due,
        .date
      ),
      .reason, .filter, .confirmation,
    ],
    effect: .writes,
    examples: [
      .german: ["verschieb 12 auf Freitag", "Maßnahme 12 um zwei Wochen verschieben"],
      .english: ["postpone 12 to Friday", "move measure 12 by two weeks"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let choice = try await ItemChoice(context: context).items(request)
    let text =
      choice.rest.isEmpty ? try await context.conversation.ask(Self.target) : choice.rest
    if let entry = try choice.items.entry() {
      return try await OccurrenceMove(context: context).run(entry, on: nil, to: text)
    }
    let postponement = Postponement(text)
    let almanac = try await context.conversation.almanac
    let change = MeasureChange(context: context, title: Text(de: "Verschoben", en: "Moved"))
    return try await change.run(choice.items) { measure in
      let day = try postponement.day(
        from: measure.due,
        today: context.today,
        almanac: almanac
      )
      if let start = measure.start, start > day { throw UserError.endsBeforeStart(start, day) }
      measure.due = day
      if let reason = request[MeasureQuestions.reason] { measure.reason = reason }
    }
  }
}

/// To when something is moved: `auf Freitag`, `+2 Wochen`.
struct Postponement {
  private let words: String
  private let isSpan: Bool

  /// Takes the words apart; whether they make sense is seen when the day is asked for.
  init(_ text: String) {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var isSpan = false
    if let first = words.first?.folded, ["um", "by"].contains(first) {
      isSpan = true
      words.removeFirst()
    } else if let first = words.first?.folded,
      ["auf", "to", "until", "bis", "nach"].contains(first)
    {
      words.removeFirst()
    }
    if let first = words.first, first.hasPrefix("+") {
      isSpan = true
      words[0] = String(first.dropFirst())
    }
    self.words = words.filter { !$0.isEmpty }.joined(separator: " ")
    self.isSpan = isSpan
  }

  /// The day, for something that was to be done by another one.
  func day(from former: Day?, today: Day, almanac: Almanac) throws(UserError) -> Day {
    // "In two weeks", as somebody would say it on the day on which it was due.
    let base = isSpan ? max(former ?? today, today) : today
    let reader = DayReader(today: base, direction: .future, almanac: almanac)
    if isSpan { return try reader.read("in \(words)") }
    do throws(UserError) { return try reader.read(words) } catch {
      // `2 Wochen` alone says by how much, as `um 2 Wochen` does.
      let span = DayReader(today: max(former ?? today, today), direction: .future, almanac: almanac)
      guard let day = try? span.read("in \(words)") else { throw error }
      return day
    }
  }
}
