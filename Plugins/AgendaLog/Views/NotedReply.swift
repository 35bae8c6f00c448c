import LotseKit

/// Says what was written down, and how it was understood.
struct NotedReply {
  let context: LogContext

  /// The reply for an entry and the open points that came with it.
  ///
  /// Its value is the entry as an ``EntryResult``; with points, or for several entries, all of
  /// them as an ``EntriesResult``.
  func reply(_ entries: [Stored<LogEntry>]) throws -> Reply {
    var blocks: [Block] = []
    for entry in entries { blocks += understood(entry) }
    blocks += remarks(entries)
    let value =
      entries.count == 1
      ? try entries.first.map { try JSONValue(encoding: EntryResult($0)) }
      : try JSONValue(encoding: EntriesResult(entries))
    return Reply(
      Document(blocks),
      value: value,
      calendar: entries.calendar(in: context.language),
      followUps: followUps(entries)
    )
  }

  private func understood(_ entry: Stored<LogEntry>) -> [Block] {
    let content = entry.content
    let noted = context.say("Notiert", "Noted")
    let kind = content.kind.name.in(context.language)
    let time = content.time.map { ", " + $0 } ?? ""
    let day = context.words.heading(of: content.date) + time
    let summary: Prose = "\(noted): \(kind) \(entry.number, .strong), \(day)"
    let facts = EntryDocument(words: context.words).facts(of: content)
    return [.paragraph(summary)] + (facts.isEmpty ? [] : [.list(facts)])
  }

  private func remarks(_ entries: [Stored<LogEntry>]) -> [Block] {
    var blocks: [Block] = []
    if entries.contains(where: { $0.content.date > context.today }) {
      let text = context.say(
        "Der Tag liegt in der Zukunft. Mit /log ändern lässt er sich berichtigen.",
        "The day lies in the future. /log edit corrects it."
      )
      blocks.append(.callout(Callout(.note, Prose(text))))
    }
    if entries.contains(where: { $0.number == 1 }) {
      let text = context.say(
        "Das Log ist persönlich und bleibt auf diesem Rechner.",
        "The log is personal and stays on this machine."
      )
      blocks.append(.callout(Callout(.note, Prose(text))))
    }
    return blocks
  }

  private func followUps(_ entries: [Stored<LogEntry>]) -> [FollowUp] {
    let points = entries.filter(\.content.isOpen)
    guard let point = points.first else { return [] }
    return [
      FollowUp(
        Text(de: "alle offenen Punkte zeigen", en: "show all open points"),
        command: "log.list",
        arguments: ["open": .given(.boolean(true))]
      ),
      FollowUp(
        Text(
          de: "Punkt \(point.number) als Maßnahme aufnehmen",
          en: "take point \(point.number) up as a measure"
        ),
        command: "agenda.add",
        arguments: ["title": .given(.text(point.content.title))]
      ),
    ]
  }
}
