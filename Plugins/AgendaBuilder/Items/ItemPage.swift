import LotseKit

/// The first items of a query, and how many there are beyond them.
struct ItemPage {
  /// Counting goes no further: it would cost more than the list itself.
  static let mostCounted = 200

  /// The first items, in order.
  let items: [Stored<AgendaItem>]
  /// How many there are, counted up to ``mostCounted``.
  let total: Int
  /// Whether there are more than were counted.
  let hasMore: Bool
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
    let most = max(limit, ItemPage.mostCounted)
    let found = try await store.records(
      kind: AgendaItem.kind.id,
      matching: RecordQuery(conditions, order: order, limit: most + 1)
    )
    return ItemPage(
      items: try found.prefix(limit).map { stored in
        try stored.map { try $0.body.decoded(as: AgendaItem.self) }
      },
      total: min(found.count, most),
      hasMore: found.count > most
    )
  }
}

extension ItemWords {
  /// How many items a page shows of how many, as in `20 von 134 Einträgen`.
  func count(_ page: ItemPage) -> String {
    let shown = page.items.count
    if page.hasMore {
      return text("\(shown) von mehr als \(page.total)", "\(shown) of more than \(page.total)")
    }
    guard shown < page.total else { return count(page.total) }
    return text("\(shown) von \(page.total) Einträgen", "\(shown) of \(page.total) items")
  }
}
