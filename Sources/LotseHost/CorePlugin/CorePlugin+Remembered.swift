import LotseKit

// What was chosen when Lotse asked back: seeing it, and forgetting it.
extension CorePlugin {
  static let remembered = Command(
    "remembered",
    names: Names(de: "gemerkt", en: "remembered"),
    place: .topLevel,
    summary: Text(
      de: "zeigen, welche Auswahl Lotse sich gemerkt hat, und sie vergessen",
      en: "show which of your choices Lotse remembers, and forget them"
    ),
    parameters: [
      Parameter(choice, names: Names(de: "nummer", en: "number"), style: .positional),
      Parameter(forget, names: Names(de: "vergessen", en: "forget"), style: .flag),
    ],
    effect: .writes
  )

  private static let choice = Question.record(
    "choice",
    Text(de: "Welche gemerkte Wahl?", en: "Which remembered choice?"),
    RememberedChoice.kind
  )

  private static let forget = Question.boolean(
    "forget",
    Text(de: "Vergessen?", en: "Forget it?")
  )
  .explained(
    Text(
      de: "Ohne Nummer wird alles vergessen, was Lotse sich an Auswahl gemerkt hat.",
      en: "Without a number, everything that Lotse remembers of your choices is forgotten."
    )
  )

  func runRemembered(
    _ request: Request,
    in conversation: any Conversation
  ) async throws -> Reply {
    let store = conversation.store
    let all = try await store.records(RememberedChoice.self)
    let meant = request[Self.choice].map { id in all.filter { $0.id == id } } ?? all
    guard request[Self.forget] == true else { return list(meant, conversation.language) }
    for choice in meant { try await store.delete(choice.id) }
    let done = Text(de: "Vergessen: \(meant.count).", en: "Forgotten: \(meant.count).")
    return Reply(
      Document(Prose(done.in(conversation.language))),
      value: ["forgotten": .integer(meant.count)]
    )
  }

  private func list(_ choices: [Stored<RememberedChoice>], _ language: Language) -> Reply {
    let value = JSONValue.array(
      choices.map { choice in
        [
          "number": .integer(choice.number), "line": .string(choice.content.line),
          "command": .string(choice.content.command),
        ]
      }
    )
    guard !choices.isEmpty else {
      let nothing = Text(
        de: "Nichts gemerkt. Gemerkt wird nur, was Sie wählen, wenn Lotse zurückfragt.",
        en: "Nothing remembered. Only what you choose when Lotse asks back is remembered."
      )
      return Reply(Document(Prose(nothing.in(language))), value: ["choices": value])
    }
    let columns = [
      Table.Column(Text(de: "Nr.", en: "No.").in(language), isNumeric: true),
      Table.Column(Text(de: "Wenn Sie schreiben", en: "When you write").in(language)),
      Table.Column(Text(de: "meinen Sie", en: "you mean").in(language)),
    ]
    let rows = choices.map { choice -> [Prose] in
      [
        "\(choice.number)", Prose(choice.content.line),
        Prose(path(choice.content.command, in: language), .code),
      ]
    }
    let forget = FollowUp(
      Text(de: "alles davon vergessen", en: "forget all of it"),
      command: "core.remembered",
      arguments: ["forget": .given(.boolean(true))]
    )
    return Reply(
      [.table(Table(columns, rows))],
      value: ["choices": value],
      followUps: [forget]
    )
  }

  /// How the command of a qualified name is typed.
  private func path(_ qualified: String, in language: Language) -> String {
    for manifest in others + [manifest] {
      for command in manifest.commands where "\(manifest.id).\(command.id)" == qualified {
        let name = command.names.shown(in: language)
        return command.place == .topLevel
          ? "/\(name)" : "/\(manifest.names.shown(in: language)) \(name)"
      }
    }
    return qualified
  }
}
