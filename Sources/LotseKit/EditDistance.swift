/// How many letters must be added, dropped, exchanged or swapped with their neighbour to make one
/// word of another (Damerau's distance, each stretch of letters edited once).
package enum EditDistance {
  /// The distance between two folded words, or `nil` if it is greater than the limit.
  package static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    // Whoever pastes a page where a name belongs must not wait for the comparison.
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = beforeLast
    for (row, letter) in left.enumerated() {
      current[0] = row + 1
      var least = row + 1
      for (column, other) in right.enumerated() {
        var cost = min(
          last[column + 1] + 1,
          current[column] + 1,
          last[column] + (letter == other ? 0 : 1)
        )
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
