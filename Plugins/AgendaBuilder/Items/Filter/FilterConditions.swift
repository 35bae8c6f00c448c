import LotseKit

/// Turns filters into what the store is asked.
struct FilterConditions {
  let context: AgendaContext
  /// Whether words that occur too often are refused, rather than searched for the best hits.
  var needsAll = false

  /// The most hits of words that are looked at further.
  private static let mostHits = 1_000

  /// The conditions of a filter; all must be met.
  func conditions(of filter: ItemFilter) async throws -> [RecordQuery.Condition] {
    if filter == .test(.isOverdue) { return overdue }
    guard case .all(let several) = filter else { return [try await condition(filter)] }
    var conditions: [RecordQuery.Condition] = []
    for one in several { conditions += try await self.conditions(of: one) }
    return conditions
  }

  private var overdue: [RecordQuery.Condition] {
    let yesterday = FacetValue.day(context.today.adding(days: -1))
    return [
      .within(.due, from: nil, through: yesterday), .within(.urgency, from: nil, through: nil),
    ]
  }

  private func condition(_ filter: ItemFilter) async throws -> RecordQuery.Condition {
    switch filter {
    case .not(let inner): return .not(try await condition(inner))
    case .test(let test): return try await condition(test)
    case .any(let several):
      var conditions: [RecordQuery.Condition] = []
      for one in several { conditions.append(try await condition(one)) }
      return .any(conditions)
    case .all(let several):
      // All are met where none is not.
      var unmet: [RecordQuery.Condition] = []
      for one in several { unmet.append(.not(try await condition(one))) }
      return .not(.any(unmet))
    }
  }

  private func condition(_ test: ItemFilter.Test) async throws -> RecordQuery.Condition {
    let today = context.today
    switch test {
    case .tag(let tag): return .has(.tag, .text(tag))
    case .person(let name): return try await meant(name, .person)
    case .named(let key, let name): return try await meant(name, key.facet)
    case .lacks(let key): return .lacks(key.facet)
    case .oneOf(let key, let values): return Self.any(values.map { .has(key.facet, .text($0)) })
    case .days(let key, let first, let last):
      return .within(
        key.facet,
        from: first.map(FacetValue.day),
        through: last.map(FacetValue.day)
      )
    case .numbers(let key, let first, let last):
      return .within(
        key.facet,
        from: first.map(FacetValue.number),
        through: last.map(FacetValue.number)
      )
    case .isOpen(true): return .within(.urgency, from: nil, through: nil)
    case .isOpen(false): return .lacks(.urgency)
    case .isOverdue: return .not(.any(overdue.map(RecordQuery.Condition.not)))
    case .isWaiting: return .within(.waitingFor, from: nil, through: nil)
    case .isHidden:
      return .within(.hiddenUntil, from: .day(today.adding(days: 1)), through: nil)
    case .words(let words): return try await searched(words)
    }
  }

  private static func any(_ conditions: [RecordQuery.Condition]) -> RecordQuery.Condition {
    conditions.count == 1 ? conditions[0] : .any(conditions)
  }

  /// Items with a name, or with one that contains it as a whole word: `kämmerei` finds what
  /// `Kämmerei Neustadt` owns.
  private func meant(_ name: String, _ facet: Facet) async throws -> RecordQuery.Condition {
    var names = try await context.known.meant(by: name, as: facet)
    if facet == .owner || facet == .person, Owner.isMe(name) { names.append(Owner.me) }
    return Self.any(names.map { .has(facet, .text($0)) })
  }

  private func searched(_ words: String) async throws -> RecordQuery.Condition {
    let query = SearchQuery(words, kinds: [AgendaItem.kind.id], limit: Self.mostHits)
    let result = try await context.store.search(query)
    if needsAll, result.total > Self.mostHits { throw UserError.wordsTooFrequent(words) }
    return .isOne(of: result.hits.map(\.record.id))
  }

  /// The words of a filter that occur so often that only the best hits were looked at.
  func frequentWords(in filter: ItemFilter) async throws -> [String] {
    var frequent: [String] = []
    for case .words(let words) in filter.tests {
      let query = SearchQuery(words, kinds: [AgendaItem.kind.id], limit: 1)
      if try await context.store.search(query).total > Self.mostHits { frequent.append(words) }
    }
    return frequent
  }
}

extension AgendaContext {
  /// A filter as somebody typed it.
  ///
  /// - Throws: A ``UserError`` that says where it cannot be read.
  func filter(_ text: String) async throws -> ItemFilter {
    try FilterParser(today: today, almanac: try await conversation.almanac).read(text)
  }

  /// A reader of days and periods that knows the holidays.
  func days(_ direction: DayRule.Direction) async throws -> DayReader {
    DayReader(today: today, direction: direction, almanac: try await conversation.almanac)
  }
}
