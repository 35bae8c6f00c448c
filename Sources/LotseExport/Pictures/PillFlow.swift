import LotseKit

/// The parts of a group as small cards, one after the other in as many rows as they need.
struct PillFlow {
  private struct Pill {
    var part: Chart.Map.Part
    var label: [String]
    var note: String?
    var width: Double
    var height: Double
  }

  private var rows: [[Pill]] = []
  private let width: Double
  private let isCentred: Bool

  private static let gap = 8.0

  init(_ parts: [Chart.Map.Part], width: Double, centred: Bool) {
    self.width = width
    isCentred = centred
    for part in parts {
      let pill = Self.pill(for: part, widest: width)
      let used = rows.last.map { $0.map { $0.width + Self.gap }.reduce(0, +) } ?? .infinity
      if used + pill.width <= width {
        rows[rows.count - 1].append(pill)
      } else {
        rows.append([pill])
      }
    }
  }

  /// How tall all rows are together.
  var height: Double {
    rows.map { Self.height(of: $0) + Self.gap }.reduce(0, +)
  }

  func draw(at corner: Point, _ marks: [Chart.Mark], on drawing: inout Drawing) {
    var top = corner.y
    for row in rows {
      let used = row.map(\.width).reduce(0, +) + Self.gap * Double(row.count - 1)
      var left = corner.x + (isCentred ? (width - used) / 2 : 0)
      let height = Self.height(of: row)
      for pill in row {
        draw(pill, in: Box(left, top, pill.width, height), marks, on: &drawing)
        left += pill.width + Self.gap
      }
      top += height + Self.gap
    }
  }

  private func draw(
    _ pill: Pill,
    in box: Box,
    _ marks: [Chart.Mark],
    on drawing: inout Drawing
  ) {
    drawing.rectangle(box, radius: 9, pill.part.isGap ? "gap" : "card")
    let middle = box.y + box.height / 2
    drawing.add(
      Symbol(pill.part.mark, among: marks).markup(at: Point(box.x + 16, middle), radius: 7)
    )
    let lines = pill.label.count + (pill.note == nil ? 0 : 1)
    let first = middle + 4.3 - 14 * Double(lines - 1) / 2
    for (index, line) in pill.label.enumerated() {
      drawing.text(line, at: Point(box.x + 30, first + 14 * Double(index)), "label")
    }
    if let note = pill.note {
      let base = first + 14 * Double(pill.label.count)
      drawing.text(note, at: Point(box.x + 30, base), "small")
    }
  }

  private static func height(of row: [Pill]) -> Double { row.map(\.height).max() ?? 0 }

  private static func pill(for part: Chart.Map.Part, widest: Double) -> Pill {
    let room = min(190, widest) - 40
    let label = TextWidth.lines(part.label, width: room, size: 12)
    let note = part.note.map { TextWidth.shortened(ShownText.line($0), width: room, size: 11) }
    let text = max(
      label.map { TextWidth.of($0, size: 12) }.max() ?? 0,
      note.map { TextWidth.of($0, size: 11) } ?? 0
    )
    let lines = Double(label.count + (note == nil ? 0 : 1))
    return Pill(part: part, label: label, note: note, width: text + 40, height: 14 * lines + 14)
  }
}
