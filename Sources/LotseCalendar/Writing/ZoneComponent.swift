internal import CIcal
import LotseKit

/// Describes the local time zone as far as some years need it (VTIMEZONE).
///
/// It is made from the rules of the clock and not copied from a table that goes back to 1893: so
/// the file stays small, and the same data give the same file on every machine.
struct ZoneComponent {
  let name: String
  let rules: TimeZoneRules
  /// The years of the times that are bound to the zone.
  let years: ClosedRange<Int>

  /// Fewer years would not tell the fourth Sunday from the last.
  private static let yearsForRule = 8

  /// A component that the caller owns.
  func component() -> OpaquePointer? {
    let zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT)
    icalcomponent_add_property(zone, icalproperty_new_tzid(name))
    for observance in observances { icalcomponent_add_component(zone, observance) }
    return zone
  }

  private var observances: [OpaquePointer?] {
    let last = max(years.upperBound + 1, years.lowerBound + Self.yearsForRule)
    let onsets = rules.onsets(in: (years.lowerBound - 1)...last)
    if let yearly = yearly(onsets, count: last - years.lowerBound + 2) {
      return yearly.map { observance($0.first, rule: $0.rule) }
    }
    let beginning = onsets.first.map { $0.before } ?? rules.offset(0)
    let base = ZoneOnset(seconds: -beginning, before: beginning, after: beginning)
    return [observance(base, rule: nil)] + onsets.map { observance($0, rule: nil) }
  }

  /// The two changes of every year, if there are two and each follows one rule.
  private func yearly(_ onsets: [ZoneOnset], count years: Int) -> [YearlyOnset]? {
    guard onsets.count == 2 * years else { return nil }
    let halves = [0, 1].map { half in onsets.indices.filter { $0 % 2 == half }.map { onsets[$0] } }
    let yearly = halves.compactMap(YearlyOnset.init)
    return yearly.count == 2 ? yearly : nil
  }

  private func observance(_ onset: ZoneOnset, rule: Recurrence?) -> OpaquePointer? {
    let isDaylight = onset.after > onset.before
    let component = icalcomponent_new(
      isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT
    )
    let properties: [OpaquePointer?] = [
      icalproperty_new_dtstart(icaltimetype(clock: onset.clock)),
      icalproperty_new_tzoffsetfrom(Int32(onset.before)),
      icalproperty_new_tzoffsetto(Int32(onset.after)),
      rule.flatMap { icalproperty_new_rrule(icalrecurrencetype_from_string($0.rule)) },
    ]
    for case let property? in properties { icalcomponent_add_property(component, property) }
    return component
  }
}
