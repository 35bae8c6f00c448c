/// A season as people write it: `Sommer 2027`, `bis zum nächsten Frühjahr`.
///
/// It tells roughly when, but no day: nobody knows whether that of an office ends with the holidays,
/// with August or with the equinox.
struct SeasonExpression: Hashable {
  enum Season: Hashable, CaseIterable { case spring, summer, autumn, winter }

  let season: Season
  let year: WrittenYear?
  /// Whether it is one by which something is due.
  let isLimit: Bool

  /// Reads a text that is a season and nothing else, perhaps one by which something is due.
  init?(whole scanner: TimeScanner) {
    guard let season = scanner.whole(Self.init) else { return nil }
    self = season
  }

  private init?(_ scanner: inout TimeScanner) {
    isLimit = (scanner.word(in: DayWords.until) ?? scanner.word(in: DayWords.deadline)) != nil
    _ = scanner.word(in: DayWords.toThe)
    _ = scanner.word(in: DayWords.openers)
    _ = scanner.word(in: DayWords.edges)
    let selector =
      scanner.word(in: DayWords.selectors)
      ?? scanner.attempt { scanner in
        _ = scanner.word(in: DayWords.ofThe)
        return scanner.word(in: DayWords.selectors)
      }
    _ = scanner.word(in: DayWords.ofThe)
    guard let season = scanner.word(in: Self.names) else { return nil }
    self.season = season
    year = WrittenYear.trailing(&scanner) ?? (selector == 0 ? .relative(0) : nil)
  }

  private static let names = WordTable<Season>([
    ("frühling frühlings frühjahr frühjahrs spring", .spring), ("sommer sommers summer", .summer),
    ("herbst herbsts herbstes autumn", .autumn), ("winter winters", .winter),
  ])
}

extension SeasonExpression {
  /// Whether it is surely no name: `Frau Sommer`.
  var isTold: Bool { isLimit || year != nil }

  /// Why it cannot be taken for a day, with one that may be meant.
  func refusal(on today: Day) -> UserError {
    let month = Day.monthNames[lastMonth - 1]
    let end = year(from: today)
    let said = year == nil ? "" : " \(end)"
    let name = season.name
    return UserError(
      Text(
        de: "„\(name.in(.german))\(said)“ ist kein bestimmter Tag.",
        en: "“\(name.in(.english))\(said)” is no particular day."
      ),
      advice: Text(
        de: "Nennen Sie einen, zum Beispiel Ende \(month.in(.german)) \(end).",
        en: "Name one, for example end of \(month.in(.english)) \(end)."
      )
    )
  }

  /// The last month that surely belongs to it and to the same year.
  private var lastMonth: Int {
    switch season {
    case .spring: 5
    case .summer: 8
    case .autumn: 11
    case .winter: 12
    }
  }

  /// The year that was said, or else the next one in which its last month is not over.
  private func year(from today: Day) -> Int {
    switch year {
    case .number(let year): year
    case .relative(let offset): today.year + offset
    case nil: today.month > lastMonth ? today.year + 1 : today.year
    }
  }
}

extension SeasonExpression.Season {
  fileprivate var name: Text {
    switch self {
    case .spring: Text(de: "Frühjahr", en: "spring")
    case .summer: Text(de: "Sommer", en: "summer")
    case .autumn: Text(de: "Herbst", en: "autumn")
    case .winter: Text(de: "Winter", en: "winter")
    }
  }
}
