import LotseKit

// Signs for how things stand and of which kind they are.
extension Glyphs {
  /// The sign of a mark among those of its chart; kinds are told apart by their order.
  func sign(of mark: Chart.Mark, among marks: [Chart.Mark]) -> String {
    switch mark.tone {
    case .good: return self == .unicode ? "●" : "+"
    case .fair: return self == .unicode ? "◐" : "~"
    case .bad: return self == .unicode ? "✗" : "x"
    case .unknown: return "?"
    case .faint: return self == .unicode ? "─" : "-"
    case .kind:
      let kinds = marks.filter { $0.tone == .kind }
      let number = kinds.firstIndex(of: mark) ?? 0
      let signs =
        self == .unicode ? ["◆", "■", "▲", "○", "□", "▽"] : ["a", "b", "c", "d", "e", "f"]
      return signs[number % signs.count]
    }
  }

  /// What fills the part of a bar with that number.
  func filling(_ number: Int) -> String {
    let signs = self == .unicode ? ["█", "▒", "▓", "░"] : ["#", "=", "%", ":"]
    return signs[number % signs.count]
  }
}

extension TextRenderer {
  /// Each mark with its sign.
  func legend(of marks: [Chart.Mark]) -> [StyledLine] {
    marks.map { mark in
      StyledLine("\(style.glyphs.sign(of: mark, among: marks)) ", .strong)
        + StyledLine(printable(mark.label), .faint)
    }
  }

  /// Things one after the other, in as many lines as they need.
  func flowing(_ things: [StyledLine]) -> [StyledLine] {
    var lines: [StyledLine] = []
    for thing in things {
      if let last = lines.last, last.width + 3 + thing.width <= columns {
        lines[lines.count - 1] = last + StyledLine("   ") + thing
      } else if thing.width <= columns {
        lines.append(thing)
      } else {
        lines += LineBreaker.lines(thing, width: columns)
      }
    }
    return lines
  }
}
