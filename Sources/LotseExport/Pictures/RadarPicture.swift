import LotseKit

/// Values on axes around a centre: the area of today, and a dashed line for the last time.
struct RadarPicture {
  let radar: Chart.Radar
  let words: ChartWords
  /// The middle of a sheet that is no wider than the names need: the less of it is empty, the larger
  /// is everything on a small screen.
  private let centre: Point

  private static let radius = 150.0
  /// From the web to the names, and from those to the edge of the sheet.
  private static let gap = 16.0
  private static let margin = 8.0

  init(radar: Chart.Radar, words: ChartWords) {
    self.radar = radar
    self.words = words
    let parts = radar.axes.flatMap { ShownText.line($0.label).split(separator: " ") }
    let longest = parts.map { TextWidth.of(String($0), size: 12) }.max() ?? 0
    let room = min(190, max(92, longest + 30))
    centre = Point(Self.margin + room + Self.gap + Self.radius, 204)
  }

  var drawing: Drawing {
    var drawing = Drawing(width: 2 * centre.x, height: 412)
    drawWeb(on: &drawing)
    let hasEarlier = radar.axes.contains { $0.earlier != nil }
    if hasEarlier { draw(radar.axes.map(\.earlier), "before", "before", on: &drawing) }
    draw(radar.axes.map(\.value), "now", "now-line", on: &drawing)
    if hasEarlier { drawDots(radar.axes.map(\.earlier), "before-dot", radius: 3.6, on: &drawing) }
    drawDots(radar.axes.map(\.value), "kind1 edge", radius: 4.6, on: &drawing)
    for label in labels { draw(label, on: &drawing) }
    drawing.legend(legend(hasEarlier))
    return drawing
  }

  private func legend(_ hasEarlier: Bool) -> [Drawing.LegendEntry] {
    guard hasEarlier else { return [] }
    return [
      .init(
        sign: {
          """
          <line class="now-line" x1="\($0.x - 10)" y1="\($0.y)" x2="\($0.x + 10)" y2="\($0.y)"/>\
          <circle class="kind1 edge" cx="\($0.x)" cy="\($0.y)" r="4.6"/>
          """
        },
        label: words.text("jetzt", "now")
      ),
      .init(
        sign: {
          """
          <line class="before" x1="\($0.x - 10)" y1="\($0.y)" x2="\($0.x + 10)" y2="\($0.y)"/>\
          <circle class="before-dot" cx="\($0.x)" cy="\($0.y)" r="3.6"/>
          """
        },
        label: words.text("zuvor", "before")
      ),
    ]
  }

  private func place(_ index: Int, _ value: Double) -> Point {
    let part = radar.maximum > 0 ? (value / radar.maximum).withinUnit : 0
    return Circle.point(
      Double(index) / Double(radar.axes.count),
      radius: Self.radius * part,
      around: centre
    )
  }

  /// Rings at whole values, as many as can be told apart, and the axes.
  private func drawWeb(on drawing: inout Drawing) {
    let steps = radar.maximum >= 1 && radar.maximum <= 10 ? Int(radar.maximum) : 4
    for step in stride(from: steps, to: 0, by: -1) {
      let value = radar.maximum * Double(step) / Double(steps)
      let ring = radar.axes.indices.map { place($0, value) }
      drawing.path(ring, isClosed: true, step % 2 == 0 ? "panel" : "shade")
      drawing.path(ring, isClosed: true, "line")
    }
    for (index, axis) in radar.axes.enumerated() {
      drawing.line(centre, place(index, radar.maximum), axis.value == nil ? "before" : "line")
    }
    for step in 1...steps {
      let value = radar.maximum * Double(step) / Double(steps)
      let height = place(0, value).y
      drawing.text(words.number(value), at: Point(centre.x + 5, height + 4), "small halo")
    }
  }

  /// The area over all axes, or lines between neighbours where a value is missing.
  private func draw(
    _ values: [Double?],
    _ area: String,
    _ line: String,
    on drawing: inout Drawing
  ) {
    let places = values.enumerated().map { index, value in value.map { place(index, $0) } }
    let known = places.compactMap(\.self)
    if known.count == places.count {
      drawing.path(known, isClosed: true, area)
      return
    }
    for index in places.indices {
      if let from = places[index], let to = places[(index + 1) % places.count] {
        drawing.path([from, to], line)
      }
    }
  }

  private func drawDots(
    _ values: [Double?],
    _ style: String,
    radius: Double,
    on drawing: inout Drawing
  ) {
    for (index, value) in values.enumerated() {
      if let value { drawing.circle(place(index, value), radius: radius, style) }
    }
  }

  /// The name of an axis with its value, where it stands and how it is held there.
  private struct Label {
    var lines: [String]
    var value: String
    var place: Point
    var anchor: Drawing.Anchor

    var half: Double { 7 * Double(lines.count) + 1 }
  }

  private func label(of index: Int) -> Label {
    let axis = radar.axes[index]
    let part = Double(index) / Double(radar.axes.count)
    var place = Circle.point(part, radius: Self.radius + Self.gap, around: centre)
    let across = place.x - centre.x
    let anchor: Drawing.Anchor = abs(across) < 12 ? .middle : across > 0 ? .start : .end
    let right = 2 * centre.x - Self.margin
    let room =
      anchor == .middle ? 230 : anchor == .start ? right - place.x : place.x - Self.margin
    if anchor == .middle { place.y += place.y < centre.y ? -8 : 8 }
    return Label(
      lines: TextWidth.lines(axis.label, width: room - 22, size: 12, most: 3),
      value: axis.value.map(words.number) ?? "?",
      place: place,
      anchor: anchor
    )
  }

  /// The names, moved up or down where they would cover each other: from the middle of each side to
  /// its ends, so that those at the top and at the foot give way.
  private var labels: [Label] {
    var labels = radar.axes.indices.map(label)
    for side in [Drawing.Anchor.start, .end] {
      let order = labels.indices.filter { labels[$0].anchor == side }
        .sorted { labels[$0].place.y < labels[$1].place.y }
      let middle = order.firstIndex { labels[$0].place.y >= centre.y } ?? order.count
      for (upper, lower) in zip(order[..<middle], order[..<middle].dropFirst()).reversed() {
        let least = labels[lower].place.y - labels[lower].half - labels[upper].half
        labels[upper].place.y = min(labels[upper].place.y, least)
      }
      for (upper, lower) in zip(order[middle...], order[middle...].dropFirst()) {
        let least = labels[upper].place.y + labels[upper].half + labels[lower].half
        labels[lower].place.y = max(labels[lower].place.y, least)
      }
    }
    return keepingPolesFree(labels)
  }

  /// The names at the very top and foot, beyond those at the sides.
  private func keepingPolesFree(_ labels: [Label]) -> [Label] {
    let sides = labels.filter { $0.anchor != .middle }
    let top = sides.map { $0.place.y - $0.half }.min() ?? centre.y
    let foot = sides.map { $0.place.y + $0.half }.max() ?? centre.y
    return labels.map { label in
      var label = label
      let isNear = radar.axes.count > 8 && label.anchor == .middle
      if isNear, label.place.y < centre.y {
        label.place.y = min(label.place.y, top - label.half)
      } else if isNear {
        label.place.y = max(label.place.y, foot + label.half)
      }
      return label
    }
  }

  private func draw(_ label: Label, on drawing: inout Drawing) {
    for (number, line) in label.lines.enumerated() {
      let base = label.place.y + 4.3 + 14 * (Double(number) - Double(label.lines.count - 1) / 2)
      let isLast = number == label.lines.count - 1
      let end: Markup = isLast ? " <tspan class=\"strong\">\(label.value)</tspan>" : ""
      drawing.add(
        """
        <text class="label" x="\(label.place.x)" y="\(base)" \
        text-anchor="\(label.anchor.rawValue)">\(line)\(end)</text>
        """
      )
    }
  }
}
