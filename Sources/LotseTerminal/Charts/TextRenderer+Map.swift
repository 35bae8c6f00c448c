import LotseKit

// The map: its groups under each other, each with its parts and how they stand.
extension TextRenderer {
  func drawing(_ map: Chart.Map) -> [StyledLine] {
    let marks = Chart.Figure.map(map).marks
    let centre =
      map.centre.isEmpty
      ? [] : LineBreaker.lines(StyledLine(printable(map.centre), .strong), width: columns)
    let groups = map.groups.enumerated().flatMap { number, group in
      drawing(group, marks, isLast: number == map.groups.count - 1)
    }
    let gap =
      map.groups.contains { $0.parts.contains(where: \.isGap) }
      ? [StyledLine("\(style.glyphs.gap) ", .alert) + StyledLine(words("Lücke", "gap"), .faint)]
      : []
    return centre + groups + flowing(legend(of: marks) + gap)
  }

  /// A group at a branch of the line that leads outwards.
  private func drawing(
    _ group: Chart.Map.Group,
    _ marks: [Chart.Mark],
    isLast: Bool
  ) -> [StyledLine] {
    let branch = style.glyphs.frame[isLast ? 6 : 3] + style.glyphs.rule + " "
    let edge = StyledLine(isLast ? "   " : style.glyphs.upright + "  ", .faint)
    let inner = TextRenderer(style: style, columns: columns - edge.width)
    let parts = inner.flowing(group.parts.map { part(of: $0, marks) })
    return wrapped(StyledLine(printable(group.label), .strong), label: StyledLine(branch, .faint))
      + parts.map { edge + $0 }
  }

  private func part(of part: Chart.Map.Part, _ marks: [Chart.Mark]) -> StyledLine {
    let sign = part.mark.map { style.glyphs.sign(of: $0, among: marks) } ?? style.glyphs.bullet
    var line = StyledLine("\(sign) ", .strong)
    line.append(printable(part.label))
    if part.isGap { line.append(" \(style.glyphs.gap)", .alert) }
    if let note = part.note { line.append(" (\(printable(note)))", .faint) }
    return line
  }

  /// Each part in a sentence, under its group.
  func description(_ map: Chart.Map) -> [String] {
    (map.centre.isEmpty ? [] : ["\(words("In der Mitte", "In the centre")): \(map.centre)"])
      + map.groups.flatMap { group in
        ["\(group.label):"]
          + group.parts.map { part in
            let said = [
              part.mark?.label, part.isGap ? words("Lücke", "gap") : nil, part.note,
            ].compactMap(\.self)
            return said.isEmpty ? part.label : "\(part.label): \(said.joined(separator: "; "))"
          }
      }
  }
}
