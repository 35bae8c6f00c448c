internal import CIcal
package import LotseKit

/// Writes items as a calendar file (RFC 5545).
package struct CalendarWriter: Sendable {
  /// Which program wrote the file (PRODID).
  let product: String
  let zone: LocalZone

  /// A writer for times of a zone.
  package init(product: String, zone: LocalZone) {
    self.product = product
    self.zone = zone
  }

  /// The file, with its lines ended as the standard demands; the same for the same items and
  /// moment.
  package func text(_ items: [CalendarItem], at moment: Moment) -> String {
    let calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT)
    defer { icalcomponent_free(calendar) }
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"))
    icalcomponent_add_property(calendar, icalproperty_new_prodid(CalendarText.line(product)))
    if let name = zone.name, let years = years(of: items) {
      let component = ZoneComponent(name: name, rules: zone.rules, years: years).component()
      icalcomponent_add_component(calendar, component)
    }
    let starts = Dictionary(
      items.filter { $0.occurrence == nil }.map { ($0.uid, $0.start ?? $0.due) },
      uniquingKeysWith: { first, _ in first }
    )
    for item in items {
      let series = (starts[item.uid] ?? nil) ?? item.start
      let writer = ItemWriter(item: item, series: series, zone: zone, moment: moment)
      icalcomponent_add_component(calendar, writer.component())
    }
    guard let text = icalcomponent_as_ical_string_r(calendar) else { return "" }
    defer { icalmemory_free_buffer(text) }
    return String(cString: text)
  }

  /// The years of the times that are bound to the zone; `nil` if there are none.
  private func years(of items: [CalendarItem]) -> ClosedRange<Int>? {
    let times = items.flatMap { item in
      [item.start, item.due, item.end, item.occurrence] + item.exceptions
    }
    let years = times.compactMap { $0?.time == nil ? nil : $0?.day.year }
    guard let first = years.min(), let last = years.max() else { return nil }
    // The tables of changes get long; nobody's plans do.
    return first...min(last, first + 100)
  }
}
