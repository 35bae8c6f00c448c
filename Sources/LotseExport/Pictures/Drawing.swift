/// A picture being drawn: shapes and text on a sheet, the later above the earlier.
///
/// How things look is said by classes (``PictureStyle``), so that a page can change its colours.
struct Drawing {
  /// Where a text is held.
  enum Anchor: String { case start, middle, end }

  /// The size of the sheet.
  let width: Double
  var height: Double
  private(set) var body: Markup = ""

  init(width: Double = 720, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func add(_ markup: Markup) { body += markup }

  mutating func rectangle(_ box: Box, radius: Double = 0, _ style: String) {
    add(
      """
      <rect class="\(style)" x="\(box.x)" y="\(box.y)" width="\(max(0, box.width))" \
      height="\(max(0, box.height))" rx="\(radius)"/>
      """
    )
  }

  mutating func line(_ from: Point, _ to: Point, _ style: String) {
    add(
      "<line class=\"\(style)\" x1=\"\(from.x)\" y1=\"\(from.y)\" x2=\"\(to.x)\" y2=\"\(to.y)\"/>"
    )
  }

  mutating func circle(_ centre: Point, radius: Double, _ style: String) {
    add("<circle class=\"\(style)\" cx=\"\(centre.x)\" cy=\"\(centre.y)\" r=\"\(radius)\"/>")
  }

  /// A line over points, closed or not.
  mutating func path(_ points: [Point], isClosed: Bool = false, _ style: String) {
    guard let first = points.first else { return }
    var way: Markup = "M\(first.x) \(first.y)"
    for point in points.dropFirst() { way += "L\(point.x) \(point.y)" }
    add("<path class=\"\(style)\" d=\"\(way)\(Markup(stringLiteral: isClosed ? "Z" : ""))\"/>")
  }

  /// Words that begin, are centred or end at a point on their base line.
  mutating func text(_ words: String, at point: Point, _ style: String, _ anchor: Anchor = .start) {
    add(
      """
      <text class="\(style)" x="\(point.x)" y="\(point.y)" text-anchor="\(anchor.rawValue)">\
      \(words)</text>
      """
    )
  }

  /// Lines under each other, their middle at a height.
  mutating func lines(
    _ lines: [String],
    around point: Point,
    step: Double = 15,
    _ style: String,
    _ anchor: Anchor = .start
  ) {
    let first = point.y + 4.3 - step * Double(lines.count - 1) / 2
    for (index, line) in lines.enumerated() {
      text(line, at: Point(point.x, first + step * Double(index)), style, anchor)
    }
  }
}

/// A place on a sheet, from its top left corner.
struct Point: Hashable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle on a sheet.
struct Box: Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The rectangle with a margin taken from every side, or added where it is negative.
  func inset(_ margin: Double) -> Box {
    Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin)
  }

  func contains(_ other: Box) -> Bool {
    x <= other.x && y <= other.y && other.x + other.width <= x + width
      && other.y + other.height <= y + height
  }

  /// How much of two rectangles is common to both.
  func overlap(_ other: Box) -> Double {
    let across = min(x + width, other.x + other.width) - max(x, other.x)
    let down = min(y + height, other.y + other.height) - max(y, other.y)
    return max(0, across) * max(0, down)
  }
}
