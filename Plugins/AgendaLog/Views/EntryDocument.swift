import LotseKit

/// Shows one entry with everything that is known of it.
struct EntryDocument {
  let words: EntryWords
  private var language: Language { words.language }

  /// The entry, and the open points that come from it.
  func document(_ entry: Stored<LogEntry>, points: [Stored<LogEntry>]) -> Document {
    let content = entry.content
    let title = "\(content.kind.name.in(language)) \(entry.number)"
    var document: Document = [
      .heading(2, "\(title), \(words.heading(of: content.date))\(time(content))"),
      .verbatim(Prose(content.text)),
    ]
    for part in content.parts {
      document.append(.paragraph("\(part.name.label.in(language), .strong): \(part.text)"))
    }
    let facts = facts(of: content)
    if !facts.isEmpty { document.append(.list(facts)) }
    document = document + pointsDocument(points)
    document.append(.paragraph(Prose(origin(of: entry), .faint)))
    return document
  }

  /// What was understood of an entry beside its words: a line for each.
  func facts(of entry: LogEntry) -> [Prose] {
    var facts: [Prose] = []
    func add(_ german: String, _ english: String, _ value: String?) {
      if let value, !value.isEmpty {
        facts.append("\(Text(de: german, en: english).in(language), .faint): \(value)")
      }
    }
    if entry.kind == .open {
      facts.append("\(Text(de: "Stand", en: "Status").in(language), .faint): \(status(entry))")
    }
    add("Personen", "People", entry.people.joined(separator: ", "))
    add("Schlagwörter", "Tags", entry.tags.map { "#" + $0 }.joined(separator: " "))
    add("Vorhaben", "Project", entry.project)
    add("Gehört zu", "Belongs to", entry.link?.title)
    add("Aus der Besprechung", "From the meeting", entry.meeting?.title)
    return facts
  }

  private func status(_ entry: LogEntry) -> Prose {
    guard entry.isOpen else { return words.due(entry) }
    let open = Text(de: "offen", en: "open").in(language)
    return "\(open), \(words.due(entry))"
  }

  private func pointsDocument(_ points: [Stored<LogEntry>]) -> Document {
    guard !points.isEmpty else { return [] }
    return [
      .heading(3, Prose(EntryKind.open.plural.in(language))),
      .checklist(
        points.map { point in
          ChecklistItem(
            "\(words.number(of: point)) \(point.content.title) (\(words.due(point.content)))",
            isDone: !point.content.isOpen
          )
        }
      ),
    ]
  }

  private func time(_ entry: LogEntry) -> String { entry.time.map { ", " + $0 } ?? "" }

  private func origin(of entry: Stored<LogEntry>) -> String {
    let created = "\(entry.created.day.words(in: language)) \(entry.created.time)"
    let written = Text(de: "Notiert am \(created)", en: "Written down on \(created)").in(language)
    guard entry.changed != entry.created else { return written + "." }
    let changed = "\(entry.changed.day.words(in: language)) \(entry.changed.time)"
    return written
      + Text(de: ", geändert am \(changed).", en: ", changed on \(changed).").in(language)
  }
}
