import LotseKit

// Taking back, doing again, and what changed when.
extension CorePlugin {
  static let undo = Command(
    "undo",
    names: Names(de: "rückgängig", en: "undo"),
    place: .topLevel,
    summary: Text(de: "den letzten Schritt zurücknehmen", en: "take back the last step"),
    effect: .acts
  )

  static let redo = Command(
    "redo",
    names: Names(de: "wiederholen", en: "redo"),
    place: .topLevel,
    summary: Text(
      de: "den zurückgenommenen Schritt wieder gelten lassen",
      en: "do the undone step again"
    ),
    effect: .acts
  )

  static let history = Command(
    "history",
    names: Names(de: "verlauf", en: "history"),
    place: .topLevel,
    summary: Text(
      de: "was sich wann durch welchen Befehl geändert hat",
      en: "what changed, when, and by which command"
    ),
    parameters: [
      Parameter(count, names: Names(de: "anzahl", en: "count"), style: .positional)
    ],
    effect: .reads
  )

  /// How much of a command is shown; its words mostly stand beside it as well.
  private static let commandLength = 40

  private static let count = Question.integer(
    "count",
    Text(de: "Wie viele Schritte?", en: "How many steps?"),
    in: 1...1000
  )

  func runUndo(in conversation: any Conversation) async throws -> Reply {
    let names = try await nouns(of: workspace.steps(limit: Self.looksAt).first { !$0.isUndone })
    guard let step = try await workspace.undo(at: conversation.now) else {
      throw UserError(
        Text(de: "Es gibt nichts zurückzunehmen.", en: "There is nothing to undo."),
        advice: Text(
          de: "/verlauf zeigt, was geändert wurde.",
          en: "/history shows what was changed."
        )
      )
    }
    let again = Text(de: "doch gelten lassen", en: "redo")
    let next = FollowUp(again, command: "core.redo")
    return try await reply(step, undone: true, names, next, conversation)
  }

  func runRedo(in conversation: any Conversation) async throws -> Reply {
    let undone = try await workspace.steps(limit: Self.looksAt).prefix { $0.isUndone }
    let names = try await nouns(of: undone.last)
    guard let step = try await workspace.redo(at: conversation.now) else {
      throw UserError(
        Text(
          de: "Es gibt nichts, das zurückgenommen wurde.",
          en: "There is nothing that was undone."
        ),
        advice: Text(
          de: "/verlauf zeigt, was geändert wurde.",
          en: "/history shows what was changed."
        )
      )
    }
    let back = Text(de: "wieder zurücknehmen", en: "undo")
    let next = FollowUp(back, command: "core.undo")
    return try await reply(step, undone: false, names, next, conversation)
  }

  func runHistory(
    _ request: Request,
    in conversation: any Conversation
  ) async throws -> Reply {
    let language = conversation.language
    let steps = try await workspace.steps(limit: request[Self.count] ?? 20)
    guard !steps.isEmpty else {
      return Reply(
        Document(
          Prose(
            Text(de: "Noch hat sich nichts geändert.", en: "Nothing has changed yet.").in(language)
          )
        ),
        value: ["steps": []]
      )
    }
    let columns = [
      Table.Column(Text(de: "Schritt", en: "Step").in(language), isNumeric: true),
      Table.Column(Text(de: "Wann", en: "When").in(language)),
      Table.Column(Text(de: "Befehl", en: "Command").in(language)),
      Table.Column(Text(de: "Was", en: "What").in(language)),
    ]
    var rows: [[Prose]] = []
    for step in steps {
      let moment = step.label.moment
      rows.append([
        Prose("\(step.number)"), Prose("\(moment.day.words(in: language)) \(moment.time)"),
        Prose(step.label.command.shortened(to: Self.commandLength), .code),
        Prose(try await summary(of: step, language)),
      ])
    }
    return Reply([.table(Table(columns, rows))], value: ["steps": .array(steps.map(json))])
  }

  /// Says what has become of each record, then which command's step it was.
  private func reply(
    _ step: Step,
    undone: Bool,
    _ names: [Int: Text],
    _ next: FollowUp,
    _ conversation: any Conversation
  ) async throws -> Reply {
    let language = conversation.language
    var lines: [Prose] = []
    let now = try await nouns(of: step)
    for (index, change) in step.changes.prefix(Self.shown).enumerated() {
      let noun = now[index] ?? names[index] ?? kind(change.kind).singular
      lines.append(try await outcome(of: change, undone: undone, noun, language))
    }
    let more = step.changes.count - lines.count
    if more > 0 {
      lines.append(Prose(Text(de: "Und \(more) weitere.", en: "And \(more) more.").in(language)))
    }
    let whose = Text(de: "Das war der Befehl", en: "This was the command").in(language)
    let command = step.label.command.shortened(to: Self.commandLength)
    lines.append("\("\(whose) \(command)", .faint)")
    return Reply(
      Document(lines.map(Block.paragraph)),
      value: ["step": json(step)],
      followUps: [next]
    )
  }

  /// What a record is now: gone, there again, or with another text.
  private func outcome(
    of change: Step.Change,
    undone: Bool,
    _ noun: Text,
    _ language: Language
  ) async throws -> Prose {
    let records = workspace.records(writingAs: "")
    let present = try await records.record(kind: change.kind, number: change.number)
    let outcome =
      switch (present, change.action, undone) {
      case (nil, _, _): Text(de: "ist nicht mehr da", en: "is gone")
      case (_, .changed, true): Text(de: "ist wieder wie zuvor", en: "is as it was before")
      case (_, .changed, false): Text(de: "ist wieder geändert", en: "is changed again")
      default: Text(de: "ist wieder da", en: "is back")
      }
    let name = "\(noun.in(language)) \(change.number)"
    let title = present?.content.title ?? change.title
    return "\(name, .strong) \(outcome.in(language)): \(title)"
  }

  /// So many records of a step are named.
  private static let shown = 5
  /// Among so many steps is the one that is taken back or done again next.
  private static let looksAt = 20

  /// What the first records of a step are called, by their place; those that are gone lack it.
  private func nouns(of step: Step?) async throws -> [Int: Text] {
    let records = workspace.records(writingAs: "")
    var nouns: [Int: Text] = [:]
    for (index, change) in (step?.changes ?? []).prefix(Self.shown).enumerated() {
      let record = try await records.record(kind: change.kind, number: change.number)
      if let record { nouns[index] = try await records.noun(of: record.id, kind(change.kind)) }
    }
    return nouns
  }

  private func summary(of step: Step, _ language: Language) async throws -> String {
    let undone = Text(de: " (zurückgenommen)", en: " (undone)").in(language)
    return try await changes(of: step, language) + (step.isUndone ? undone : "")
  }

  /// The first changes of a step in words.
  private func changes(of step: Step, _ language: Language) async throws -> String {
    let nouns = try await nouns(of: step)
    let shown = step.changes.prefix(3).enumerated().map { index, change in
      let action =
        switch change.action {
        case .added: Text(de: "neu", en: "new")
        case .changed: Text(de: "geändert", en: "changed")
        case .deleted: Text(de: "gelöscht", en: "deleted")
        }
      let noun = (nouns[index] ?? kind(change.kind).singular).in(language)
      return "\(noun) \(change.number) \(action.in(language)): \(change.title)"
    }
    let more = step.changes.count - shown.count
    let rest = Text(de: "und \(more) weitere", en: "and \(more) more").in(language)
    return (shown + (more > 0 ? [rest] : [])).joined(separator: "; ")
  }

  private func json(_ step: Step) -> JSONValue {
    [
      "number": .integer(step.number), "command": .string(step.label.command),
      "at": .string(step.label.moment.iso), "undone": .boolean(step.isUndone),
      "changes": .array(
        step.changes.map { change in
          [
            "kind": .string(change.kind), "number": .integer(change.number),
            "title": .string(change.title), "action": .string(change.action.rawValue),
          ]
        }
      ),
    ]
  }
}
