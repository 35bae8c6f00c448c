import LotseKit

/// Says who is responsible for a topic.
struct WhoCommand: RoleCommand {
  private static let topic = Question.text(
    "topic",
    Text(de: "Wofür suchen Sie die Zuständigen?", en: "For what are you looking for somebody?"),
    TextRule(length: 1...500)
  )
  .such(as: Text(de: "Datenpanne", en: "data breach"))

  let declaration = Command(
    "who",
    names: Names(de: "wer", "zuständig", en: "who"),
    summary: Text(
      de: "Wer ist wofür zuständig?",
      en: "Who is responsible for what?"
    ),
    parameters: [
      Parameter(
        topic,
        names: Names(de: "wofür", en: "topic"),
        style: .rest,
        meaning: .sentence
      )
    ],
    effect: .reads
  )

  func run(_ request: Request, in context: RoleContext) async throws -> Reply {
    let sentence = try await context.conversation.ask(Self.topic)
    let topics = try context.files.responsibilities.value
    let index = PhraseIndex(
      topics.flatMap { topic in topic.phrases.map { (phrase: $0, value: topic) } }
    )
    let found = index.values(in: sentence)
    if found.isEmpty { return try reply(naming: sentence, topics, context) }
    return Reply(
      Document(try found.flatMap { try blocks($0, context) } + [context.disclaimer]),
      value: .object(["topics": .array(found.map { json($0, context.language) })]),
      reasons: try found.map { try reason($0, context) }
    )
  }

  private func blocks(_ topic: Responsibility, _ context: RoleContext) throws -> [Block] {
    let language = context.language
    var lines: [Prose] = [
      "\(context.say("Verantwortet", "Answers for it"), .strong): \(try context.name(topic.answers))",
      "\(context.say("Macht", "Does it"), .strong): \(try names(topic.does, context))",
    ]
    if !topic.involve.isEmpty {
      lines.append(
        "\(context.say("Zu beteiligen", "To be involved"), .strong): \(try names(topic.involve, context))"
      )
    }
    var blocks: [Block] = [.heading(2, Prose(topic.topic.in(language))), .list(lines)]
    if let note = topic.note { blocks.append(.paragraph(Prose(note.in(language)))) }
    return blocks + (try context.sources(topic.sources))
  }

  private func names(_ roles: [String], _ context: RoleContext) throws -> String {
    try roles.map(context.name).joined(separator: ", ")
  }

  private func reason(_ topic: Responsibility, _ context: RoleContext) throws -> Reason {
    let name = topic.topic.in(context.language)
    let usual = context.say(
      "So ist es in den meisten Verwaltungen verteilt; die Geschäftsverteilung Ihres Hauses geht vor.",
      "This is how most administrations distribute it; the allocation of duties of your house comes first."
    )
    return Reason(
      "\(name): \(try context.name(topic.answers))",
      rule: [topic.note?.in(context.language), usual].compactMap(\.self).joined(separator: " "),
      because: [],
      evidence: try context.evidence(topic.sources)
    )
  }

  /// Where no topic fits, the roles that the sentence names, with what they are for.
  private func reply(
    naming sentence: String,
    _ topics: [Responsibility],
    _ context: RoleContext
  ) throws -> Reply {
    let roles = try context.directory.roles(in: sentence)
    let lines: [Prose] = try roles.compactMap { role in
      try context.profile(of: role.id).map { profile in
        let purpose = profile.purpose.in(context.language)
        return "\(role.name.in(context.language), .strong): \(purpose)"
      }
    }
    if !lines.isEmpty {
      return Reply([.list(lines)], value: ["roles": .array(roles.map { .string($0.id) })])
    }
    let known = topics.map { $0.topic.in(context.language) }.joined(separator: ", ")
    throw UserError(
      Text(
        de: "Zu diesem Thema steht hier keine Zuständigkeit.",
        en: "No responsibility is known here for this topic."
      ),
      advice: Text(de: "Es gibt: \(known).", en: "There are: \(known).")
    )
  }

  private func json(_ topic: Responsibility, _ language: Language) -> JSONValue {
    [
      "topic": .string(topic.topic.in(language)), "answers": .string(topic.answers),
      "does": .array(topic.does.map(JSONValue.string)),
      "involve": .array(topic.involve.map(JSONValue.string)),
    ]
  }
}
