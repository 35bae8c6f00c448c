/// Places on a circle, without a mathematics library: the terminal, too, links none.
enum Circle {
  /// The place at a part of the way round, clockwise from the top.
  static func point(_ part: Double, radius: Double, around centre: Point) -> Point {
    let (sine, cosine) = sineAndCosine(part - part.rounded(.down))
    return Point(centre.x + sine * radius, centre.y - cosine * radius)
  }

  /// Sine and cosine of a part of the full angle, by their series on an eighth of it.
  private static func sineAndCosine(_ part: Double) -> (Double, Double) {
    let eighth = Int((part * 8).rounded())
    let angle = (part - Double(eighth) / 8) * 2 * Double.pi
    let square = angle * angle
    let sine = angle * (1 - square / 6 * (1 - square / 20 * (1 - square / 42)))
    let cosine = 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)))
    let (s, c) = steps[eighth % 8]
    return (s * cosine + c * sine, c * cosine - s * sine)
  }

  private static let half = 0.5.squareRoot()
  private static let steps = [
    (0.0, 1.0), (half, half), (1, 0), (half, -half), (0, -1), (-half, -half), (-1, 0),
    (-half, half),
  ]
}
