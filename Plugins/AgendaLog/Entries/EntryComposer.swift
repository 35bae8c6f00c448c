import LotseKit

/// What is known of an entry beside its words.
struct EntryDetails {
  var kind: EntryKind?
  var date: Day?
  var project: String?
  var tags: [String] = []
  var people: [String] = []
  var due: Day?
  var parts: [LogEntry.Part] = []

  /// Adds a part, unless nothing was said to it.
  mutating func add(_ name: EntryPart, _ text: String?) {
    if let text, !text.isEmpty { parts.append(LogEntry.Part(name: name, text: text)) }
  }
}

/// Makes an entry of what was typed: reads its marks and finds what it names.
struct EntryComposer {
  let store: any RecordStore
  let today: Day

  private var known: KnownNames { KnownNames(store) }

  /// An entry from a line, with what is already known about it.
  ///
  /// A day before the text is only read if none is known, and likewise a kind.
  ///
  /// - Throws: A ``UserError`` if nothing remains of the text; what the store throws.
  func entry(from line: String, _ details: EntryDetails) async throws -> LogEntry {
    let read = LogLine(
      line,
      today: today,
      readsDay: details.date == nil,
      readsKind: details.kind == nil
    )
    guard !read.text.isEmpty else { throw UserError.nothingToWrite }
    let kind = details.kind ?? read.kind ?? (details.due == nil ? .note : .open)
    var entry = LogEntry(read.text, kind: kind, date: details.date ?? read.day ?? today)
    entry.time = read.time
    entry.parts = details.parts
    entry.due = details.due
    entry.project = details.project
    let marks = Marks(in: entry)
    entry.people = try await known.spelling(of: marks.people.union(details.people), as: .person)
    entry.tags = try await known.spelling(of: marks.tags.union(details.tags), as: .tag)
    try await file(&entry)
    return entry
  }

  /// The same entry with other words: marks that are gone no longer count.
  func entry(_ former: LogEntry, withText text: String) async throws -> LogEntry {
    guard text.contains(where: { !$0.isWhitespace }) else { throw UserError.nothingToWrite }
    var entry = former
    entry.text = text
    let (before, after) = (Marks(in: former), Marks(in: entry))
    let people = former.people.subtracting(before.people).union(after.people)
    let tags = former.tags.subtracting(before.tags).union(after.tags)
    entry.people = try await known.spelling(of: people, as: .person)
    entry.tags = try await known.spelling(of: tags, as: .tag)
    entry.link = nil
    try await file(&entry)
    return entry
  }

  /// Finds the project and the record that the words name.
  private func file(_ entry: inout LogEntry) async throws {
    let words = ([entry.text] + entry.parts.map(\.text)).joined(separator: "\n")
    if let project = entry.project {
      entry.project = try await known.spelling(of: project, as: .project)
    } else {
      entry.project = try await known.name(in: words, as: .project)
    }
    if let name = try await known.name(in: words, as: .name) {
      entry.link = try await store.record(called: name)
    }
  }
}

extension Marks {
  /// The marks in the words of an entry and its parts.
  init(in entry: LogEntry) {
    self.init(in: ([entry.text] + entry.parts.map(\.text)).joined(separator: "\n"))
  }
}
