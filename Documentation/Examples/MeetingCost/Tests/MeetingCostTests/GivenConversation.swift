import LotseKit

/// A conversation with answers that were given beforehand, in which nothing is stored.
struct GivenConversation: Conversation {
  let language: Language
  let answers: [String: Answer]
  let now = Moment(seconds: 1_795_424_400, offset: 3600)
  let seed: UInt64 = 1
  let store: any RecordStore = NoRecords()
  let openPoints: [String] = []

  /// A question that nobody answers.
  struct NoAnswer: Error { let id: String }

  func answer(to form: QuestionForm) async throws -> Answer {
    guard let answer = answers[form.id] else { throw NoAnswer(id: form.id) }
    return answer
  }

  func say(_ document: Document) async throws {}
}

/// A store in which there is nothing, and that takes nothing.
private struct NoRecords: RecordStore {
  struct TakesNothing: Error {}

  func insert(_ record: RawRecord, index: RecordIndex) async throws -> Stored<RawRecord> {
    throw TakesNothing()
  }
  func update(_ id: RecordID, to record: RawRecord, index: RecordIndex) async throws
    -> Stored<RawRecord>
  {
    throw TakesNothing()
  }
  func delete(_ id: RecordID) async throws { throw TakesNothing() }
  func record(_ id: RecordID) async throws -> Stored<RawRecord>? { nil }
  func record(kind: String, number: Int) async throws -> Stored<RawRecord>? { nil }
  func records(kind: String, matching query: RecordQuery) async throws -> [Stored<RawRecord>] {
    []
  }
  func count(kind: String, matching query: RecordQuery) async throws -> Int { 0 }
  func values(of facet: Facet, beginningWith prefix: String, limit: Int) async throws -> [String] {
    []
  }
  func search(_ query: SearchQuery) async throws -> SearchResult { throw TakesNothing() }
  func versions(of id: RecordID) async throws -> [RecordVersion] { [] }
}
