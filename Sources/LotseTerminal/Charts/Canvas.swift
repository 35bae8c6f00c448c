/// A rectangle of terminal columns to draw on; text never runs over its edge.
struct Canvas {
  let width: Int
  let height: Int
  /// What stands in each place; `nil` is the right half of a wide character.
  private var places: [[Place?]]

  private struct Place {
    var text: String
    var ink: Ink
    var isTaken: Bool
  }

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    let blank = Place(text: " ", ink: .none, isTaken: false)
    places = Array(repeating: Array(repeating: blank, count: width), count: height)
  }

  /// Whether so many columns lie on the canvas and nothing stands there.
  func isFree(row: Int, columns: Range<Int>) -> Bool {
    guard places.indices.contains(row), columns.lowerBound >= 0, columns.upperBound <= width
    else { return false }
    return places[row][columns].allSatisfy { $0.map { !$0.isTaken } ?? false }
  }

  /// Writes text that later text must not cover, unless it is ground.
  mutating func write(_ text: String, row: Int, column: Int, _ ink: Ink, isGround: Bool = false) {
    var column = column
    for character in text {
      let size = character.displayWidth
      guard places.indices.contains(row), column >= 0, column + size <= width, size > 0 else {
        return
      }
      places[row][column] = Place(text: String(character), ink: ink, isTaken: !isGround)
      for offset in 1..<max(size, 1) { places[row][column + offset] = nil }
      column += size
    }
  }

  /// The rows from top to bottom.
  var lines: [StyledLine] {
    places.map { row in
      var line = StyledLine()
      for place in row.compactMap({ $0 }) { line.append(place.text, place.ink) }
      return line
    }
  }
}
