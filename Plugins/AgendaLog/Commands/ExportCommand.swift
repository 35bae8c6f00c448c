import LotseKit

/// The log of a period as a document to keep or hand on: headings by day, all words in full.
///
/// Its value is an ``EntriesResult``.
struct ExportCommand: LogCommand {
  let declaration = Command(
    "export",
    names: Names("export"),
    summary: Text(de: "Das Log als Dokument ausgeben", en: "Give the log as a document"),
    parameters: [.period],
    effect: .reads,
    examples: [
      .german: ["das Log als Dokument", "Log exportieren"],
      .english: ["the log as a document", "export the log"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let reader = DayReader(today: context.today, direction: .past)
    let period = try request[EntryQuestions.period].map { try reader.period($0) }
    let conditions = period.map { period in
      RecordQuery.Condition.within(
        .day,
        from: .day(period.lowerBound),
        through: .day(period.upperBound)
      )
    }
    let entries = try await context.entries(RecordQuery(conditions.map { [$0] } ?? []))
    var blocks: [Block] = [
      .heading(1, Prose(context.say("Agenda-Log", "Agenda log"))),
      .paragraph(Prose(subtitle(entries, period, context))),
    ]
    var day: Day?
    for entry in entries {
      if entry.content.date != day {
        day = entry.content.date
        blocks.append(.heading(2, Prose(entry.content.date.words(in: context.language))))
      }
      blocks += self.blocks(entry, context)
    }
    let result = EntriesResult(entries, period: period)
    return Reply(
      Document(blocks),
      value: try JSONValue(encoding: result),
      calendar: entries.calendar(in: context.language)
    )
  }

  private func subtitle(
    _ entries: [Stored<LogEntry>],
    _ period: ClosedRange<Day>?,
    _ context: LogContext
  ) -> String {
    let days = entries.map(\.content.date)
    let whole = days.min().flatMap { first in days.max().map { first...$0 } }
    let words = (period ?? whole).map { context.words.words($0) + ", " } ?? ""
    return words + context.words.count(entries.count)
  }

  private func blocks(_ entry: Stored<LogEntry>, _ context: LogContext) -> [Block] {
    let content = entry.content
    let kind = content.kind.name.in(context.language)
    let time = content.time.map { ", " + $0 } ?? ""
    let document = EntryDocument(words: context.words)
    var blocks: [Block] = [
      .heading(3, Prose("\(kind) (\(entry.number))\(time)")),
      .verbatim(Prose(content.text)),
    ]
    let parts = content.parts.map { part -> Prose in
      "\(part.name.label.in(context.language), .strong): \(part.text)"
    }
    let facts = parts + document.facts(of: content)
    if !facts.isEmpty { blocks.append(.list(facts)) }
    return blocks
  }
}
