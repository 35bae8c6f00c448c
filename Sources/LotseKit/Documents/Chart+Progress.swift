extension Chart {
  /// How far something has got.
  public struct Progress: Sendable, Hashable {
    /// What it is called.
    public var label: String
    /// How far it has got, 0 to 1.
    public var part: Double

    /// How far something has got.
    public init(_ label: String, _ part: Double) {
      self.label = label
      self.part = part
    }
  }
}
