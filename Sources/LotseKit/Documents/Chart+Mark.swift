extension Chart {
  /// What sets some things of a chart apart from others: how they stand, or of which kind they are.
  ///
  /// Pictures tell it by a sign and a colour and explain both in a legend; never by colour alone.
  public struct Mark: Sendable, Hashable {
    /// What a mark says of the thing.
    public enum Tone: String, Sendable, Hashable, CaseIterable {
      /// Well: on course, in favour, there.
      case good
      /// Not quite: delayed, undecided, in part.
      case fair
      /// Badly: stopped, against, missing.
      case bad
      /// Nobody knows.
      case unknown
      /// Over and done, or of no weight here.
      case faint
      /// Only a kind among others, neither good nor bad; each label gets a sign of its own.
      case kind
    }

    /// What it is called: "on course", "department".
    public var label: String
    /// What it says.
    public var tone: Tone

    /// A mark of a tone; by default a kind among others.
    public init(_ label: String, _ tone: Tone = .kind) {
      self.label = label
      self.tone = tone
    }
  }
}

extension Chart.Figure {
  /// The marks of the figure, each once: in the order that it gives, or of their first thing.
  public var marks: [Chart.Mark] {
    let all: [Chart.Mark?] =
      switch self {
      case .grid(let grid): grid.points.map(\.mark)
      case .timeline(let timeline): timeline.items.map(\.mark)
      case .bars(let bars): bars.bars.flatMap { [$0.mark] + $0.parts.map(\.mark) }
      case .map(let map): map.groups.flatMap { $0.parts.map(\.mark) }
      case .week(let week): week.marks + week.days.flatMap { $0.stretches.map(\.mark) }
      case .radar, .progress, .month: []
      }
    var seen: Set<Chart.Mark> = []
    return all.compactMap(\.self).filter { seen.insert($0).inserted }
  }
}
