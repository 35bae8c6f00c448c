import LotseKit

/// Changes an entry; the history keeps the former text.
///
/// Its value is the ``EntryResult`` after the change.
struct EditCommand: LogCommand {
  private static let text = Question.text(
    "text",
    Text(de: "Wie soll der Text lauten?", en: "How should the text read?"),
    TextRule(isMultiline: true, prefersEditor: true)
  )
  .because(
    Text(
      de: "Der bisherige Text bleibt in der Historie: /log verlauf.",
      en: "The former text stays in the history: /log history."
    )
  )

  private static let others = [
    EntryQuestions.kind.form, EntryQuestions.date.form, EntryQuestions.project.form,
    EntryQuestions.due.form,
  ]

  let declaration = Command(
    "edit",
    names: Names(de: "ändern", "bearbeiten", en: "edit"),
    summary: Text(
      de: "Text, Art, Tag, Vorhaben oder Frist eines Eintrags ändern",
      en: "Change an entry's text, kind, day, project or due date"
    ),
    parameters: [
      Parameter(EntryQuestions.entry, names: Names(de: "eintrag", en: "entry"), style: .positional),
      Parameter(text, names: Names(de: "text", en: "text"), style: .rest),
      .kind, .date, .project, .due,
    ],
    effect: .writes,
    examples: [
      .german: ["Eintrag 12 ändern", "berichtige den letzten Eintrag"],
      .english: ["edit entry 12", "correct the last entry"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let former = try await context.entry(context.conversation.ask(EntryQuestions.entry))
    var entry = former.content
    let hasOther = Self.others.contains { request.arguments[$0.id] != nil }
    if !hasOther || request[Self.text] != nil {
      let question = Self.text.initially(.text(entry.text)).depending(on: "entry")
      let text = try await context.conversation.ask(question)
      if text != entry.text { entry = try await context.composer.entry(entry, withText: text) }
    }
    try await change(&entry, by: request, context)
    guard entry != former.content else {
      let text = context.say("Nichts geändert.", "Nothing changed.")
      return Reply(Document(Prose(text)), value: try JSONValue(encoding: EntryResult(former)))
    }
    let stored = try await context.store.update(former.id, to: entry)
    return Reply(
      EntryDocument(words: context.words).document(stored, points: []),
      value: try JSONValue(encoding: EntryResult(stored))
    )
  }

  private func change(
    _ entry: inout LogEntry,
    by request: Request,
    _ context: LogContext
  ) async throws {
    if let kind = request[EntryQuestions.kind].flatMap(EntryKind.init(rawValue:)) {
      entry.kind = kind
    }
    if let date = request[EntryQuestions.date] { entry.date = date }
    if let project = request[EntryQuestions.project] {
      entry.project = try await context.known.spelling(of: project, as: .project)
    }
    if let due = request[EntryQuestions.due] { entry.due = due }
    if entry.kind != .open { (entry.due, entry.doneOn) = (nil, nil) }
  }
}
