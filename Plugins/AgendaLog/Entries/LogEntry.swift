package import LotseKit

/// An entry of the log: what happened, was said, decided, learned or remains to be done.
package struct LogEntry: Record, Hashable {
  /// Another record that the entry belongs to.
  package struct Link: Codable, Sendable, Hashable {
    /// The other record's identity.
    package var record: RecordID
    /// The id of its kind.
    package var kind: String
    /// Its title when the link was made.
    package var title: String
  }

  /// What was said beside the text in a guided entry.
  package struct Part: Codable, Sendable, Hashable {
    /// What the part is about.
    package var name: EntryPart
    /// The words.
    package var text: String

    /// A part with its words.
    package init(name: EntryPart, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The words as typed, with their marks (`#tag`, `@person`).
  package var text: String
  /// What it is.
  package var kind: EntryKind
  /// The day on which it happened.
  package var date: Day
  /// The time of that day, as `14:30`.
  package var time: String?
  /// Who was there, or who is to do it: roles or names.
  package var people: [String] = []
  /// Keywords, without the `#`.
  package var tags: [String] = []
  /// The project (Vorhaben) it belongs to.
  package var project: String?
  /// The measure or other record that its text names.
  package var link: Link?
  /// The meeting from which an open point comes.
  package var meeting: Link?
  /// The answers of a guided entry, in the order in which they were asked.
  package var parts: [Part] = []
  /// The day by which an open point is to be done.
  package var due: Day?
  /// The day on which an open point was done.
  package var doneOn: Day?

  /// An entry with its words, its kind and its day.
  package init(_ text: String, kind: EntryKind, date: Day) {
    self.text = text
    self.kind = kind
    self.date = date
  }

  // The stored names; they never change.
  private enum CodingKeys: String, CodingKey {
    case text, kind, time, people, tags, project, link, meeting, parts, due
    case date = "day"
    case doneOn = "done"
  }
}

extension LogEntry {
  /// The kind of record.
  package static let kind = RecordKind(
    "log.entry",
    singular: Text(de: "Log-Eintrag", en: "Log entry"),
    plural: Text(de: "Log-Einträge", en: "Log entries"),
    showCommand: "log.show"
  )

  /// The first line, shortened if it is long.
  package var title: String { text.firstLine(atMost: 100) }

  /// Everything that was written, and whatever it was filed under that the words do not say.
  package var searchText: String {
    let marks = Marks(in: self)
    let names = people.subtracting(marks.people) + tags.subtracting(marks.tags)
    let words = [text] + parts.map(\.text) + names + [project, link?.title].compactMap(\.self)
    return words.joined(separator: "\n")
  }

  /// The day on which it happened.
  package var day: Day? { date }

  /// Whether it is an open point that is not done yet.
  package var isOpen: Bool { kind == .open && doneOn == nil }

  /// What it is filtered, sorted and completed by.
  package var facets: [Facet: [FacetValue]] {
    var facets: [Facet: [FacetValue]] = [
      .entryKind: [.text(kind.rawValue)],
      .person: people.map(FacetValue.text),
      .tag: tags.map(FacetValue.text),
    ]
    facets[.project] = project.map { [.text($0)] }
    facets[.due] = due.map { [.day($0)] }
    facets[.doneOn] = doneOn.map { [.day($0)] }
    facets[.meeting] = meeting.map { [.text($0.record.rawValue)] }
    if kind == .open { facets[.status] = [.text(isOpen ? Self.open : Self.done)] }
    return facets
  }

  /// The status of an open point that is to be done.
  static let open = "open"
  /// The status of an open point that was done.
  static let done = "done"
}

extension Facet {
  /// What an entry is: the raw value of its ``EntryKind``.
  static let entryKind: Facet = "log.kind"
  /// The day on which an open point was done.
  static let doneOn: Facet = "log.done"
  /// The identity of the meeting from which an open point comes.
  static let meeting: Facet = "log.meeting"
}

extension String {
  /// The first line, cut off with an ellipsis where it or the text goes on.
  func firstLine(atMost length: Int) -> String {
    let line = prefix { !$0.isNewline }
    let goesOn = line.count > length || self[line.endIndex...].contains { !$0.isWhitespace }
    return goesOn ? line.prefix(length - 1) + "…" : String(line)
  }
}
