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
  /// The store finds and counts them in one go along the order; only those that are shown are
  /// read.
  func page(
    _ conditions: [RecordQuery.Condition],
    order: RecordQuery.Order = .facet(.urgency, descending: false),
    limit: Int
  ) async throws -> ItemPage {
    let most = max(limit, Tally.most)
    let found = try await store.records(
      kind: AgendaItem.kind.id,
      matching: RecordQuery(conditions, order: order, limit: most + 1)
    )
    return ItemPage(
      items: try found.prefix(limit).map { stored in
        try stored.map { try $0.body.decoded(as: AgendaItem.self) }
      },
      total: Tally(counted: found.count, upTo: most)
    )
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
