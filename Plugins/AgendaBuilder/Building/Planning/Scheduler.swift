/// Puts pieces of work into quarters: the weightiest first, none before what it needs, and no
/// quarter fuller than there is capacity.
///
/// A greedy list schedule: not the best of all orders, but one that can be explained, and the
/// same for the same input.
package struct Scheduler: Sendable {
  /// A piece of work.
  package struct Item: Sendable {
    /// What it is known by.
    package var key: String
    /// How much it matters; more comes first.
    package var weight: Int
    /// Person-days in all.
    package var days: Int
    /// Quarters from beginning to end, at least one.
    package var quarters: Int
    /// What must end before it begins, by key; unknown keys do not matter.
    package var needs: [String]
    /// When it takes place, if that is settled, capacity or not.
    package var fixed: ClosedRange<Quarter>?

    /// A piece of work.
    package init(
      _ key: String,
      weight: Int,
      days: Int,
      quarters: Int,
      needs: [String] = [],
      fixed: ClosedRange<Quarter>? = nil
    ) {
      self.key = key
      self.weight = weight
      self.days = days
      self.quarters = max(1, quarters)
      self.needs = needs
      self.fixed = fixed
    }
  }

  /// Person-days that a quarter has, at least one.
  package let capacity: Int
  /// The first quarter to plan.
  package let first: Quarter

  /// A scheduler from a quarter on.
  package init(capacity: Int, from first: Quarter) {
    self.capacity = max(1, capacity)
    self.first = first
  }

  /// When each piece of work takes place, by key.
  package func plan(_ items: [Item]) -> [String: ClosedRange<Quarter>] {
    var sheet = Sheet(scheduler: self)
    for item in items { if let fixed = item.fixed { sheet.place(item, at: fixed) } }
    var open = items.filter { $0.fixed == nil }
    let weights = inheritedWeights(items)
    while let index = next(of: open, weights) {
      let item = open.remove(at: index)
      sheet.place(item, at: sheet.earliestRange(for: item))
    }
    return sheet.ranges
  }

  /// The quarters in which more work is planned than there is capacity, with their person-days.
  package func overloads(
    _ items: [Item],
    in plan: [String: ClosedRange<Quarter>]
  ) -> [(quarter: Quarter, days: Int)] {
    loads(items, in: plan).filter { $0.days > capacity }
  }

  /// The person-days of each quarter in which something takes place, in order.
  package func loads(
    _ items: [Item],
    in plan: [String: ClosedRange<Quarter>]
  ) -> [(quarter: Quarter, days: Int)] {
    var sheet = Sheet(scheduler: self)
    for item in items { if let range = plan[item.key] { sheet.place(item, at: range) } }
    return sheet.loads.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The weightiest open item whose needs are not open; if all wait for each other, the
  /// weightiest.
  private func next(of open: [Item], _ weights: [String: Int]) -> Int? {
    let keys = Set(open.map(\.key))
    let ready = open.indices.filter { index in
      !open[index].needs.contains { keys.contains($0) && $0 != open[index].key }
    }
    return (ready.isEmpty ? Array(open.indices) : ready).min { left, right in
      let (a, b) = (weights[open[left].key] ?? 0, weights[open[right].key] ?? 0)
      return a == b ? left < right : a > b
    }
  }

  /// What something weighty needs is at least as weighty.
  private func inheritedWeights(_ items: [Item]) -> [String: Int] {
    var weights: [String: Int] = [:]
    for item in items { weights[item.key] = item.weight }
    for _ in items {
      for item in items {
        for need in item.needs {
          if let own = weights[need] { weights[need] = max(own, weights[item.key] ?? 0) }
        }
      }
    }
    return weights
  }
}

/// What has been placed so far.
private struct Sheet {
  let scheduler: Scheduler
  private(set) var ranges: [String: ClosedRange<Quarter>] = [:]
  private(set) var loads: [Quarter: Int] = [:]

  init(scheduler: Scheduler) { self.scheduler = scheduler }

  mutating func place(_ item: Scheduler.Item, at range: ClosedRange<Quarter>) {
    ranges[item.key] = range
    let quarters = range.quarters
    let share = Self.share(of: item.days, over: quarters.count)
    for quarter in quarters { loads[quarter, default: 0] += share }
  }

  /// The first quarters after what it needs that have room for it.
  ///
  /// What is too much for its quarters takes more of them. Only finitely many quarters are in use,
  /// so there is always a free stretch.
  func earliestRange(for item: Scheduler.Item) -> ClosedRange<Quarter> {
    let least = (item.days + scheduler.capacity - 1) / scheduler.capacity
    let count = max(item.quarters, least)
    let share = Self.share(of: item.days, over: count)
    let ends = item.needs.compactMap { ranges[$0]?.upperBound.adding(1) }
    var start = max(scheduler.first, ends.max() ?? scheduler.first)
    while true {
      let range = start...start.adding(count - 1)
      let full = range.quarters.last { loads[$0, default: 0] + share > scheduler.capacity }
      guard let full else { return range }
      start = full.adding(1)
    }
  }

  private static func share(of days: Int, over quarters: Int) -> Int {
    (days + quarters - 1) / quarters
  }
}
