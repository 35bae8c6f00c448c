import LotseKit

/// Notes time that was spent on a measure: `/agenda zeit 12 1:30 gestern Angebot geprüft`.
///
/// Its value is the ``MeasureResult``.
struct TimeCommand: AgendaCommand {
  private static let spent = Question.text(
    "time",
    Text(de: "Wie lange, und woran?", en: "How long, and on what?"),
    TextRule(length: 1...500)
  )
  .explained(
    Text(
      de: "Erst die Dauer (1:30, 90 min, 1,5 h), dann auf Wunsch der Tag und worum es ging.",
      en: "First how long (1:30, 90 min, 1.5 h), then if you like the day and what it was about."
    )
  )
  .such(as: Text(de: "1:30 gestern Angebot geprüft", en: "1:30 yesterday checked the offer"))
  .checked { value, _ in
    guard case .text(let text) = value else { return nil }
    return WorkDuration.read(text) == nil ? UserError.noDuration.problem : nil
  }

  let declaration = Command(
    "time",
    names: Names(de: "zeit", en: "time"),
    summary: Text(
      de: "Arbeitszeit an einer Maßnahme festhalten",
      en: "Note time that was spent on a measure"
    ),
    parameters: [
      .itemFirst, Parameter(spent, names: Names(de: "dauer", en: "spent"), style: .rest),
    ],
    effect: .writes,
    examples: [
      .german: ["zwei Stunden an Maßnahme 12 gearbeitet", "Zeit buchen"],
      .english: ["worked two hours on measure 12", "book time"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let former = try await context.agenda.measure(
      context.conversation.ask(MeasureQuestions.item)
    )
    let text = try await context.conversation.ask(Self.spent)
    guard let (minutes, rest) = WorkDuration.read(text), (1...6_000).contains(minutes) else {
      throw UserError.noDuration
    }
    let (day, note) = Self.day(in: rest, try await context.days(.past))
    guard day <= context.today else { throw UserError.workedInFuture(day) }
    var measure = former.content
    measure.work.append(WorkedTime(minutes, on: day, note: note.isEmpty ? nil : note))
    let stored = try await context.agenda.update(former, to: measure)
    let words = context.words
    let total = context.say("insgesamt", "in all") + " " + words.hours(measure.minutes)
    let booked = "\(words.hours(minutes)), \(words.day(day))"
    return try await context.reply(
      [
        .paragraph(
          "\(context.say("Notiert", "Noted")): \(booked, .strong) · \(words.line(stored, .none))"
        ),
        .paragraph(Prose(total + ".", .faint)),
      ],
      about: stored
    )
  }

  /// The day at the beginning of what follows the length, and the rest.
  private static func day(in text: String, _ reader: DayReader) -> (Day, String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    for count in (1...4).reversed() where count <= words.count {
      if let day = try? reader.read(words.prefix(count).joined(separator: " ")) {
        return (day, words.dropFirst(count).joined(separator: " "))
      }
    }
    return (reader.today, text)
  }
}

extension UserError {
  static let noDuration = UserError(
    Text(
      de: "Am Anfang wird eine Dauer erwartet, höchstens 100 Stunden.",
      en: "A length of time is expected at the beginning, 100 hours at most."
    ),
    advice: Text(
      de: "Zum Beispiel: 1:30, 90 min, 1,5 h.",
      en: "For example: 1:30, 90 min, 1.5 h."
    )
  )

  static func workedInFuture(_ day: Day) -> UserError {
    UserError(
      Text(
        de: "Der Tag \(day.words(in: .german)) liegt in der Zukunft.",
        en: "The day \(day.words(in: .english)) lies in the future."
      ),
      advice: Text(
        de: "Nennen Sie heute oder einen Tag davor.",
        en: "Name today or a day before."
      )
    )
  }
}
