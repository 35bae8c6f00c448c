import LotseKit

/// Things in time: a row for each under its group, arrows from what must be done before, today.
struct TimelinePicture {
  let timeline: Chart.Timeline
  let words: ChartWords

  static let left = 214.0
  static let right = 712.0
  private static let rowHeight = 36.0
  private static let headHeight = 54.0

  /// A row: the heading of a group, or an item.
  private enum Row {
    case group(String)
    case item(Chart.Timeline.Item)
  }

  var drawing: Drawing? {
    guard let scale = PictureTimeScale(timeline, from: Self.left, to: Self.right) else {
      return nil
    }
    let rows = timeline.groups.flatMap { group in
      (group.label.map { [Row.group($0)] } ?? []) + group.items.map(Row.item)
    }
    let heights = rows.map(Self.height)
    let bottom = Self.headHeight + heights.reduce(0, +) + 6
    var drawing = Drawing(height: bottom)
    scale.drawGround(top: 22, bottom: bottom, words: words, on: &drawing)
    var (top, bars) = (Self.headHeight, [(item: Chart.Timeline.Item, box: Box)]())
    var groups: [(label: String, top: Double)] = []
    for (row, height) in zip(rows, heights) {
      switch row {
      case .group(let label): groups.append((label, top))
      case .item(let item):
        bars.append((item, box(of: item, on: scale, top: top + (height - Self.rowHeight) / 2)))
      }
      top += height
    }
    let marks = Chart.Figure.timeline(timeline).marks
    drawToday(scale, bottom, on: &drawing)
    for group in groups { drawGroup(group.label, at: group.top, on: &drawing) }
    drawArrows(bars, on: &drawing)
    for bar in bars { draw(bar.item, in: bar.box, marks, on: &drawing) }
    drawing.legend(of: marks, and: arrowLegend)
    return drawing
  }

  /// Room for the bar, and for the name beside it.
  private static func height(of row: Row) -> Double {
    switch row {
    case .group(let label): max(28, 14 * Double(lines(ofGroup: label).count) + 14)
    case .item(let item): max(rowHeight, 14 * Double(label(of: item).count) + 8)
    }
  }

  /// What a group is called: beside the field as its items are, where no line crosses it.
  private static func lines(ofGroup label: String) -> [String] {
    TextWidth.lines(label, width: left - 24, size: 13, most: 3)
  }

  private static func label(of item: Chart.Timeline.Item) -> [String] {
    TextWidth.lines(item.label, width: left - 24, size: 12.5, most: 3)
  }

  private func box(of item: Chart.Timeline.Item, on scale: PictureTimeScale, top: Double) -> Box {
    let first = scale.place(of: min(item.start, item.end))
    let last = scale.place(of: max(item.start, item.end).adding(days: 1))
    return Box(first, top + 7, max(6, last - first), 20)
  }

  private func drawGroup(_ label: String, at top: Double, on drawing: inout Drawing) {
    drawing.line(Point(8, top + 2), Point(Self.right, top + 2), "line")
    for (index, line) in Self.lines(ofGroup: label).enumerated() {
      drawing.text(line, at: Point(8, top + 20 + 14 * Double(index)), "heading")
    }
  }

  private func draw(
    _ item: Chart.Timeline.Item,
    in box: Box,
    _ marks: [Chart.Mark],
    on drawing: inout Drawing
  ) {
    let middle = box.y + box.height / 2
    drawing.lines(Self.label(of: item), around: Point(8, middle), step: 14, "label")
    let symbol = Symbol(item.mark, among: marks)
    if item.start == item.end {
      let centre = Point(box.x + box.width / 2, middle)
      drawing.path(
        [
          Point(centre.x, middle - 10), Point(centre.x + 10, middle),
          Point(centre.x, middle + 10), Point(centre.x - 10, middle),
        ],
        isClosed: true,
        "\(symbol.colour) edge"
      )
    } else {
      drawing.rectangle(box, radius: 5, symbol.colour)
    }
    guard item.mark != nil else { return }
    let isInside = item.start != item.end && box.width > 24
    let x = isInside ? box.x + 12 : box.x + box.width + 12
    drawing.add(symbol.markup(at: Point(x, middle), radius: 7))
  }

  private func drawToday(_ scale: PictureTimeScale, _ bottom: Double, on drawing: inout Drawing) {
    guard let today = timeline.today, scale.holds(today) else { return }
    let x = scale.place(of: today)
    drawing.line(Point(x, 48), Point(x, bottom), "today")
    drawing.path([Point(x - 6, 43), Point(x + 6, 43), Point(x, 52)], isClosed: true, "bad")
  }

  /// From the end of what comes first, down or up, to the start of what waits for it.
  private func drawArrows(
    _ bars: [(item: Chart.Timeline.Item, box: Box)],
    on drawing: inout Drawing
  ) {
    for bar in bars {
      for before in timeline.predecessors(of: bar.item) {
        guard let from = bars.first(where: { $0.item.id == before.id })?.box else { continue }
        let isBelow = bar.box.y > from.y
        let start = Point(
          from.x + min(from.width - 3, from.width * 0.5 + 40),
          from.y + (isBelow ? from.height : 0)
        )
        let bend = max(Self.left + 4, min(start.x, bar.box.x - 12))
        let level = bar.box.y + bar.box.height / 2
        let head = Point(bar.box.x - 1, level)
        drawing.path(
          [Point(bend, start.y), Point(bend, level), Point(head.x - 5, head.y)],
          "arrow"
        )
        drawing.circle(Point(bend, start.y), radius: 2.4, "head")
        drawing.path(
          [Point(head.x - 7, head.y - 4.5), head, Point(head.x - 7, head.y + 4.5)],
          isClosed: true,
          "head"
        )
      }
    }
  }

  private var arrowLegend: [Drawing.LegendEntry] {
    var entries: [Drawing.LegendEntry] = []
    if timeline.today != nil {
      entries.append(
        .init(
          sign: {
            "<line class=\"today\" x1=\"\($0.x)\" y1=\"\($0.y - 8)\" x2=\"\($0.x)\" y2=\"\($0.y + 8)\"/>"
          },
          label: words.text("heute", "today")
        )
      )
    }
    if timeline.items.contains(where: { !timeline.predecessors(of: $0).isEmpty }) {
      entries.append(
        .init(
          sign: {
            """
            <path class="arrow" d="M\($0.x - 10) \($0.y)H\($0.x + 4)"/>\
            <path class="head" d="M\($0.x + 3) \($0.y - 4.5)L\($0.x + 10) \($0.y)L\($0.x + 3) \($0.y + 4.5)Z"/>
            """
          },
          label: words.text("muss vorher fertig sein", "must be done before")
        )
      )
    }
    return entries
  }
}
