extension Drawing {
  /// Adds the names of numbered signs under the picture, in two columns, and makes room for them.
  mutating func key(of things: [(name: String, symbol: Symbol)]) {
    let (column, size) = (width / 2, 12.0)
    let names = things.map { TextWidth.lines($0.name, width: column - 48, size: size) }
    let heights = names.map { max(25, 14 * Double($0.count) + 9) }
    let half = heights.reduce(0, +) / 2
    var (left, top, bottom) = (8.0, height + 6, height)
    let start = top
    for (index, thing) in things.enumerated() {
      if left < column, top - start >= half {
        (left, top) = (column + 8, start)
      }
      let middle = top + heights[index] / 2
      add(thing.symbol.markup(at: Point(left + 12, middle), number: index + 1, radius: 10))
      lines(names[index], around: Point(left + 30, middle), step: 14, "label")
      top += heights[index]
      bottom = max(bottom, top)
    }
    height = bottom + 6
  }
}
