import LotseKit

/// The sign of a mark: a shape, a colour, and for states a sign inside, so that none of them is
/// needed to tell it from the others.
struct Symbol {
  /// The class of its colour.
  let colour: String
  private let shape: Shape
  private let sign: String?

  private enum Shape { case circle, square, triangle, diamond, ring, hexagon, small }

  /// The sign of a mark among those of its picture.
  init(_ mark: Chart.Mark?, among marks: [Chart.Mark]) {
    switch mark?.tone {
    case .good: (colour, shape, sign) = ("good", .circle, "M-3.6 .3L-1.1 2.9L3.7-2.6")
    case .fair: (colour, shape, sign) = ("fair", .triangle, "M0-3V1.2M0 3.6V3.7")
    case .bad: (colour, shape, sign) = ("bad", .square, "M-3-3L3 3M3-3L-3 3")
    case .unknown:
      (colour, shape, sign) = (
        "unknown", .ring, "M-2-1.6C-2-4.4 2.2-4.2 2-1.6C1.9-.2 0 0 0 1.6M0 4V4.1"
      )
    case .faint: (colour, shape, sign) = ("faded", .small, nil)
    case nil: (colour, shape, sign) = ("kind1", .circle, nil)
    case .kind:
      let kinds = marks.filter { $0.tone == .kind }
      let number = mark.flatMap { kinds.firstIndex(of: $0) } ?? 0
      let shapes: [Shape] = [.circle, .square, .triangle, .diamond, .hexagon, .ring]
      (colour, shape, sign) = ("kind\(number % 6 + 1)", shapes[number % shapes.count], nil)
    }
  }

  /// The sign at a place, of a radius.
  func markup(at centre: Point, radius: Double = 8) -> Markup {
    let inner: Markup =
      sign.map { "<path class=\"\(shape == .ring ? "asked" : "sign")\" d=\"\($0)\"/>" } ?? ""
    return outlined(at: centre, radius: radius) { inner }
  }

  /// The sign with a number in it, which stands for a thing.
  func markup(at centre: Point, number: Int, radius: Double = 11) -> Markup {
    let base = shape == .triangle ? 4.6 : 2.9
    let style: Markup = shape == .ring ? "numeral outer" : "numeral"
    return outlined(at: centre, radius: radius) {
      "<text class=\"\(style)\" y=\"\(base)\" text-anchor=\"middle\">\(number)</text>"
    }
  }

  private func outlined(at centre: Point, radius: Double, _ inner: () -> Markup) -> Markup {
    """
    <g transform="translate(\(centre.x) \(centre.y)) scale(\(radius / 8))">\(outline)\(inner())</g>
    """
  }

  private var outline: Markup {
    switch shape {
    case .circle: "<circle class=\"\(colour) edge\" r=\"8\"/>"
    case .ring: "<circle class=\"\(colour) hollow\" r=\"7\"/>"
    case .small: "<circle class=\"\(colour) edge\" r=\"5\"/>"
    case .square:
      "<rect class=\"\(colour) edge\" x=\"-7.2\" y=\"-7.2\" width=\"14.4\" height=\"14.4\" rx=\"2\"/>"
    case .triangle: "<path class=\"\(colour) edge\" d=\"M0-9L9 6.6H-9Z\"/>"
    case .diamond: "<path class=\"\(colour) edge\" d=\"M0-9.6L9.6 0L0 9.6L-9.6 0Z\"/>"
    case .hexagon: "<path class=\"\(colour) edge\" d=\"M-4.6-8H4.6L9.2 0L4.6 8H-4.6L-9.2 0Z\"/>"
    }
  }
}
