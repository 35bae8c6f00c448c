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
    /// Parts of a whole in their groups, from the centre outwards: an ecosystem.
    case map(Map)
    /// Days by the hours of the clock, and what filled them.
    case week(Week)
  }
}
