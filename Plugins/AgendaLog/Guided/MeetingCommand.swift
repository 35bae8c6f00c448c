import LotseKit

/// Writes down a meeting, question by question.
///
/// What is open afterwards becomes entries of its own, linked to the meeting.
///
/// Its value is an ``EntriesResult``: the meeting, then its open points; without any, the
/// meeting's ``EntryResult``.
struct MeetingCommand: LogCommand {
  private static let date = Text(de: "Wann war die Besprechung?", en: "When was the meeting?")

  private static let people = EntryQuestions.people.because(
    Text(
      de: "So finden Sie alles wieder, was Sie mit jemandem besprochen haben.",
      en: "So you find again everything that you discussed with somebody."
    )
  ).optional

  private static let subject = Question.text(
    "subject",
    Text(de: "Worum ging es?", en: "What was it about?")
  )
  .explained(
    Text(
      de: "Eine Zeile, wie ein Betreff. #schlagwort und @person gehen auch hier.",
      en: "One line, like a subject. #tag and @person work here too."
    )
  )
  .such(as: Text(de: "Jour fixe zur #e-akte", en: "weekly meeting on the #e-file"))

  private static let decided = Question.text(
    "decided",
    Text(de: "Was wurde entschieden?", en: "What was decided?")
  )
  .because(
    Text(
      de: "Entscheidungen werden später am häufigsten gesucht.",
      en: "Decisions are what is looked for most often later."
    )
  )
  .such(
    as: Text(
      de: "Das Bauamt beginnt als Pilot im Januar",
      en: "The building office starts in January"
    )
  )
  .optionalOrUnsure

  private static let next = Question.text(
    "next",
    Text(de: "Was ist Ihr nächster Schritt?", en: "What is your next step?")
  )
  .because(
    Text(
      de: "Er wird ein offener Punkt, an den Lotse zum Termin erinnert.",
      en: "It becomes an open point of which Lotse reminds you in time."
    )
  )
  .such(as: Text(de: "Personalrat einladen", en: "invite the staff council"))
  .optionalOrUnsure

  private static let nextDue = GuidedQuestions.due("nextDue").depending(on: "next")

  private static let what = Question.text("what", Text(de: "Was ist offen?", en: "What is open?"))
  private static let who = GuidedQuestions.who("who")
  private static let due = GuidedQuestions.due("due")
  private static let points = Question.group(
    "points",
    Text(de: "Was ist sonst noch offen?", en: "What else is still open?"),
    GroupRule(
      [what.form, who.form, due.form],
      count: 0...20,
      item: Text(de: "offenen Punkt", en: "open point")
    )
  )
  .because(
    Text(
      de: "Jeder Punkt wird ein eigener Eintrag, den Sie später als erledigt abhaken.",
      en: "Each point becomes an entry of its own, which you tick off later."
    )
  )

  let declaration = Command(
    "meeting",
    names: Names(de: "besprechung", en: "meeting"),
    summary: Text(
      de: "Eine Besprechung festhalten, Frage für Frage",
      en: "Write down a meeting, question by question"
    ),
    parameters: [
      Parameter(subject, names: Names(de: "thema", en: "subject"), style: .rest),
      Parameter(
        people,
        names: Names(de: "mit", en: "with"),
        style: .option,
        meaning: .person
      ),
      .date, .project, .tags,
    ],
    effect: .writes,
    examples: [
      .german: ["Besprechung festhalten", "ich hatte gerade ein Gespräch mit dem Personalrat"],
      .english: ["write down a meeting", "I just had a meeting with the staff council"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let conversation = context.conversation
    let date = try await conversation.ask(GuidedQuestions.date(Self.date, today: context.today))
    let people = try await conversation.ask(Self.people)
    let subject = try await conversation.ask(Self.subject)
    let decided = try await conversation.ask(Self.decided)
    let next = try await conversation.ask(Self.next)
    let nextDue = next == nil ? nil : try await conversation.ask(Self.nextDue)
    let points = try await conversation.ask(Self.points)

    var details = request.details(.meeting, on: date)
    details.people = [String](names: people ?? "")
    details.add(.decided, decided)
    await context.keepOpenQuestions(in: &details)
    let meeting = try await context.insert(context.composer.entry(from: subject, details))
    var entries = [meeting]
    details.tags = []
    if let next {
      let point = try await context.point(next, who: nil, due: nextDue, details, of: meeting)
      entries.append(try await context.insert(point))
    }
    for answers in points {
      guard let what = Self.value(Self.what, answers) else { continue }
      let point = try await context.point(
        what,
        who: Self.value(Self.who, answers) ?? nil,
        due: Self.value(Self.due, answers) ?? nil,
        details,
        of: meeting
      )
      entries.append(try await context.insert(point))
    }
    return try NotedReply(context: context).reply(entries)
  }

  private static func value<Value>(
    _ question: Question<Value>,
    _ answers: [String: Answer]
  ) -> Value? {
    answers[question.form.id].flatMap(question.value)
  }
}
