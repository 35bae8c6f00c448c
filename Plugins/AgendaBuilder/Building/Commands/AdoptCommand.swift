import LotseKit

/// Takes measures of the catalogue onto the agenda, with what they need if wanted.
///
/// Its value: `{"measures": […]}`, each a ``MeasureResult``.
struct AdoptCommand: AgendaCommand {
  private static let which = Question.text(
    "which",
    Text(
      de: "Welche Maßnahmen des Katalogs übernehmen?",
      en: "Which measures of the catalogue to adopt?"
    ),
    TextRule(length: 1...300)
  )
  .explained(
    Text(
      de: "Ihre Nummern; /agenda katalog zeigt sie.",
      en: "Their numbers; /agenda catalogue shows them."
    )
  )
  .such(as: Text(verbatim: "M07 M09"))

  let declaration = Command(
    "adopt",
    names: Names(de: "übernehmen", en: "adopt"),
    summary: Text(
      de: "Maßnahmen aus dem Katalog auf die Agenda nehmen",
      en: "Put measures of the catalogue on the agenda"
    ),
    parameters: [
      Parameter(which, names: Names(de: "welche", en: "which"), style: .rest),
      .due, .owner,
    ],
    effect: .writes,
    examples: [
      .german: ["M07 aus dem Katalog übernehmen", "nimm M09 und M15 auf die Agenda"],
      .english: ["adopt M07 from the catalogue", "put M09 and M15 on the agenda"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let interview = try await Interview(context, parts: 1)
    let wanted = try measures(try await context.conversation.ask(Self.which), interview.catalogue)
    let present = wanted.filter { interview.taken[$0.id]?.content.isOpen == true }
    let new = wanted.filter { measure in !present.contains { $0.id == measure.id } }
    var planned = new.map(interview.planned)
    for index in planned.indices {
      // What was done before is begun once more, rather than reopened.
      planned[index].existing = nil
      planned[index].owner = request[MeasureQuestions.owner] ?? planned[index].owner
    }
    planned += try await interview.prerequisites(of: planned, areListed: false).added
    let writer = AgendaWriter(interview: interview)
    let written = try await writer.write(planned, into: nil)
    var stored: [Stored<Measure>] = []
    for measure in planned {
      guard let one = written[measure.key] else { continue }
      stored.append(
        try await due(request, one, context, isWanted: new.contains { $0.id == measure.key })
      )
    }
    return try await reply(stored, present, interview)
  }

  /// The wanted measures are due by the day that was given; what they need has none of its own.
  private func due(
    _ request: Request,
    _ stored: Stored<Measure>,
    _ context: AgendaContext,
    isWanted: Bool
  ) async throws -> Stored<Measure> {
    guard isWanted, let due = request[MeasureQuestions.due] else { return stored }
    var measure = stored.content
    measure.due = due
    return try await context.agenda.update(stored, to: measure)
  }

  private func measures(_ text: String, _ catalogue: MeasureCatalogue) throws -> [CatalogueMeasure]
  {
    let links = ["und", "and"]
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
      .filter { !links.contains($0.lowercased()) }
    var found: [CatalogueMeasure] = []
    for word in words {
      guard let measure = catalogue.measure(String(word)) else {
        throw UserError.notInCatalogue(String(word))
      }
      if !found.contains(where: { $0.id == measure.id }) { found.append(measure) }
    }
    return found
  }

  private func reply(
    _ stored: [Stored<Measure>],
    _ present: [CatalogueMeasure],
    _ interview: Interview
  ) async throws -> Reply {
    let context = interview.context
    var blocks: [Block] = []
    if !stored.isEmpty {
      blocks.append(.paragraph(Prose(context.say("Aufgenommen:", "Added:"))))
      blocks.append(.list(stored.map { context.words.line($0) }))
    }
    for measure in present {
      guard let number = interview.taken[measure.id]?.number else { continue }
      let text = context.say(
        "\(measure.id) steht schon auf der Agenda: (\(number)).",
        "\(measure.id) is on the agenda already: (\(number))."
      )
      blocks.append(.callout(Callout(.note, Prose(text))))
    }
    var results: [JSONValue] = []
    for measure in stored { results.append(try JSONValue(encoding: await context.result(measure))) }
    let value: JSONValue = ["measures": .array(results)]
    return Reply(Document(blocks), value: value)
  }
}
