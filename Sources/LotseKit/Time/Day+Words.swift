extension Weekday {
  /// The name of the day.
  public var name: Text {
    switch self {
    case .monday: Text(de: "Montag", en: "Monday")
    case .tuesday: Text(de: "Dienstag", en: "Tuesday")
    case .wednesday: Text(de: "Mittwoch", en: "Wednesday")
    case .thursday: Text(de: "Donnerstag", en: "Thursday")
    case .friday: Text(de: "Freitag", en: "Friday")
    case .saturday: Text(de: "Samstag", en: "Saturday")
    case .sunday: Text(de: "Sonntag", en: "Sunday")
    }
  }

  /// The name's usual abbreviation: two letters in German, three in English.
  public func abbreviation(in language: Language) -> String {
    String(name.in(language).prefix(language == .german ? 2 : 3))
  }
}

extension Day {
  /// The names of the months, January first.
  public static let monthNames: [Text] = [
    Text(de: "Januar", en: "January"), Text(de: "Februar", en: "February"),
    Text(de: "März", en: "March"), Text(de: "April", en: "April"), Text(de: "Mai", en: "May"),
    Text(de: "Juni", en: "June"), Text(de: "Juli", en: "July"), Text(de: "August", en: "August"),
    Text(de: "September", en: "September"), Text(de: "Oktober", en: "October"),
    Text(de: "November", en: "November"), Text(de: "Dezember", en: "December"),
  ]

  /// The day as people write it, with its weekday: `Mo 23.11.2026`, `Mon 23 Nov 2026`.
  public func words(in language: Language) -> String {
    let weekday = weekday.abbreviation(in: language)
    switch language {
    case .german: return "\(weekday) \(day).\(month).\(year)"
    case .english:
      return "\(weekday) \(day) \(Day.monthNames[month - 1].in(.english).prefix(3)) \(year)"
    }
  }
}
