import LotseKit

/// Writes down something learned, and what is to come of it.
///
/// Its value is the ``EntryResult``; with a next step that has a day, an ``EntriesResult`` of the
/// impulse and the open point.
struct ImpulseCommand: LogCommand {
  private static let learned = Question.text(
    "learned",
    Text(de: "Was haben Sie mitgenommen?", en: "What did you take away?")
  )
  .because(
    Text(
      de: "Ein Impuls verfliegt in wenigen Tagen, wenn er nirgends steht.",
      en: "An impulse is gone within days unless it is written down."
    )
  )
  .such(
    as: Text(
      de: "Andere Kommunen lassen Formulare zuerst von Laien ausfüllen",
      en: "Other municipalities let laypeople fill in forms first"
    )
  )

  private static let sources = [
    Choice("seminar", Text(de: "Seminar oder Tagung", en: "seminar or conference")),
    Choice("colleague", Text(de: "Gespräch", en: "conversation")),
    Choice("reading", Text(de: "Lektüre", en: "reading")),
    Choice("practice", Text(de: "eigene Arbeit", en: "own work")),
  ]

  private static let source = Question.choice(
    "source",
    Text(de: "Woher kommt der Impuls?", en: "Where does it come from?"),
    sources
  ).optional

  private static let use = Question.text(
    "use",
    Text(de: "Was machen Sie daraus?", en: "What will you make of it?")
  )
  .explained(
    Text(
      de: "Ein kleiner Schritt genügt. Mit einem Termin wird er ein offener Punkt.",
      en: "A small step is enough. With a day it becomes an open point."
    )
  )
  .such(as: Text(de: "Beim nächsten Formular ausprobieren", en: "try it with the next form"))
  .optionalOrUnsure

  private static let due = GuidedQuestions.due("due").depending(on: "use")

  let declaration = Command(
    "impulse",
    names: Names(de: "impuls", en: "impulse"),
    summary: Text(
      de: "Etwas Gelerntes festhalten, zum Beispiel aus einem Seminar",
      en: "Write down something learned, from a seminar, say"
    ),
    parameters: [
      Parameter(learned, names: Names(de: "was", en: "what"), style: .rest),
      Parameter(source, names: Names(de: "quelle", en: "source"), style: .option),
      .date, .project, .tags,
    ],
    effect: .writes,
    examples: [
      .german: ["Impuls festhalten", "im Seminar habe ich gelernt"],
      .english: ["write down an impulse", "at the seminar I learned"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let conversation = context.conversation
    let learned = try await conversation.ask(Self.learned)
    let source = try await conversation.ask(Self.source)
    let use = try await conversation.ask(Self.use)
    let due = use == nil ? nil : try await conversation.ask(Self.due)

    let date = request[EntryQuestions.date] ?? context.today
    var details = request.details(.impulse, on: date)
    details.due = nil
    let label = Self.sources.first { $0.value == source }?.label.in(context.language)
    details.add(.source, label)
    details.add(.use, use)
    await context.keepOpenQuestions(in: &details)
    var entries = [try await context.insert(context.composer.entry(from: learned, details))]
    if let use, let due {
      let point = try await context.point(use, who: nil, due: due, details, of: nil)
      entries.append(try await context.insert(point))
    }
    return try NotedReply(context: context).reply(entries)
  }
}
