import LotseKit

/// A command of the log: its declaration and what it does.
protocol LogCommand: Sendable {
  /// What it is called and takes.
  ///
  /// Its names are verbs of their own or kinds of entries: a line such as `/log Termin mit …`
  /// must remain an entry.
  var declaration: Command { get }
  /// Does it.
  func run(_ request: Request, in context: LogContext) async throws -> Reply
}

/// What a command of the log works with.
struct LogContext: Sendable {
  let conversation: any Conversation
  /// The open points that this process wrote down itself, of which it need not be told.
  let own: OwnRecords

  var language: Language { conversation.language }
  var store: any RecordStore { conversation.store }
  var today: Day { conversation.now.day }
  var known: KnownNames { KnownNames(store) }
  var composer: EntryComposer { EntryComposer(store: store, today: today) }
  var words: EntryWords { EntryWords(language: language, today: today) }

  /// A text in the language of the conversation.
  func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  /// Stores a new entry.
  func insert(_ entry: LogEntry) async throws -> Stored<LogEntry> {
    let stored = try await store.insert(entry)
    if entry.isOpen { own.insert(stored.id) }
    return stored
  }

  /// The entry that was asked for.
  func entry(_ id: RecordID) async throws -> Stored<LogEntry> {
    guard let entry = try await store.record(LogEntry.self, id) else {
      throw UserError.noSuchEntry
    }
    return entry
  }

  /// Entries in the order in which they are read: by day, by time, by number.
  func entries(_ query: RecordQuery) async throws -> [Stored<LogEntry>] {
    try await store.records(LogEntry.self, matching: query).inReadingOrder
  }
}

extension [Stored<LogEntry>] {
  /// By day, then by time, then by number; the newest last.
  var inReadingOrder: Self {
    sorted { left, right in
      (left.content.date, left.clock, left.number)
        < (right.content.date, right.clock, right.number)
    }
  }
}

extension Stored<LogEntry> {
  /// The time within the day: as told, else when it was written down if that was the same day.
  fileprivate var clock: String {
    content.time ?? (created.day == content.date ? created.time : "24:00")
  }
}
