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
    let who = try await conversation.ask(Self.who)
    let due = try await conversation.ask(Self.due)
    let details = request.details(.open, on: request[EntryQuestions.date] ?? context.today)
    let entry = try await context.point(what, who: who, due: due, details, of: nil)
    return try NotedReply(context: context).reply([try await context.insert(entry)])
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
