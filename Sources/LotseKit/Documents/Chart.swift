/// Numbers or things as a picture; every writer also gives them in words.
public struct Chart: Sendable, Hashable {
  /// What the chart shows: one line.
  public var title: String
  /// The picture.
  public var figure: Figure

  /// A chart.
  public init(_ title: String, _ figure: Figure) {
    self.title = title
    self.figure = figure
  }

  /// A kind of picture with its data.
  public enum Figure: Sendable, Hashable {
    /// Things by two properties: power and interest, benefit and effort.
    case grid(Grid)
    /// Values on several axes, perhaps against earlier ones.
    case radar(Radar)
    /// Amounts side by side.
    case bars(Bars)
    /// Things in time.
    case timeline(Timeline)
    /// How far something has got, from 0 to 1.
    case progress([Progress])
    /// The days of a month, and what there is on them.
    case month(Month)
  }

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

      /// A thing in the grid.
      public init(_ label: String, x: Double, y: Double) {
        self.label = label
        self.x = x
        self.y = y
      }
    }

    /// What grows from left to right.
    public var xAxis: String
    /// What grows from bottom to top.
    public var yAxis: String
    /// The names of the quadrants: top left, top right, bottom left, bottom right.
    public var quadrants: [String]
    /// The things.
    public var points: [Point]

    /// A grid of four quadrants.
    public init(xAxis: String, yAxis: String, quadrants: [String], points: [Point]) {
      self.xAxis = xAxis
      self.yAxis = yAxis
      self.quadrants = quadrants
      self.points = points
    }
  }

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

  /// Amounts side by side.
  public struct Bars: Sendable, Hashable {
    /// An amount.
    public struct Bar: Sendable, Hashable {
      /// What it is an amount of.
      public var label: String
      /// The amount, 0 or more.
      public var value: Double

      /// An amount.
      public init(_ label: String, _ value: Double) {
        self.label = label
        self.value = value
      }
    }

    /// The unit of the amounts.
    public var unit: String?
    /// The amounts.
    public var bars: [Bar]

    /// Amounts side by side.
    public init(unit: String? = nil, _ bars: [Bar]) {
      self.unit = unit
      self.bars = bars
    }
  }

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

      /// Something that takes some days.
      public init(_ label: String, from start: Day, through end: Day) {
        self.label = label
        self.start = start
        self.end = end
      }
    }

    /// The day to mark as today.
    public var today: Day?
    /// The things, in the order to show them.
    public var items: [Item]

    /// Things in time.
    public init(today: Day? = nil, _ items: [Item]) {
      self.today = today
      self.items = items
    }
  }

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
