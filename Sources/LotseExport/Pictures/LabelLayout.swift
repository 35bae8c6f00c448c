/// Finds places for signs and names on a field so that none covers another.
struct LabelLayout {
  /// A name at its place.
  struct Label {
    var lines: [String]
    /// The middle of its first, middle or last column.
    var place: Point
    var anchor: Drawing.Anchor
  }

  /// How far a sign reaches from its middle.
  static let radius = 12.0
  private static let size = 12.0
  private static let lineHeight = 14.0
  private static let widest = 168.0

  /// What stands on the field and must not be covered.
  private var taken: [Box]

  init(taken: [Box]) { self.taken = taken }

  /// The free place for a sign that is nearest to the one wished for, within a box.
  mutating func place(_ wished: Point, within box: Box) -> Point {
    let inner = box.inset(Self.radius + 2)
    let start = Point(
      min(max(wished.x, inner.x), inner.x + inner.width),
      min(max(wished.y, inner.y), inner.y + inner.height)
    )
    let found = Self.lattice.lazy.map { Point(start.x + $0.x, start.y + $0.y) }.first { point in
      let sign = Self.box(ofSignAt: point)
      return box.inset(2).contains(sign) && isFree(sign)
    }
    let place = found ?? start
    taken.append(Self.box(ofSignAt: place))
    return place
  }

  /// A place for a name beside its sign, within a box; `nil` if it would cover something everywhere.
  mutating func label(_ words: String, at sign: Point, within box: Box) -> Label? {
    for lines in [1, 2, 3] {
      let broken = TextWidth.lines(
        words,
        width: lines == 1 ? 210 : Self.widest,
        size: Self.size,
        most: lines
      )
      if broken.last?.hasSuffix("…") ?? true { continue }
      for candidate in Self.candidates(broken, at: sign)
      where box.inset(4).contains(candidate.box) && isFree(candidate.box) {
        taken.append(candidate.box)
        return candidate.label
      }
    }
    return nil
  }

  private func isFree(_ box: Box) -> Bool { !taken.contains { $0.overlap(box) > 0 } }

  /// The places right and left of the sign, above and below it.
  private static func candidates(_ lines: [String], at sign: Point) -> [(label: Label, box: Box)] {
    let width = lines.map { TextWidth.of($0, size: size) }.max() ?? 0
    let height = lineHeight * Double(lines.count)
    let near = radius + 4
    let far = near + height / 2
    return [(near, 0.0), (-near, 0), (0, -far), (0, far)].map { across, down in
      let anchor: Drawing.Anchor = across > 0 ? .start : across < 0 ? .end : .middle
      let place = Point(sign.x + across, sign.y + down)
      let left =
        anchor == .start ? place.x : anchor == .end ? place.x - width : place.x - width / 2
      let box = Box(left, place.y - height / 2, width, height).inset(-1.5)
      return (Label(lines: lines, place: place, anchor: anchor), box)
    }
  }

  private static func box(ofSignAt point: Point) -> Box {
    Box(point.x - radius, point.y - radius, 2 * radius, 2 * radius)
  }

  /// Steps away from a place, the nearest first, at which signs stand as close as they can.
  private static let lattice: [Point] = {
    let step = 2 * radius + 0.5
    let steps = (-20...20).flatMap { row in
      (-28...28).map { column in Point(Double(column) * step, Double(row) * step) }
    }
    // What is as near comes in the order of reading, everywhere and always.
    return steps.sorted { one, other in
      let (first, second) = (one.x * one.x + one.y * one.y, other.x * other.x + other.y * other.y)
      return (first, one.y, one.x) < (second, other.y, other.x)
    }
  }()
}
