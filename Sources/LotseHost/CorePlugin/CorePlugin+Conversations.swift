import LotseKit

// Conversations that were left, and going on with one.
extension CorePlugin {
  static let conversations = Command(
    "conversations",
    names: Names(de: "gespräche", en: "conversations"),
    place: .topLevel,
    summary: Text(de: "angehaltene Gespräche zeigen", en: "show paused conversations"),
    effect: .reads
  )

  static let resume = Command(
    "resume",
    names: Names(de: "fortsetzen", "weiter", en: "resume", aliases: ["continue"]),
    place: .topLevel,
    summary: Text(
      de: "ein angehaltenes Gespräch fortsetzen, ohne Nummer das letzte",
      en: "go on with a paused conversation, without a number the last one"
    ),
    parameters: [
      Parameter(number, names: Names(de: "nummer", en: "number"), style: .positional)
    ],
    effect: .reads
  )

  private static let number = Question.integer(
    "number",
    Text(de: "Welches Gespräch?", en: "Which conversation?"),
    in: 1...Int(Int32.max)
  )

  func runConversations(in conversation: any Conversation) async throws -> Reply {
    let language = conversation.language
    let open = try await workspace.openConversations()
    guard !open.isEmpty else {
      let none = Text(de: "Kein Gespräch ist offen.", en: "No conversation is open.")
      return Reply(Document(Prose(none.in(language))), value: ["conversations": []])
    }
    let columns = [
      Table.Column(Text(de: "Nr.", en: "No.").in(language), isNumeric: true),
      Table.Column(Text(de: "Worum es geht", en: "What it is about").in(language)),
      Table.Column(Text(de: "Begonnen", en: "Begun").in(language)),
      Table.Column(Text(de: "Antworten", en: "Answers").in(language), isNumeric: true),
      Table.Column(Text(de: "Stand", en: "State").in(language)),
    ]
    let rows = open.map { saved -> [Prose] in
      let moment = saved.head.moment
      let state =
        saved.isClaimed
        ? Text(de: "läuft gerade", en: "going on") : Text(de: "angehalten", en: "paused")
      return [
        "\(saved.number)", Prose(saved.head.line.shortened(), .code),
        "\(moment.day.words(in: language)) \(moment.time)", "\(answers(of: saved))",
        Prose(state.in(language)),
      ]
    }
    let followUps = open.filter { !$0.isClaimed }.suffix(3).map { saved in
      FollowUp(
        Text(
          de: "Gespräch \(saved.number) fortsetzen",
          en: "go on with conversation \(saved.number)"
        ),
        command: "core.resume",
        arguments: ["number": .given(.integer(saved.number))]
      )
    }
    return Reply(
      [.table(Table(columns, rows))],
      value: ["conversations": .array(open.map(json))],
      followUps: Array(followUps)
    )
  }

  func runResume(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let free = try await workspace.openConversations().filter { !$0.isClaimed }
    guard let number = request[Self.number] ?? free.last?.number else {
      throw UserError(
        Text(de: "Kein Gespräch ist angehalten.", en: "No conversation is paused."),
        advice: Text(
          de: "Ein Befehl beginnt ein neues; /hilfe zeigt, was es gibt.",
          en: "A command begins a new one; /help shows what there is."
        )
      )
    }
    await effects.request(.resume(number))
    return Reply(Document())
  }

  private func answers(of saved: SavedConversation) -> Int {
    ConversationState(events: saved.events).entries.count
  }

  private func json(_ saved: SavedConversation) -> JSONValue {
    [
      "number": .integer(saved.number), "begun": .string(saved.head.moment.iso),
      "command": .string("\(saved.head.plugin).\(saved.head.command)"),
      "answers": .integer(answers(of: saved)), "running": .boolean(saved.isClaimed),
    ]
  }
}
