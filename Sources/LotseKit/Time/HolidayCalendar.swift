/// Holidays, and the words by which they are found in a text.
struct HolidayCalendar: Sendable {
  let holidays: [Holiday]
  let names: HolidayNames

  init(_ holidays: [Holiday]) {
    self.holidays = holidays
    names = HolidayNames(holidays)
  }
}

/// The names of holidays as they are found in a text, however they are spelled.
struct HolidayNames: Sendable {
  private let entries: [TimeToken: [(tokens: [TimeToken], holiday: Holiday)]]
  /// All words of all names, folded.
  let words: Set<String>
  /// The longer ones by their first letter.
  let byFirstLetter: [UInt8: [[UInt8]]]

  init(_ holidays: [Holiday]) {
    var entries: [TimeToken: [(tokens: [TimeToken], holiday: Holiday)]] = [:]
    for holiday in holidays {
      let names = Language.allCases.map { holiday.name.in($0) } + holiday.synonyms
      // "New Years Eve" is written so, too.
      for name in Set(names + names.map { $0.filter { $0 != "'" } }) {
        let tokens = TimeToken.tokens(of: name).filter { !$0.isSign }
        if let first = tokens.first { entries[first, default: []].append((tokens, holiday)) }
      }
    }
    // The longest name wins: "Christmas Eve" before "Christmas".
    self.entries = entries.mapValues { $0.sorted { $0.tokens.count > $1.tokens.count } }
    let tokens = entries.values.joined().flatMap(\.tokens)
    words = Set(tokens.compactMap(\.word))
    byFirstLetter = TimeVocabulary.index(words)
  }

  /// The holiday whose name begins some tokens, and how many of them it takes.
  func holiday(at tokens: ArraySlice<TimeToken>) -> (Holiday, count: Int)? {
    guard let first = tokens.first, let candidates = entries[first] else { return nil }
    for (name, holiday) in candidates {
      if let count = Self.count(of: name, in: tokens) { return (holiday, count) }
    }
    return nil
  }

  /// How many tokens a name takes, hyphens, full stops and apostrophes within it included.
  private static func count(of name: [TimeToken], in tokens: ArraySlice<TimeToken>) -> Int? {
    var rest = tokens
    for (index, piece) in name.enumerated() {
      while index > 0, case .sign(let sign) = rest.first, "-.'’‐".contains(sign) {
        rest.removeFirst()
      }
      guard rest.first == piece else { return nil }
      rest.removeFirst()
    }
    return tokens.count - rest.count
  }
}

extension TimeToken {
  fileprivate var isSign: Bool { if case .sign = self { true } else { false } }
}
