internal import CIcal
import LotseKit

/// The time zones that a file describes or names.
///
/// The changes of the clock follow Lotse's own reading of their rules: what libical itself would
/// expand them with is not in the program.
final class FileZones {
  private let described: [String: FileComponent]
  private var known: [String: TimeZoneRules?] = [:]
  /// More zones than anybody travels through.
  private static let limit = 50

  /// The zones of a calendar.
  init(_ calendar: FileComponent) {
    let zones = calendar.parts(of: ICAL_VTIMEZONE_COMPONENT)
    described = Dictionary(
      zones.compactMap { zone in zone.text(of: ICAL_TZID_PROPERTY).map { ($0, zone) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The rules of a zone: as the file describes it, else as the system knows it.
  func rules(of identifier: String) -> TimeZoneRules? {
    if let rules = known[identifier] { return rules }
    guard known.count < Self.limit else { return nil }
    let rules =
      if let zone = described[identifier] {
        ZoneDescription(zone)?.rules
      } else {
        ZoneDatabase.rules(of: identifier)
      }
    known[identifier] = .some(rules)
    return rules
  }
}

/// The changes of the clock that a zone's component lists.
struct ZoneDescription {
  private var onsets: [ZoneOnset] = []

  /// The most changes of one rule that are looked at.
  private static let onsetLimit = 600
  /// The most rules of one zone.
  private static let observanceLimit = 100

  /// A zone; `nil` if something in it cannot be read.
  init?(_ zone: FileComponent) {
    for kind in [ICAL_XSTANDARD_COMPONENT, ICAL_XDAYLIGHT_COMPONENT] {
      for observance in zone.parts(of: kind).prefix(Self.observanceLimit) {
        guard let onsets = Self.onsets(of: observance) else { return nil }
        self.onsets += onsets
      }
    }
    onsets.sort { $0.seconds < $1.seconds }
    if onsets.isEmpty { return nil }
  }

  /// How far the clock is ahead of UTC at each moment.
  var rules: TimeZoneRules { TimeZoneRules(onsets: onsets, otherwise: 0) }

  private static func onsets(of observance: FileComponent) -> [ZoneOnset]? {
    guard let start = observance.property(ICAL_DTSTART_PROPERTY)?.time, let first = start.value,
      let before = offset(observance, ICAL_TZOFFSETFROM_PROPERTY),
      let after = offset(observance, ICAL_TZOFFSETTO_PROPERTY)
    else { return nil }
    var days: Set<Day> = [first.day]
    for rule in observance.properties(ICAL_RRULE_PROPERTY) {
      guard let rule = try? Recurrence(rule: rule.rule) else { return nil }
      // Some programs let every rule begin in the year 1.
      days.formUnion(
        rule.occurrences(from: first.day, onOrAfter: .firstSupported).prefix(onsetLimit).prefix {
          $0.year <= TimeZoneRules.lastYear
        }
      )
    }
    for date in observance.properties(ICAL_RDATE_PROPERTY).prefix(onsetLimit) {
      let value = icalproperty_get_rdate(date.pointer).time.value
      if let value { days.insert(value.day) }
    }
    let clock = (first.time?.minutes ?? 0) * 60 + Int(start.second)
    return days.map { day in
      ZoneOnset(seconds: day.daysSince1970 * 86_400 + clock - before, before: before, after: after)
    }
  }

  /// A distance from UTC in seconds; at most a day, as everywhere on earth.
  private static func offset(_ observance: FileComponent, _ kind: icalproperty_kind) -> Int? {
    guard let property = observance.property(kind) else { return nil }
    let seconds = Int(icalvalue_get_utcoffset(icalproperty_get_value(property.pointer)))
    return abs(seconds) <= 86_400 ? seconds : nil
  }
}
