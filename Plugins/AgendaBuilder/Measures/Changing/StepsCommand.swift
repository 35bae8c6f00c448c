import LotseKit

/// Keeps the checklist of a measure: adds steps, ticks them off, takes them away.
///
/// Its value is the ``MeasureResult``.
struct StepsCommand: AgendaCommand {
  private static let texts = Question.text(
    "steps",
    Text(de: "Welche Schritte kommen dazu?", en: "Which steps are to be added?"),
    TextRule(isMultiline: true, length: 1...5_000)
  )
  .explained(
    Text(
      de: "Mehrere mit Semikolon trennen: Angebote einholen; Personalrat beteiligen.",
      en: "Separate several by semicolons: get offers; involve the staff council."
    )
  )

  private static func numbers(_ id: String, de german: String, en english: String)
    -> Question<String>
  {
    Question.text(id, Text(de: german, en: english), TextRule(length: 1...100))
  }

  private static let tick = numbers("tick", de: "Welche sind erledigt?", en: "Which are done?")
  private static let untick = numbers(
    "untick",
    de: "Welche sind wieder offen?",
    en: "Which are open again?"
  )
  private static let remove = numbers("remove", de: "Welche fallen weg?", en: "Which are to go?")

  let declaration = Command(
    "steps",
    names: Names(de: "schritte", "schritt", en: "steps", aliases: ["step"]),
    summary: Text(
      de: "Die Schritte einer Maßnahme ergänzen und abhaken",
      en: "Add to the steps of a measure and tick them off"
    ),
    parameters: [
      .itemFirst, Parameter(texts, names: Names(de: "neu", en: "add"), style: .rest),
      Parameter(tick, names: Names(de: "abhaken", en: "tick"), style: .option),
      Parameter(untick, names: Names(de: "wieder-offen", en: "untick"), style: .option),
      Parameter(remove, names: Names(de: "entfernen", en: "remove"), style: .option),
    ],
    effect: .writes,
    examples: [
      .german: ["Schritte zu Maßnahme 12 festlegen"], .english: ["set out the steps of measure 12"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let former = try await context.agenda.measure(
      context.conversation.ask(MeasureQuestions.item)
    )
    var measure = former.content
    for index in try indices(request[Self.tick], of: measure) { measure.steps[index].isDone = true }
    for index in try indices(request[Self.untick], of: measure) {
      measure.steps[index].isDone = false
    }
    for index in try indices(request[Self.remove], of: measure).sorted(by: >) {
      measure.steps.remove(at: index)
    }
    let isOther = [Self.tick, Self.untick, Self.remove].contains { request[$0] != nil }
    if request[Self.texts] != nil || !isOther {
      let text = try await context.conversation.ask(Self.texts)
      measure.steps += text.split { $0 == ";" || $0.isNewline }.map(\.withoutOuterSpace)
        .filter { !$0.isEmpty }.map { Step($0) }
    }
    let stored =
      measure == former.content
      ? former : try await context.agenda.update(former, to: measure)
    return try await context.reply(
      document(stored, context),
      about: stored
    )
  }

  private func indices(_ numbers: String?, of measure: Measure) throws -> [Int] {
    guard let numbers else { return [] }
    let selection = ItemSelection(numbers)
    guard selection.rest.isEmpty, !selection.numbers.isEmpty else {
      throw UserError.noStep(numbers, of: measure.steps.count)
    }
    return try selection.numbers.map { number in
      guard measure.steps.indices.contains(number - 1) else {
        throw UserError.noStep(String(number), of: measure.steps.count)
      }
      return number - 1
    }
  }

  private func document(_ measure: Stored<Measure>, _ context: AgendaContext) -> Document {
    let steps = measure.content.steps
    let items = steps.enumerated().map { index, step in
      ChecklistItem("\(index + 1, .faint) \(step.text)", isDone: step.isDone)
    }
    let done = steps.count(where: \.isDone)
    let summary = context.say(
      "\(done) von \(steps.count) erledigt.",
      "\(done) of \(steps.count) done."
    )
    return [
      .paragraph(context.words.line(measure, .none)), .checklist(items),
      .paragraph(Prose(summary, .faint)),
    ]
  }
}

extension UserError {
  static func noStep(_ words: String, of count: Int) -> UserError {
    UserError(
      Text(de: "Einen Schritt „\(words)“ gibt es nicht.", en: "There is no step “\(words)”."),
      advice: count == 0
        ? Text(de: "Die Maßnahme hat noch keine Schritte.", en: "The measure has no steps yet.")
        : Text(de: "Möglich ist 1 bis \(count).", en: "It may be 1 to \(count).")
    )
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var withoutOuterSpace: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex
    return String(start[..<end])
  }
}
