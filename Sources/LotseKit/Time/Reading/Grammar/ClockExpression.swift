/// A time of day as people write it, perhaps impossible, perhaps in either half of the day.
struct ClockExpression: Hashable {
  /// The hour as said; 24 is the end of the day, and more is impossible.
  var hour: Int
  var minute: Int
  /// Whether the hour is one of twelve and nothing tells the half of the day: `um 3`.
  var isOpen = false
  /// Whether it is only a number, which may be something else than a time.
  var isBare = false
  /// Whether it is the midnight between two days, said without a number.
  var isMidnight = false

  /// Reads `14:30`, `um 10`, `halb drei`, `2 pm`, `nachmittags um 3`, `noon`.
  ///
  /// A bare number is a time only where one is expected.
  init?(_ scanner: inout TimeScanner, afterDay: Bool = false, allowsBare: Bool = false) {
    let part = Self.leadingPart(&scanner, afterDay: afterDay)
    let opener = scanner.attempt { $0.word(in: Self.openers) }
    let hasSign = opener == nil && scanner.sign("@")
    var face = ClockFace(opener: opener, isMarked: opener != nil || hasSign || part != nil)
    face.allowsBare = allowsBare
    guard let clock = face.read(&scanner) else { return nil }
    guard let part = part ?? scanner.attempt(Self.trailingPart) else {
      self = clock
      return
    }
    guard let settled = clock.settled(in: part) else { return nil }
    self = settled
  }

  init(hour: Int, minute: Int, isOpen: Bool = false) {
    self.hour = hour
    self.minute = minute
    self.isOpen = isOpen && (1...6).contains(hour)
  }

  /// The opener decides whether `am` can be that of the twelve-hour clock.
  private static let openers = WordTable<Language>([
    ("um gegen punkt", .german), ("at", .english),
  ])

  /// Reads `nachmittags`, `am Abend`; directly after a day also `morgen`, its morning.
  private static func leadingPart(
    _ scanner: inout TimeScanner,
    afterDay: Bool
  ) -> PartOfDay? {
    scanner.attempt { scanner in
      let hasOpener = scanner.word(in: ClockWords.partOpeners) != nil
      if hasOpener { _ = scanner.word(in: ClockWords.the) }
      let isMorgen = scanner.contains(Self.morgen, first: true)
      guard !isMorgen || afterDay || hasOpener else { return nil }
      let part = scanner.word(in: ClockWords.parts)
      if part != nil { _ = scanner.sign(",") }
      return part
    }
  }

  /// Reads `nachmittags`, `in the morning`, `at night`, `am Abend`.
  private static func trailingPart(_ scanner: inout TimeScanner) -> PartOfDay? {
    if scanner.word(in: ClockWords.partOpeners) != nil {
      _ = scanner.word(in: ClockWords.the)
    } else if scanner.contains(Self.morgen, first: true) {
      // "10 Uhr morgen" is tomorrow.
      return nil
    }
    return scanner.word(in: ClockWords.parts)
  }

  private static let morgen = WordTable("morgen")

  /// The time in a part of the day; `nil` if the hour is not in it.
  func settled(in part: PartOfDay) -> ClockExpression? {
    let shift: Int
    switch (part, hour) {
    case (.morning, 0...11): shift = 0
    case (.afternoon, 1...6), (.evening, 4...11), (.night, 9...11): shift = 12
    case (.evening, 12), (.night, 12): shift = 12
    case (.afternoon, 12...18), (.evening, 16...23), (.night, 0...6), (.night, 20...23): shift = 0
    default: return nil
    }
    return ClockExpression(hour: hour + shift, minute: minute)
  }

  /// The hours that may be meant, the likelier one first: offices work in the afternoon rather
  /// than at night.
  var hours: [Int] { isOpen ? [hour + 12, hour] : [hour] }
}

extension TimeScanner {
  /// Whether the next word is in a table.
  func contains<Value>(_ table: WordTable<Value>, first: Bool) -> Bool {
    var copy = self
    return copy.word(in: table) != nil
  }
}
