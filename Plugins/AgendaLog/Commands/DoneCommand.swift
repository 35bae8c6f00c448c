import LotseKit

/// Closes an open point.
///
/// Its value is the ``EntryResult``.
struct DoneCommand: LogCommand {
  let declaration = Command(
    "done",
    names: Names(de: "erledigt", en: "done"),
    summary: Text(de: "Einen offenen Punkt abschließen", en: "Close an open point"),
    parameters: [.entry, .date],
    effect: .writes,
    examples: [
      .german: ["Punkt 12 ist erledigt", "offenen Punkt abschließen"],
      .english: ["point 12 is done", "close an open point"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let former = try await context.entry(context.conversation.ask(EntryQuestions.entry))
    guard former.content.kind == .open else {
      throw UserError.notAnOpenPoint(former.number, former.content.kind)
    }
    if let day = former.content.doneOn {
      let words = day.words(in: context.language)
      let text = context.say("War schon erledigt am \(words).", "Was already done on \(words).")
      return Reply(Document(Prose(text)), value: try JSONValue(encoding: EntryResult(former)))
    }
    var entry = former.content
    let day = request[EntryQuestions.date] ?? context.today
    guard day >= entry.date else { throw UserError.doneBefore(entry.date) }
    entry.doneOn = day
    let stored = try await context.store.update(former.id, to: entry)
    let left = try await context.store.count(
      LogEntry.self,
      matching: RecordQuery([.has(.status, .text(LogEntry.open))])
    )
    return Reply(
      document(stored, left: left, context),
      value: try JSONValue(encoding: EntryResult(stored))
    )
  }

  private func document(
    _ entry: Stored<LogEntry>,
    left: Int,
    _ context: LogContext
  ) -> Document {
    let rest =
      switch left {
      case 0: context.say("Kein Punkt ist mehr offen.", "No point is open any more.")
      case 1: context.say("1 Punkt ist noch offen.", "1 point is still open.")
      default: context.say("\(left) Punkte sind noch offen.", "\(left) points are still open.")
      }
    return [.paragraph(context.words.line(entry)), .paragraph(Prose(rest, .faint))]
  }
}
