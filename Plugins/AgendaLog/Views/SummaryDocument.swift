import LotseKit

/// Shows what a period came to.
struct SummaryDocument {
  let words: EntryWords
  private static let openShown = 15

  private func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(words.language)
  }

  /// The summary, section by section; sections without anything are left out.
  func document(_ summary: Summary) -> Document {
    let heading = Block.heading(1, Prose(title(summary.period)))
    let sections =
      self.sections(summary) + people(summary) + open(summary.open) + chart(summary)
    if summary.entries.isEmpty, summary.done.isEmpty {
      let nothing = say(
        "In diesem Zeitraum steht nichts im Log.",
        "The log has nothing for this period."
      )
      return Document([heading, .paragraph(Prose(nothing))] + sections)
    }
    return Document([heading] + sections)
  }

  private func title(_ period: ClosedRange<Day>) -> String {
    let days = words.words(period)
    let first = period.lowerBound
    guard first == first.monday, period.upperBound == first.adding(days: 6) else {
      return say("Rückblick: ", "Summary: ") + days
    }
    return say("Wochenrückblick KW ", "Summary of week ") + "\(first.isoWeek.week): " + days
  }

  private func sections(_ summary: Summary) -> [Block] {
    func of(_ kind: EntryKind) -> [Stored<LogEntry>] {
      summary.entries.filter { $0.content.kind == kind }
    }
    return section(say("Getan", "Done"), (of(.note) + summary.done).map(dated))
      + section(EntryKind.meeting.plural.in(words.language), of(.meeting).map(dated))
      + section(say("Entschieden", "Decided"), decisions(summary.entries))
      + section(EntryKind.impulse.plural.in(words.language), of(.impulse).map(dated))
  }

  /// The decisions, and what was decided in meetings.
  private func decisions(_ entries: [Stored<LogEntry>]) -> [Prose] {
    entries.compactMap { entry in
      if entry.content.kind == .decision { return dated(entry) }
      guard let decided = entry.content.parts.first(where: { $0.name == .decided }) else {
        return nil
      }
      let day = entry.content.date.words(in: words.language)
      return "\(day, .faint) \(words.number(of: entry)) \(decided.text.firstLine(atMost: 200))"
    }
  }

  private func people(_ summary: Summary) -> [Block] {
    section(
      say("Mit wem", "With whom"),
      summary.people.map { person in
        let count = person.entries > 1 ? " (\(person.entries))" : ""
        return Prose(person.name + count)
      }
    )
  }

  private func open(_ points: [Stored<LogEntry>]) -> [Block] {
    guard !points.isEmpty else { return [] }
    let items = points.prefix(Self.openShown).map { point in
      let others = point.content.people.subtracting(Marks(in: point.content).people)
      let people = others.isEmpty ? "" : ", " + others.joined(separator: ", ")
      return ChecklistItem(
        "\(words.number(of: point)) \(point.content.title)\(people) (\(words.due(point.content)))",
        isDone: false
      )
    }
    var blocks: [Block] = [
      .heading(2, Prose(say("Offen (\(points.count))", "Open (\(points.count))"))),
      .checklist(items),
    ]
    if points.count > items.count {
      let left = points.count - items.count
      let more = say("Und \(left) weitere", "And \(left) more")
      let command = say("/log liste --offen", "/log list --open")
      blocks.append(.paragraph("\(more): \(command, .code)"))
    }
    return blocks
  }

  private func chart(_ summary: Summary) -> [Block] {
    guard !summary.entries.isEmpty else { return [] }
    let bars = summary.counts.map { count in
      Chart.Bars.Bar(count.kind.plural.in(words.language), Double(count.entries))
    }
    return [.chart(Chart(say("Einträge nach Art", "Entries by kind"), .bars(Chart.Bars(bars))))]
  }

  private func section(_ title: String, _ lines: [Prose]) -> [Block] {
    lines.isEmpty ? [] : [.heading(2, Prose(title)), .list(lines)]
  }

  private func dated(_ entry: Stored<LogEntry>) -> Prose {
    let day = (entry.content.doneOn ?? entry.content.date).words(in: words.language)
    return "\(day, .faint) \(words.line(entry, withKind: false))"
  }
}
