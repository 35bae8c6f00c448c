import LotseKit

/// Finds the most urgent item with which something can be done now.
struct NextItem {
  /// What was found, and what was passed over for it.
  struct Found {
    var item: Stored<AgendaItem>?
    /// More urgent items, each with what keeps them.
    var passedOver: [(Stored<AgendaItem>, String)] = []
  }

  /// So many items are looked at, the most urgent first.
  private static let looksAt = 500
  /// In less time than this nothing great can be begun.
  private static let shortTime = 60

  let context: AgendaContext
  /// How many minutes there are, if somebody said so.
  let minutes: Int?

  /// The first item of a filter that nothing keeps.
  func find(among filter: ItemFilter) async throws -> Found {
    let conditions = try await FilterConditions(context: context).conditions(of: filter)
    let items = try await context.agenda.items(
      RecordQuery(
        conditions,
        order: .facet(.urgency, descending: false),
        limit: Self.looksAt
      )
    )
    var found = Found()
    for item in items {
      guard let obstacle = try await obstacle(of: item) else {
        found.item = item
        return found
      }
      found.passedOver.append((item, obstacle))
    }
    return found
  }

  /// What keeps an item from being gone on with; `nil` if nothing does.
  private func obstacle(of item: Stored<AgendaItem>) async throws -> String? {
    guard let measure = item.measure?.content else { return nil }
    if measure.status.isStuck {
      let reason = measure.reason.map { ": " + $0 } ?? ""
      return measure.status.name.in(context.language) + reason
    }
    if let waiting = measure.waiting, waiting.followUp.map({ $0 > context.today }) ?? true {
      return context.say("wartet auf \(waiting.person)", "waits for \(waiting.person)")
    }
    if let start = measure.start, start > context.today {
      return context.say("beginnt erst ", "begins only ") + context.words.day(start)
    }
    if let first = try await context.agenda.prerequisites(of: measure).first {
      return context.say("braucht erst (\(first.number))", "needs (\(first.number)) first")
    }
    return isTooGreat(measure)
      ? context.say("braucht mehr Zeit", "takes more time") : nil
  }

  /// Whether the time that there is suffices for nothing of a measure.
  private func isTooGreat(_ measure: Measure) -> Bool {
    guard let minutes, minutes < Self.shortTime else { return false }
    return measure.nextStep == nil && measure.effort != nil && measure.effort != .small
  }
}
