extension Chart {
  /// Things in time.
  public struct Timeline: Sendable, Hashable {
    /// Something that takes some days.
    public struct Item: Sendable, Hashable {
      /// What it is called.
      public var label: String
      /// The first day.
      public var start: Day
      /// The last day; the same day for a milestone.
      public var end: Day
      /// What it belongs to: a field of action; items of one group follow each other.
      public var group: String?
      /// How it stands.
      public var mark: Mark?
      /// What others name it by, to wait for it; by default its label.
      public var id: String
      /// What must be done before it, by ``id``; what is not in the timeline is not drawn.
      public var after: [String]

      /// Something that takes some days.
      public init(
        _ label: String,
        from start: Day,
        through end: Day,
        group: String? = nil,
        mark: Mark? = nil,
        id: String? = nil,
        after: [String] = []
      ) {
        self.label = label
        self.start = start
        self.end = end
        self.group = group
        self.mark = mark
        self.id = id ?? label
        self.after = after
      }
    }

    /// In which steps the time is marked.
    public enum Step: String, Sendable, Hashable { case months, quarters }

    /// The day to mark as today.
    public var today: Day?
    /// In which steps the time is marked.
    public var step: Step
    /// The things, in the order to show them.
    public var items: [Item]

    /// Things in time.
    public init(today: Day? = nil, step: Step = .months, _ items: [Item]) {
      self.today = today
      self.step = step
      self.items = items
    }

    /// The groups in the order of their first item, each with its items; `nil` for those in none.
    public var groups: [(label: String?, items: [Item])] {
      var order: [String?] = []
      for item in items where !order.contains(item.group) { order.append(item.group) }
      return order.map { group in (group, items.filter { $0.group == group }) }
    }

    /// The items that must be done before an item, in the order of the timeline.
    public func predecessors(of item: Item) -> [Item] {
      items.filter { item.after.contains($0.id) && $0.id != item.id }
    }
  }
}
