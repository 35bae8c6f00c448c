/// Finds places for signs and names on a field so that none covers another.
struct LabelLayout {
  /// A name at its place.
  struct Label {
    var lines: [String]
    /// The middle of its first, middle or last column.
    var place: Point
    var anchor: Drawing.Anchor
    /// Where a line from the sign meets the name, if the name is not beside the sign.
    var leader: Point?
  }

  private let field: Box
  /// What stands on the field and must not be covered.
  private var taken: [Box]

  private static let size = 12.0
  private static let lineHeight = 14.0
  private static let widest = 168.0
  private static let radius = 9.0

  init(field: Box, taken: [Box]) {
    self.field = field
    self.taken = taken
  }

  /// The free place for a sign that is nearest to the one wished for, within a box.
  mutating func place(_ wished: Point, within box: Box) -> Point {
    let inner = box.inset(Self.radius + 2)
    let start = Point(
      min(max(wished.x, inner.x), inner.x + inner.width),
      min(max(wished.y, inner.y), inner.y + inner.height)
    )
    let rings = stride(from: 0.0, through: 260, by: 10)
    let found = rings.lazy.flatMap { Self.around(start, radius: $0) }.first { point in
      let sign = Self.box(ofSignAt: point)
      return box.inset(2).contains(sign) && !taken.contains { $0.overlap(sign) > 0 }
    }
    let place = found ?? start
    taken.append(Self.box(ofSignAt: place))
    return place
  }

  /// A place for a name near its sign, within a box if there is room; `nil` if it would cover
  /// something everywhere.
  mutating func label(_ words: String, at sign: Point, within box: Box) -> Label? {
    label(words, at: sign, inside: box.inset(4), farthest: 14)
      ?? label(words, at: sign, inside: field.inset(3), farthest: .infinity)
  }

  private mutating func label(
    _ words: String,
    at sign: Point,
    inside box: Box,
    farthest: Double
  ) -> Label? {
    for lines in [1, 2, 3] {
      let broken = TextWidth.lines(
        words,
        width: lines == 1 ? 210 : Self.widest,
        size: Self.size,
        most: lines
      )
      if lines == 1, broken.joined().hasSuffix("…") { continue }
      for candidate in candidates(broken, at: sign, farthest)
      where box.contains(candidate.box) && isFree(candidate.box) {
        taken.append(candidate.box)
        return candidate.label
      }
    }
    return nil
  }

  private func isFree(_ box: Box) -> Bool {
    !taken.contains { $0.overlap(box) > 0 }
  }

  /// Places beside the sign, then farther and farther away, where a line leads to the name.
  private func candidates(_ lines: [String], at sign: Point, _ farthest: Double) -> [(
    label: Label, box: Box
  )] {
    let width = lines.map { TextWidth.of($0, size: Self.size) }.max() ?? 0
    let height = Self.lineHeight * Double(lines.count)
    return [0.0, 12, 24, 38, 54, 72].filter { $0 <= farthest }.flatMap {
      distance -> [(label: Label, box: Box)] in
      let near = Self.radius + 4 + distance
      let far = near + height / 2
      let sides = [
        (near, 0), (-near, 0), (near * 0.8, -near * 0.8), (near * 0.8, near * 0.8),
        (-near * 0.8, -near * 0.8), (-near * 0.8, near * 0.8), (0, -far), (0, far),
      ]
      return sides.map { across, down in
        let anchor: Drawing.Anchor = across > 0 ? .start : across < 0 ? .end : .middle
        let place = Point(sign.x + across, sign.y + down)
        let left =
          anchor == .start ? place.x : anchor == .end ? place.x - width : place.x - width / 2
        let box = Box(left, place.y - height / 2, width, height).inset(-1.5)
        let leader =
          distance == 0
          ? nil : Point(place.x, place.y + (across == 0 ? -down.signum * height / 2 : 0))
        return (Label(lines: lines, place: place, anchor: anchor, leader: leader), box)
      }
    }
  }

  private static func box(ofSignAt point: Point) -> Box {
    Box(point.x - radius, point.y - radius, 2 * radius, 2 * radius)
  }

  private static func around(_ centre: Point, radius: Double) -> [Point] {
    if radius == 0 { return [centre] }
    return directions.map { Point(centre.x + $0.x * radius, centre.y + $0.y * radius) }
  }

  private static let directions = [
    Point(1, 0), Point(0, 1), Point(-1, 0), Point(0, -1), Point(0.7, 0.7), Point(-0.7, 0.7),
    Point(-0.7, -0.7), Point(0.7, -0.7),
  ]
}

extension Double {
  fileprivate var signum: Double { self < 0 ? -1 : 1 }
}
