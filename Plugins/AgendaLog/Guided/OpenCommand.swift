import LotseKit

/// Writes down an open point: what, who, by when.
///
/// Its value is the ``EntryResult``.
struct OpenCommand: LogCommand {
  private static let what = Question.text(
    "what",
    Text(de: "Was ist zu tun?", en: "What is to be done?")
  )
  .explained(
    Text(
      de: "Die schon notierten Punkte zeigt /log liste --offen.",
      en: "/log list --open shows the points already noted."
    )
  )
  .such(as: Text(de: "Angebot prüfen", en: "check the offer"))

  private static let who = GuidedQuestions.who("who")
  private static let due = GuidedQuestions.due("due")

  let declaration = Command(
    "open",
    names: Names(de: "offen", en: "open"),
    summary: Text(
      de: "Einen offenen Punkt festhalten: was, wer, bis wann",
      en: "Write down an open point: what, who, by when"
    ),
    parameters: [
      Parameter(
        what,
        names: Names(de: "was", en: "what"),
        style: .rest,
        meaning: .subject
      ),
      Parameter(
        who,
        names: Names(de: "wer", "mit", en: "who", aliases: ["person", "with"]),
        style: .option,
        meaning: .owner,
        .person
      ),
      Parameter(
        due,
        names: Names(de: "bis", en: "due", aliases: ["by"]),
        style: .option,
        meaning: .due
      ),
      .date, .project, .tags,
    ],
    effect: .writes,
    examples: [
      .german: ["offenen Punkt notieren", "ich muss noch das Angebot prüfen"],
      .english: ["note an open point", "I still have to check the offer"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let conversation = context.conversation
    let what = Self.withoutName(try await conversation.ask(Self.what))
    let said = Said(what, today: context.today)
    let who = try await conversation.ask(Self.who.initially(said.person.map(AnswerValue.text)))
    let due = try await conversation.ask(Self.due.initially(said.due.map(AnswerValue.day)))
    let details = request.details(.open, on: request[EntryQuestions.date] ?? context.today)
    let entry = try await context.point(what, who: who, due: due, details, of: nil)
    return try NotedReply(context: context).reply([try await context.insert(entry)])
  }

  /// What the words of a point already say: `Angebot anfordern bis Freitag @Vergabe`.
  private struct Said {
    /// The first person with an `@`.
    let person: String?
    /// The day after a `bis`.
    let due: Day?

    init(_ text: String, today: Day) {
      let marks = Marks(in: text)
      person = marks.people.first
      let words = marks.remainder.split(whereSeparator: \.isWhitespace)
      let reader = DayReader(today: today, direction: .future)
      due =
        words.indices.lazy.filter { ["bis", "by", "until"].contains(words[$0].folded) }
        .compactMap { Self.day(at: words[($0 + 1)...], reader) }
        .first
    }

    /// The day that stands at the beginning of some words, as many of them as say it.
    private static func day(at words: ArraySlice<Substring>, _ reader: DayReader) -> Day? {
      (1...longestDay).reversed().lazy.compactMap { count in
        words.count < count ? nil : try? reader.read(words.prefix(count).joined(separator: " "))
      }.first
    }

    /// How many words a day has at most, as `Ende der nächsten Woche`.
    private static let longestDay = 4
  }

  /// `/log Open point: …` reaches this command by its first word; the rest of the name is no text.
  private static func withoutName(_ text: String) -> String {
    guard let colon = text.prefix(10).firstIndex(of: ":"),
      ["point", "points"].contains(text[..<colon].folded)
    else { return text }
    let rest = String(text[text.index(after: colon)...]).withoutOuterSpace
    return rest.isEmpty ? text : rest
  }
}
