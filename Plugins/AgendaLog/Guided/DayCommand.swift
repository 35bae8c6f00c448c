import LotseKit

/// The end of the day in under a minute: one question each for what was done, decided, is open
/// and was learned; all may be skipped.
///
/// Its value is an ``EntriesResult``; of a single entry, its ``EntryResult``.
struct DayCommand: LogCommand {
  private static let done = Question.text(
    "done",
    Text(de: "Was haben Sie heute geschafft?", en: "What did you get done today?")
  )
  .because(
    Text(
      de: "Ein Satz am Tag ergibt den Wochenbericht von selbst.",
      en: "One sentence a day, and the weekly report writes itself."
    )
  )
  .such(as: Text(de: "Leistungsbeschreibung #dms fertig", en: "#dms specification finished"))
  .optional

  private static let decided = Question.text(
    "decided",
    Text(de: "Wurde etwas entschieden?", en: "Was anything decided?")
  )
  .such(as: Text(de: "Pilot startet im Januar", en: "pilot starts in January")).optional

  private static let open = Question.text(
    "open",
    Text(de: "Was ist offen geblieben?", en: "What is still open?")
  )
  .because(
    Text(
      de: "Was aufgeschrieben ist, muss niemand über Nacht im Kopf behalten.",
      en: "What is written down need not be kept in mind overnight."
    )
  )
  .such(as: Text(de: "Angebot prüfen", en: "check the offer")).optional

  private static let due = GuidedQuestions.due("due").depending(on: "open")

  private static let learned = Question.text(
    "learned",
    Text(de: "Was hat geholfen, was haben Sie gelernt?", en: "What helped, what did you learn?")
  ).optional

  let declaration = Command(
    "day",
    names: Names(de: "tagesabschluss", "feierabend", en: "day", aliases: ["endofday"]),
    summary: Text(
      de: "Den Tag in einer Minute abschließen",
      en: "Close the day in a minute"
    ),
    effect: .writes,
    examples: [
      .german: ["Feierabend", "den Tag abschließen", "Tagesrückblick"],
      .english: ["end of day", "close the day", "look back on the day"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    try await showToday(context)
    let conversation = context.conversation
    let done = try await conversation.ask(Self.done)
    let decided = try await conversation.ask(Self.decided)
    let open = try await conversation.ask(Self.open)
    let due = open == nil ? nil : try await conversation.ask(Self.due)
    let learned = try await conversation.ask(Self.learned)

    var entries: [Stored<LogEntry>] = []
    let answers: [(EntryKind, String?, Day?)] = [
      (.note, done, nil), (.decision, decided, nil), (.open, open, due), (.impulse, learned, nil),
    ]
    for case (let kind, let text?, let due) in answers {
      let details = EntryDetails(kind: kind, date: context.today, due: due)
      entries.append(try await context.insert(context.composer.entry(from: text, details)))
    }
    guard !entries.isEmpty else {
      let text = context.say(
        "Nichts notiert. Schönen Feierabend!",
        "Nothing noted. Have a good evening!"
      )
      return Reply(
        Document(Prose(text)),
        value: try JSONValue(encoding: EntriesResult([]))
      )
    }
    return try NotedReply(context: context).reply(entries)
  }

  private func showToday(_ context: LogContext) async throws {
    let entries = try await context.entries(
      RecordQuery([.has(.day, .day(context.today))])
    )
    let document =
      entries.isEmpty
      ? Document(Prose(context.say("Heute steht noch nichts im Log.", "No entries today yet.")))
      : Document(context.words.byDay(entries))
    try await context.conversation.say(document)
  }
}
