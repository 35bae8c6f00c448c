extension Chart {
  /// Values on several axes.
  public struct Radar: Sendable, Hashable {
    /// An axis with its value.
    public struct Axis: Sendable, Hashable {
      /// What is measured.
      public var label: String
      /// The value; `nil` if it is not known.
      public var value: Double?
      /// The earlier value.
      public var earlier: Double?

      /// An axis with its value.
      public init(_ label: String, value: Double?, earlier: Double? = nil) {
        self.label = label
        self.value = value
        self.earlier = earlier
      }
    }

    /// The greatest value of every axis; the least is 0.
    public var maximum: Double
    /// The axes.
    public var axes: [Axis]

    /// A radar of axes from 0 to a maximum.
    public init(maximum: Double, axes: [Axis]) {
      self.maximum = maximum
      self.axes = axes
    }
  }
}
