import LotseKit

/// Says which measures must be finished before another one.
///
/// Its value is a ``MeasureChange/Result``.
struct DependsCommand: AgendaCommand {
  private static let without = Question.text(
    "without",
    Text(de: "Welche sind keine Voraussetzung mehr?", en: "Which must no longer come first?"),
    TextRule(length: 1...200)
  )

  let declaration = Command(
    "depends",
    names: Names(de: "abhängig", "braucht", en: "depends", aliases: ["needs"]),
    summary: Text(
      de: "Festlegen, welche Maßnahmen vor einer anderen fertig sein müssen",
      en: "Say which measures must be finished before another one"
    ),
    parameters: [
      .itemFirst,
      Parameter(
        MeasureQuestions.needs,
        names: Names(de: "von", "braucht", en: "on", aliases: ["needs"]),
        style: .rest
      ),
      Parameter(without, names: Names(de: "ohne", en: "without"), style: .option),
    ],
    effect: .writes,
    examples: [
      .german: ["12 geht erst, wenn 7 fertig ist"], .english: ["12 can only start after 7"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let item = try await context.agenda.item(context.conversation.ask(MeasureQuestions.item))
    var added: [RecordID] = []
    var removed: [RecordID] = []
    if let without = request[Self.without] {
      removed = try await measures(without, context)
    }
    if removed.isEmpty || request[MeasureQuestions.needs] != nil {
      added = try await measures(context.conversation.ask(MeasureQuestions.needs), context)
    }
    let change = MeasureChange(
      context: context,
      title: Text(de: "Abhängigkeit geändert", en: "Dependency changed")
    )
    return try await change.run([item]) { measure in
      measure.needs.removeAll(where: removed.contains)
      for id in added where !measure.needs.contains(id) { measure.needs.append(id) }
    }
  }

  private func measures(_ text: String, _ context: AgendaContext) async throws -> [RecordID] {
    let words = text.split(whereSeparator: \.isWhitespace)
      .drop { ["von", "on", "nach", "after"].contains($0.folded) }
    let selection = ItemSelection(words.joined(separator: " "))
    return try await selection.measures(in: context.agenda).map(\.id)
  }
}
