import LotseHost
import LotseKit
import LotseYAML

/// Answers the questions of a guide from a test.
actor GivenAsker: Asker {
  /// A question that the test does not answer, or not as it must be.
  struct Problem: Error {
    let position: YAMLPosition?
    let problem: Text
    let advice: Text?
  }

  private let given: GivenAnswers
  private let fills: Bool
  private let reader: SuppliedAnswerReader
  private var used: Set<String> = []
  /// The answers, by place.
  private(set) var answers: [String: GuideRun.Kept] = [:]

  init(_ given: GivenAnswers, fills: Bool, setting: AnswerSetting, guide: String) {
    self.given = given
    self.fills = fills
    reader = SuppliedAnswerReader(
      reader: AnswerReader(setting: setting, store: EmptyStore()),
      checker: AnswerChecker(setting: setting),
      plugin: guide
    )
  }

  func answer(to place: QuestionPlace) async throws -> Answer? {
    let answer = try await self.answer(place)
    answers[place.key] = GuideRun.Kept(answer: answer, question: place.outline.mark)
    return answer
  }

  private func answer(_ place: QuestionPlace) async throws -> Answer {
    guard let found = find(place.key) else {
      if let initial = place.form.initial, fills { return .given(initial) }
      if place.form.isOptional { return .skipped }
      guard fills, let some = Answer.some(for: place.form) else {
        throw Problem(
          position: nil,
          problem: TestWords.unanswered(place.key),
          advice: TestWords.fillAdvice
        )
      }
      return some
    }
    used.insert(place.key)
    do {
      return try await reader.read(found.answer, for: place.form)
    } catch let error as UserError {
      throw Problem(position: found.position, problem: error.problem, advice: error.advice)
    }
  }

  /// The answer of the test to the question at a place.
  private func find(_ key: String) -> (answer: SuppliedAnswer, position: YAMLPosition?)? {
    switch Self.find(key[...], in: given) {
    case .answer(let answer, let position): (answer, position)
    case .items(let items): (.items(items.map(\.byQuestion)), nil)
    case .members, nil: nil
    }
  }

  private static func find(_ key: Substring, in given: GivenAnswers) -> GivenAnswers? {
    guard case .members(let members) = given else { return nil }
    for member in members {
      if key == member.key { return member.value }
      if key.hasPrefix(member.key + "."),
        let found = find(key.dropFirst(member.key.count + 1), in: member.value)
      {
        return found
      }
    }
    return nil
  }

  func show(_ note: @Sendable () -> Document, in section: String?) async throws {}

  /// The answers of the test that nothing asked for, with their places.
  var unused: [(key: String, position: YAMLPosition)] { unused(in: given, prefix: "") }

  private func unused(
    in given: GivenAnswers,
    prefix: String
  ) -> [(key: String, position: YAMLPosition)] {
    guard case .members(let members) = given else { return [] }
    return members.flatMap { member -> [(key: String, position: YAMLPosition)] in
      let key = prefix + member.key
      if case .members = member.value { return unused(in: member.value, prefix: key + ".") }
      return used.contains(key) ? [] : [(key, member.position)]
    }
  }
}

extension GivenAnswers {
  /// The answers of one item, by question id.
  fileprivate var byQuestion: [String: SuppliedAnswer] {
    guard case .members(let members) = self else { return [:] }
    var answers: [String: SuppliedAnswer] = [:]
    for member in members {
      if case .answer(let answer, _) = member.value { answers[member.key] = answer }
    }
    return answers
  }
}

/// A store with nothing in it, which keeps nothing.
struct EmptyStore: RecordStore {
  /// Something wanted to be kept.
  struct Empty: Error {}

  func insert(_ record: RawRecord, index: RecordIndex) async throws -> Stored<RawRecord> {
    throw Empty()
  }
  func update(_ id: RecordID, to record: RawRecord, index: RecordIndex) async throws
    -> Stored<RawRecord>
  {
    throw Empty()
  }
  func delete(_ id: RecordID) async throws { throw Empty() }
  func record(_ id: RecordID) async throws -> Stored<RawRecord>? { nil }
  func record(kind: String, number: Int) async throws -> Stored<RawRecord>? { nil }
  func records(kind: String, matching query: RecordQuery) async throws -> [Stored<RawRecord>] {
    []
  }
  func count(kind: String, matching query: RecordQuery) async throws -> Int { 0 }
  func values(of facet: Facet, beginningWith prefix: String, limit: Int) async throws -> [String] {
    []
  }
  func search(_ query: SearchQuery) async throws -> SearchResult {
    SearchResult(hits: [], total: 0)
  }
  func versions(of id: RecordID) async throws -> [RecordVersion] { [] }
}
