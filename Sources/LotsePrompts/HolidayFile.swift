package import LotseKit

extension EmbeddedPrompts {
  /// The holidays that travel inside the program, read now.
  ///
  /// - Throws: An error with its place if the file is not as it must be.
  package static func holidays() throws -> [Holiday] {
    try decode("time/holidays.yaml", as: HolidayFile.self).holidays.map(\.holiday)
  }
}

/// The file of holidays: which there are, by which laws, and when that was checked.
private struct HolidayFile: Decodable {
  var checked: Day
  var certainty: String
  var laws: [String: String]
  var holidays: [HolidayEntry]
}

/// A holiday as the file writes it, with exactly one rule.
private struct HolidayEntry: Decodable {
  let holiday: Holiday

  private enum Key: String, CodingKey { case name, synonyms, date, easter, before, lands }

  init(from decoder: any Decoder) throws {
    let entry = try decoder.container(keyedBy: Key.self)
    let date = try entry.decodeIfPresent(DayOfMonth.self, forKey: .date)
    let easter = try entry.decodeIfPresent(Int.self, forKey: .easter)
    let before = try entry.decodeIfPresent(DayBefore.self, forKey: .before)
    let rules: [Holiday.Rule] = [
      date.map { .date(month: $0.month, day: $0.day) },
      easter.map(Holiday.Rule.easter),
      before.map { .before($0.weekday.value, month: $0.date.month, day: $0.date.day) },
    ].compactMap(\.self)
    guard rules.count == 1, let rule = rules.first else { throw UserError.oneRuleOnly }
    holiday = Holiday(
      name: try entry.decode(Text.self, forKey: .name),
      synonyms: try entry.decodeIfPresent([String].self, forKey: .synonyms) ?? [],
      rule: rule,
      lands: try entry.decodeIfPresent(Lands.self, forKey: .lands)?.lands ?? []
    )
  }
}

/// A day of any year: `12-24`.
private struct DayOfMonth: Decodable {
  let month: Int
  let day: Int

  init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    // A leap year has every day that there can be.
    guard let day = Day(iso: "2000-" + text) else { throw UserError.noDayOfMonth(text) }
    (month, self.day) = (day.month, day.day)
  }
}

/// A weekday before a day of any year.
private struct DayBefore: Decodable {
  enum WeekdayName: String, Decodable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    var value: Weekday {
      switch self {
      case .monday: .monday
      case .tuesday: .tuesday
      case .wednesday: .wednesday
      case .thursday: .thursday
      case .friday: .friday
      case .saturday: .saturday
      case .sunday: .sunday
      }
    }
  }

  var weekday: WeekdayName
  var date: DayOfMonth
}

/// `all`, or the Länder by their codes.
private struct Lands: Decodable {
  let lands: Set<Land>

  init(from decoder: any Decoder) throws {
    if let word = try? decoder.singleValueContainer().decode(String.self) {
      guard word == "all" else { throw UserError.noLands(word) }
      lands = Set(Land.allCases)
    } else {
      lands = Set(try decoder.singleValueContainer().decode([Land].self))
    }
  }
}

extension UserError {
  fileprivate static let oneRuleOnly = UserError(
    Text(
      de: "Ein Feiertag hat genau eine Regel: date, easter oder before.",
      en: "A holiday has exactly one rule: date, easter or before."
    )
  )

  fileprivate static func noDayOfMonth(_ text: String) -> UserError {
    UserError(
      Text(
        de: "„\(text)“ ist kein Tag der Form 12-24.",
        en: "“\(text)” is no day of the form 12-24."
      )
    )
  }

  fileprivate static func noLands(_ word: String) -> UserError {
    UserError(
      Text(
        de: "„\(word)“: Erwartet wird all oder eine Liste von Ländern, etwa [BW, BY].",
        en: "“\(word)”: expected is all, or a list of Länder such as [BW, BY]."
      )
    )
  }
}
