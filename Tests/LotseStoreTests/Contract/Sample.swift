import LotseHost
import LotseKit

/// Records and labels for tests.
enum Sample {
  static let moment = Moment(seconds: 1_795_424_400, offset: 3600)

  static func label(_ command: String = "test") -> StepLabel {
    StepLabel(command: command, moment: moment)
  }

  static func record(_ title: String, kind: String = "log.entry", day: Day? = nil) -> RawRecord {
    RawRecord(kind: kind, title: title, day: day, body: RecordBody(["text": .string(title)]))
  }

  static func index(
    _ text: String = "",
    _ facets: [Facet: [FacetValue]] = [:]
  ) -> RecordIndex {
    RecordIndex(searchText: text, facets: facets)
  }

  static func head(_ line: String = "/log") -> ConversationHead {
    ConversationHead(
      plugin: "log",
      pluginVersion: "1",
      command: "add",
      line: line,
      arguments: ["text": .given(.text("Grüße")), "day": .unsure],
      moment: moment,
      language: .german,
      seed: .max
    )
  }

  static func entry(_ key: String, _ answer: Answer) -> JournalEntry {
    JournalEntry(key: key, fingerprint: "text", prompt: "?", answer: answer, moment: moment)
  }
}

extension RecordStore {
  /// Stores an entry whose words are its title.
  @discardableResult func add(
    _ text: String,
    _ facets: [Facet: [FacetValue]] = [:],
    kind: String = "log.entry",
    day: Day? = nil
  ) async throws -> Stored<RawRecord> {
    try await insert(
      Sample.record(text, kind: kind, day: day),
      index: Sample.index(text, facets)
    )
  }

  /// The titles of what a query yields.
  func titles(_ query: RecordQuery, kind: String = "log.entry") async throws -> [String] {
    try await records(kind: kind, matching: query).map(\.content.title)
  }
}
