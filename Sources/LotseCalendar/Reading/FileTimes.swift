internal import CIcal
import LotseKit

/// Turns the times of a file into what the local clock shows.
struct FileTimes {
  let zone: LocalZone
  let fileZones: FileZones

  /// A day or time of a property on the local clock.
  ///
  /// - Throws: An ``ItemFlaw`` if it does not exist, or its zone is unknown.
  func time(_ property: FileProperty) throws(ItemFlaw) -> DayTime {
    let time = property.time
    guard let shown = time.value else { throw .noSuchTime(property.value) }
    guard shown.time != nil else { return shown }
    switch try clock(of: property) {
    case .local: return shown
    case .other(let rules): return zone.clock(at: rules.moment(of: shown).seconds)
    }
  }

  /// A moment of a property; one without a zone counts as UTC, which is all that may stand there.
  func moment(_ property: FileProperty) -> Moment? {
    let time = property.time
    guard time.is_date == 0, let shown = time.value, shown.day.isSupported else { return nil }
    return zone.moment(at: shown.secondsSince1970 + Int(time.second))
  }

  /// Whose clock shows the time of a property.
  enum Clock {
    /// The local one.
    case local
    /// Another one.
    case other(TimeZoneRules)
  }

  /// Whose clock shows the time of a property.
  func clock(of property: FileProperty) throws(ItemFlaw) -> Clock {
    if property.time.isUTC { return .other(.fixed(0)) }
    guard let name = property.parameter("TZID"), !isLocal(name) else { return .local }
    guard let rules = fileZones.rules(of: name) else { throw .unknownZone(name) }
    return .other(rules)
  }

  /// Whether an identifier, perhaps behind the name of the one who gave it, is the local zone's.
  private func isLocal(_ identifier: String) -> Bool {
    guard let name = zone.name else { return false }
    return identifier == name || identifier.hasSuffix("/" + name)
  }
}

extension ItemFlaw {
  static func noSuchTime(_ value: String) -> ItemFlaw {
    let value = String(CalendarText.line(value).prefix(40))
    return ItemFlaw(
      de: "Den Zeitpunkt \(value) gibt es nicht.",
      en: "There is no such time as \(value)."
    )
  }

  static func unknownZone(_ name: String) -> ItemFlaw {
    let name = String(CalendarText.line(name).prefix(80))
    return ItemFlaw(
      de: "Die Zeitzone „\(name)“ ist nicht bekannt, und die Datei beschreibt sie nicht.",
      en: "The time zone “\(name)” is not known, and the file does not describe it."
    )
  }
}
