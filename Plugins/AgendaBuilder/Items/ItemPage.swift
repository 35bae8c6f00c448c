import LotseKit

/// The first items of a query, and how many there are beyond them.
struct ItemPage {
  /// The first items, in order.
  let items: [Stored<AgendaItem>]
  /// How many there are.
  let total: Tally
}

extension Agenda {
  /// The first items that meet some conditions.
  ///
  /// Only as many are read as are shown; whatever there is beyond them is counted without.
  func page(
    _ conditions: [RecordQuery.Condition],
    order: RecordQuery.Order = .facet(.urgency, descending: false),
    limit: Int
  ) async throws -> ItemPage {
    let found = try await store.records(
      kind: AgendaItem.kind.id,
      matching: RecordQuery(conditions, order: order, limit: limit + 1)
    )
    let items = try found.prefix(limit).map { stored in
      try stored.map { try $0.body.decoded(as: AgendaItem.self) }
    }
    guard found.count > limit else {
      return ItemPage(items: items, total: Tally(counted: items.count, upTo: limit))
    }
    let most = max(limit, Tally.most)
    let counted = try await store.count(
      AgendaItem.self,
      matching: RecordQuery(conditions, limit: most + 1)
    )
    return ItemPage(items: items, total: Tally(counted: counted, upTo: most))
  }
}

extension ItemWords {
  /// How many items a page shows of how many, as in `20 von 134 Einträgen`.
  func count(_ page: ItemPage) -> String {
    let shown = page.items.count
    let total = number(page.total)
    if page.total.hasMore { return text("\(shown) von \(total)", "\(shown) of \(total)") }
    guard shown < page.total.count else { return count(page.total.count) }
    return text("\(shown) von \(total) Einträgen", "\(shown) of \(total) items")
  }
}
