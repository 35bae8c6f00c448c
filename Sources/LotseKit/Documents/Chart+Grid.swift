extension Chart {
  /// Things by two properties, each from 0 to 1.
  public struct Grid: Sendable, Hashable {
    /// A thing in the grid.
    public struct Point: Sendable, Hashable {
      /// What it is called.
      public var label: String
      /// Where it lies from left to right, 0 to 1.
      public var x: Double
      /// Where it lies from bottom to top, 0 to 1.
      public var y: Double
      /// Of which kind it is, or how it stands.
      public var mark: Mark?

      /// A thing in the grid.
      public init(_ label: String, x: Double, y: Double, mark: Mark? = nil) {
        self.label = label
        self.x = x
        self.y = y
        self.mark = mark
      }
    }

    /// What grows from left to right.
    public var xAxis: String
    /// What grows from bottom to top.
    public var yAxis: String
    /// The names of the quadrants: top left, top right, bottom left, bottom right.
    public var quadrants: [String]
    /// The things; each is numbered by its place, from 1, in every form of the chart.
    public var points: [Point]

    /// A grid of four quadrants.
    public init(xAxis: String, yAxis: String, quadrants: [String], points: [Point]) {
      self.xAxis = xAxis
      self.yAxis = yAxis
      self.quadrants = quadrants
      self.points = points
    }
  }
}
