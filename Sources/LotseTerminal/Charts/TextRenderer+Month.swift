import LotseKit

// A leaf of a calendar, and under it what there is on its days.
extension TextRenderer {
  /// The number of the week, and two spaces.
  private static let weekWidth = 4
  /// So many signs tell how much there is on a day, then a plus.
  private static let mostSigns = 3

  func drawing(_ month: Chart.Month) -> [StyledLine] {
    let width = min(10, (columns - Self.weekWidth) / 7)
    let told = description(month).flatMap {
      LineBreaker.lines(StyledLine(printable($0)), width: columns)
    }
    return [head(width)] + month.weeks.map { line($0, of: month, width) }
      + (told.isEmpty ? [] : [StyledLine()]) + told
  }

  /// Each day on which there is something, in a sentence; in plain mode also that there is none,
  /// which others see in the leaf.
  func description(_ month: Chart.Month) -> [String] {
    if style.isPlain, month.told.isEmpty { return [words("(keine Einträge)", "(no entries)")] }
    return month.told.map { day, labels in
      "\(day.words(in: style.language)): \(labels.joined(separator: "; "))"
    }
  }

  private func head(_ width: Int) -> StyledLine {
    var line = StyledLine(words("KW", "Wk"), .faint).padded(to: Self.weekWidth)
    for weekday in Weekday.allCases {
      let name = " " + weekday.abbreviation(in: style.language)
      line.append(StyledLine(name, .strong).padded(to: width))
    }
    return line
  }

  private func line(_ week: [Day?], of month: Chart.Month, _ width: Int) -> StyledLine {
    let number = week.compactMap(\.self).first.map { String($0.isoWeek.week) } ?? ""
    var line = StyledLine(number, .faint).padded(to: Self.weekWidth)
    for day in week {
      line.append((day.map { cell($0, of: month) } ?? StyledLine()).padded(to: width))
    }
    return line
  }

  /// The day, in brackets if it is today, with a star if it is off, and a sign for each entry.
  private func cell(_ day: Day, of month: Chart.Month) -> StyledLine {
    let isToday = day == month.today
    let isOff = month.holidays[day] != nil
    let number = (day.day < 10 ? " " : "") + String(day.day)
    var cell = StyledLine(isToday ? "[" : " ", .strong)
    cell.append(number, isToday ? .strong : day.weekday > .friday || isOff ? .faint : .none)
    cell.append(isToday ? "]" : isOff ? "*" : " ", isToday ? .strong : .none)
    let count = month.entries.count { $0.day == day }
    cell.append(String(repeating: style.glyphs.bullet, count: min(count, Self.mostSigns)), .code)
    if count > Self.mostSigns { cell.append("+", .code) }
    return cell
  }
}
