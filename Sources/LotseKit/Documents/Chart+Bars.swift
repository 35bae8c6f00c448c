extension Chart {
  /// Amounts side by side.
  public struct Bars: Sendable, Hashable {
    /// A part of an amount.
    public struct Part: Sendable, Hashable {
      /// What it is a part for.
      public var mark: Mark
      /// How much of the amount it is, 0 or more.
      public var value: Double

      /// A part of an amount.
      public init(_ mark: Mark, _ value: Double) {
        self.mark = mark
        self.value = value
      }
    }

    /// An amount.
    public struct Bar: Sendable, Hashable {
      /// What it is an amount of.
      public var label: String
      /// The amount, 0 or more.
      public var value: Double
      /// What it is made of, from left to right; empty if it is one.
      public var parts: [Part]
      /// Another amount to compare with: planned against spent.
      public var second: Double?
      /// What the amount should not go beyond, or should reach.
      public var limit: Double?
      /// How it stands.
      public var mark: Mark?

      /// An amount, perhaps beside another one and a limit.
      public init(
        _ label: String,
        _ value: Double,
        second: Double? = nil,
        limit: Double? = nil,
        mark: Mark? = nil
      ) {
        self.label = label
        self.value = value
        self.parts = []
        self.second = second
        self.limit = limit
        self.mark = mark
      }

      /// How it stands in words; `nil` where nothing is said, or only what it is called anyway.
      package var state: String? { mark.flatMap { $0.label == label ? nil : $0.label } }

      /// An amount that is the sum of its parts.
      public init(_ label: String, parts: [Part], limit: Double? = nil) {
        self.init(label, parts.map(\.value).reduce(0, +), limit: limit)
        self.parts = parts
      }
    }

    /// The unit of the amounts.
    public var unit: String?
    /// What the amounts are called, where a second one stands beside them.
    public var valueName: String?
    /// What the second amounts are called.
    public var secondName: String?
    /// What the limit is called.
    public var limitName: String?
    /// The amounts.
    public var bars: [Bar]

    /// Amounts side by side.
    public init(
      unit: String? = nil,
      valueName: String? = nil,
      secondName: String? = nil,
      limitName: String? = nil,
      _ bars: [Bar]
    ) {
      self.unit = unit
      self.valueName = valueName
      self.secondName = secondName
      self.limitName = limitName
      self.bars = bars
    }
  }
}
