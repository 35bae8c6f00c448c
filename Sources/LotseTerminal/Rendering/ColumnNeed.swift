/// How much room a column of a table needs.
struct ColumnNeed {
  /// The width at which nothing is broken.
  let natural: Int
  /// The width below which the column can no longer be read.
  let least: Int

  /// The need of a column with these cells, its header among them.
  init(_ cells: [StyledLine], canWrap: Bool) {
    natural = max(1, cells.map(\.width).max() ?? 0)
    least = canWrap ? min(natural, Self.leastText) : natural
  }

  /// A column of text that is narrower than this is a column of scraps.
  private static let leastText = 12

  /// The widths of the columns in a line so wide, or `nil` if they cannot be read there.
  ///
  /// Room is given to all alike, until the widest columns share what is left.
  static func fit(_ needs: [ColumnNeed], into columns: Int, gap: Int) -> [Int]? {
    let room = columns - gap * max(0, needs.count - 1)
    guard needs.map(\.least).reduce(0, +) <= room else { return nil }
    var widths = needs.map(\.least)
    var rest = room - widths.reduce(0, +)
    while rest > 0 {
      let growing = widths.indices.filter { widths[$0] < needs[$0].natural }
      guard let narrowest = growing.map({ widths[$0] }).min() else { break }
      for index in growing where widths[index] == narrowest && rest > 0 {
        widths[index] += 1
        rest -= 1
      }
    }
    let isCramped = columns <= 40 && widths != needs.map(\.natural)
    return isCramped && needs.count > 1 ? nil : widths
  }
}
