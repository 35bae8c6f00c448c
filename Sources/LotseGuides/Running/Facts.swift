import LotseKit

/// Something of the rest of Lotse that a guide wants to know.
enum FactRequest: Sendable, Hashable {
  /// Records of a kind, perhaps only those with some values of facets.
  case records(kind: String, [Demand])
  /// The newest complete run of a guide.
  case run(guide: String)

  /// What a facet must be.
  struct Demand: Sendable, Hashable {
    let facet: String
    /// The values of which it must have one: a text in every language, for nobody knows in which
    /// one it was written down.
    let values: [String]
  }

  /// Records by the arguments of `records`: a kind, then facets with their values; each argument in
  /// every language.
  init(_ words: [[String]]) {
    let pairs = stride(from: 1, to: words.count - 1, by: 2).map { index in
      Demand(facet: words[index].first ?? "", values: Set(words[index + 1]).sorted())
    }
    self = .records(kind: words.first?.first ?? "", pairs)
  }
}

/// What a guide knows of the rest of Lotse, looked up before it is asked for.
struct Facts: Sendable {
  struct Records: Sendable {
    var count = 0
    var titles: [String] = []
    var newest: Day?
  }

  /// A run of another guide.
  struct Run: Sendable {
    var day: Day?
    var outcome: String?
    var results: [String: Result] = [:]
    /// What every other result is, in made-up runs.
    var others: Result?

    subscript(id: String) -> Result? { results[id] ?? others }
  }

  /// Something that a run calculated.
  enum Result: Sendable, Hashable {
    case number(Double)
    case text(String)
  }

  var records: [FactRequest: Records] = [:]
  var runs: [String: Run] = [:]
  var profile = Profile()

  /// The most titles that are looked up.
  private static let mostTitles = 50

  init() {}

  /// Looks up what a guide wants to know.
  init(_ requests: Set<FactRequest>, in conversation: any Conversation) async throws {
    profile = try await conversation.profile
    let store = conversation.store
    for request in requests {
      switch request {
      case .records(let kind, let demands):
        records[request] = try await Self.records(kind, demands, in: store)
      case .run(let guide): runs[guide] = try await Self.run(of: guide, in: store)
      }
    }
  }

  private static func records(
    _ kind: String,
    _ demands: [FactRequest.Demand],
    in store: any RecordStore
  ) async throws -> Records {
    let conditions = demands.map { demand in
      RecordQuery.Condition.any(
        demand.values.map { .has(Facet(rawValue: demand.facet), .text($0)) }
      )
    }
    let query = RecordQuery(conditions, order: .newest, limit: mostTitles)
    let found = try await store.records(kind: kind, matching: query)
    let count =
      found.count < mostTitles
      ? found.count : try await store.count(kind: kind, matching: query)
    return Records(
      count: count,
      titles: found.map(\.content.title),
      newest: found.compactMap { $0.content.day ?? $0.created.day }.max()
    )
  }

  private static func run(of guide: String, in store: any RecordStore) async throws -> Run? {
    let query = RecordQuery(
      [.has(.status, .text(GuideRun.complete))],
      order: .newest,
      limit: 1
    )
    guard let found = try await store.records(kind: "\(guide).run", matching: query).first
    else { return nil }
    let run = try found.content.body.decoded(as: GuideRun.self)
    return Run(day: run.day, outcome: run.outcome, results: run.results.mapValues(Result.init))
  }
}

extension Facts.Result {
  init(_ result: GuideRun.Result) {
    switch result {
    case .number(let number): self = .number(number)
    case .text(let text): self = .text(text)
    }
  }
}
