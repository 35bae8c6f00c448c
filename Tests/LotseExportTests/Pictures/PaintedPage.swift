import Foundation

/// The pictures of a page as a browser paints them: shapes and texts in their order, with the colours
/// that the page's own rules give them.
struct PaintedPage {
  struct Shape {
    var box: CGRect
    var fill: RGB
    var opacity: Double
  }

  struct Words {
    var text: String
    var box: CGRect
    var ink: RGB
    /// What lies under its beginning, middle and end.
    var grounds: [RGB]
  }

  /// The texts of each picture.
  private(set) var pictures: [[Words]] = []
  /// The colours of the signs of each picture, and what they lie on.
  private(set) var signs: [(fill: RGB, ground: RGB)] = []

  private let rules: [Rule]
  private let paper: RGB

  init(_ page: String, isDark: Bool) {
    rules = Rule.all(in: page, isDark: isDark)
    paper = isDark ? RGB("#14191f") : RGB("#ffffff")
    for picture in page.matches(of: /<svg xmlns[^>]*>(?s:.*?)<\/svg>/) {
      paint(String(picture.output))
    }
  }

  private mutating func paint(_ svg: String) {
    var (shapes, words) = ([Shape](), [Words]())
    var places = [Place()]
    let pattern = /<(\/?)(g|rect|circle|path|text)\b([^>]*)>([^<]*(?:<tspan[^>]*>[^<]*)?)/
    for match in svg.matches(of: pattern) {
      let (tag, attributes) = (String(match.2), Attributes(String(match.3)))
      let place = places[places.count - 1]
      switch (match.1.isEmpty, tag) {
      case (false, "g"): places.removeLast()
      case (true, "g"): places.append(place.moved(by: attributes["transform"]))
      case (true, "text"):
        let text = String(match.4).replacing(/<[^>]*>/, with: "")
        words.append(
          self.words(text, attributes, place.moved(by: attributes["transform"]), over: shapes)
        )
      case (true, _):
        guard let shape = shape(tag, attributes, place) else { continue }
        if attributes["class"]?.contains("edge") == true {
          signs.append((shape.fill, ground(at: shape.box.origin, under: shapes)))
        }
        shapes.append(shape)
      default: break
      }
    }
    pictures.append(words)
  }

  private func words(
    _ text: String,
    _ attributes: Attributes,
    _ place: Place,
    over shapes: [Shape]
  ) -> Words {
    let style = style(of: "text", attributes)
    let size = Double(style["font-size"]?.dropLast(2) ?? "13") ?? 13
    // About what sans-serif fonts need on average.
    let width = Double(text.count) * size * 0.5 * place.scale
    let at = place.point(attributes.number("x"), attributes.number("y"))
    let shares = ["start": 0.0, "middle": 0.5, "end": 1]
    let left = width * (shares[attributes["text-anchor"] ?? "start"] ?? 0)
    let height = size * place.scale
    let box = CGRect(x: at.x - left, y: at.y - height * 0.8, width: width, height: height)
    let points = [0.1, 0.5, 0.9].map { CGPoint(x: box.minX + width * $0, y: box.midY) }
    return Words(
      text: text,
      box: place.isTurned ? .null : box,
      ink: RGB(style["fill"] ?? "#000000"),
      grounds: place.isTurned ? [] : points.map { ground(at: $0, under: shapes) }
    )
  }

  private func ground(at point: CGPoint, under shapes: [Shape]) -> RGB {
    shapes.filter { $0.box.contains(point) }.reduce(paper) { below, shape in
      shape.fill.over(below, opacity: shape.opacity)
    }
  }

  private func shape(_ tag: String, _ attributes: Attributes, _ place: Place) -> Shape? {
    let style = style(of: tag, attributes)
    guard let fill = attributes["fill"] ?? style["fill"], fill.hasPrefix("#") else { return nil }
    let box: CGRect
    switch tag {
    case "rect":
      guard attributes["width"]?.hasSuffix("%") != true else { return nil }
      box = place.box(
        attributes.number("x"),
        attributes.number("y"),
        attributes.number("width"),
        attributes.number("height")
      )
    case "circle":
      let radius = attributes.number("r")
      box = place.box(
        attributes.number("cx") - radius,
        attributes.number("cy") - radius,
        2 * radius,
        2 * radius
      )
    // Of paths, only those of signs are small enough to be taken as their box.
    default: box = place.scale == 1 && place.isOrigin ? .null : place.box(-8, -8, 16, 16)
    }
    return Shape(box: box, fill: RGB(fill), opacity: Double(style["fill-opacity"] ?? "1") ?? 1)
  }

  private func style(of tag: String, _ attributes: Attributes) -> [String: String] {
    let classes = Set((attributes["class"] ?? "").split(separator: " ").map(String.init))
    return rules.filter { $0.fits(tag, classes) }.sorted { $0.weight < $1.weight }
      .reduce(into: [:]) { $0.merge($1.values) { $1 } }
  }
}

/// Where a group of shapes is put.
private struct Place {
  var offset = CGPoint.zero
  var scale = 1.0
  var isTurned = false
  var isOrigin: Bool { offset == .zero }

  func moved(by transform: String?) -> Place {
    guard let transform else { return self }
    var place = self
    if let match = transform.firstMatch(of: /translate\(([-\d.]+) ([-\d.]+)\)/) {
      place.offset = CGPoint(x: Double(match.1) ?? 0, y: Double(match.2) ?? 0)
    }
    place.isTurned = transform.contains("rotate")
    if let match = transform.firstMatch(of: /scale\(([\d.]+)\)/) {
      place.scale = Double(match.1) ?? 1
    }
    return place
  }

  func point(_ x: Double, _ y: Double) -> CGPoint {
    CGPoint(x: offset.x + x * scale, y: offset.y + y * scale)
  }

  func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> CGRect {
    CGRect(origin: point(x, y), size: CGSize(width: width * scale, height: height * scale))
  }
}

/// The attributes of a tag.
private struct Attributes {
  private let values: [String: String]

  init(_ text: String) {
    values = Dictionary(
      text.matches(of: /([\w-]+)="([^"]*)"/).map { (String($0.1), String($0.2)) }
    ) { $1 }
  }

  subscript(name: String) -> String? { values[name] }
  func number(_ name: String) -> Double { Double(values[name] ?? "") ?? 0 }
}

/// A rule of the page for its pictures.
private struct Rule {
  var tag: String?
  var classes: Set<String>
  var values: [String: String]
  var weight: Int { classes.count * 10_000 + (tag == nil ? 0 : 1_000) + order }
  var order: Int

  func fits(_ tag: String, _ classes: Set<String>) -> Bool {
    (self.tag == nil || self.tag == tag) && self.classes.isSubset(of: classes)
  }

  static func all(in page: String, isDark: Bool) -> [Rule] {
    let style = page.firstRange(of: "<style>").flatMap { start in
      page[start.upperBound...].firstRange(of: "</style>").map {
        String(page[start.upperBound..<$0.lowerBound])
      }
    }
    let parts = (style ?? "").split(separator: "@media screen and (prefers-color-scheme:dark){")
    let text = parts.prefix(isDark ? 2 : 1).joined(separator: "\n")
    return text.matches(of: /svg ([^{}]+)\{([^}]*)\}/).enumerated().flatMap { order, match in
      let values = Dictionary(
        match.2.split(separator: ";").map { pair in
          let parts = pair.split(separator: ":", maxSplits: 1).map(String.init)
          return (parts[0], parts.count > 1 ? parts[1] : "")
        }
      ) { $1 }
      return match.1.split(separator: ",").map { selector in
        let names = selector.replacing("svg ", with: "").trimmingCharacters(in: .whitespaces)
          .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        return Rule(
          tag: names[0].isEmpty ? nil : names[0],
          classes: Set(names.dropFirst()),
          values: values,
          order: order
        )
      }
    }
  }
}
