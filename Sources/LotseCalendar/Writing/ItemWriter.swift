internal import CIcal
import LotseKit

/// Makes the component of one item.
struct ItemWriter {
  let item: CalendarItem
  /// When the series begins of which the item is an occurrence.
  let series: DayTime?
  let zone: LocalZone
  /// When the file is written.
  let moment: Moment

  /// A component that the caller owns.
  func component() -> OpaquePointer? {
    let component = icalcomponent_new(item.component.kind)
    let properties =
      identity + times + recurrence + OwnProperty.properties(of: item) + state + words + people
      + links + history
    for case let property? in properties { icalcomponent_add_property(component, property) }
    return component
  }

  private typealias Properties = [OpaquePointer?]

  private var identity: Properties {
    [
      icalproperty_new_uid(CalendarText.line(item.uid)),
      icalproperty_new_dtstamp(icaltimetype(utc: moment)),
      item.occurrence.flatMap { occurrence in
        time(icalproperty_new_recurrenceid, occurrence.alike(series))
      },
    ]
  }

  // MARK: - Times

  private var times: Properties {
    [
      start.flatMap { time(icalproperty_new_dtstart, $0) },
      due.flatMap { time(icalproperty_new_due, $0) },
      end.flatMap { time(icalproperty_new_dtend, $0) },
      duration.flatMap { icalproperty_new_duration(icaldurationtype_from_int(Int32($0 * 60))) },
    ]
  }

  /// The start, from which alone a rule can count; with a time if another end has one.
  private var start: DayTime? {
    let start = item.start ?? (item.recurrence == nil ? nil : item.due)
    guard let start, start.time == nil, (item.due ?? item.end)?.time != nil else { return start }
    return DayTime(start.day, TimeOfDay(hour: 0))
  }

  private var due: DayTime? {
    guard item.component == .todo, let due = item.due else { return nil }
    guard start?.time != nil, due.time == nil else { return due }
    return DayTime(due.day, TimeOfDay(hour: 23, minute: 59))
  }

  /// The end, which does not itself belong to the event (RFC 5545, section 3.6.1).
  private var end: DayTime? {
    guard item.component == .event, let end = item.end else { return nil }
    if end.time != nil { return end }
    return DayTime(end.day.adding(days: 1), start?.time.flatMap { _ in TimeOfDay(hour: 0) })
  }

  /// The duration where there is neither an end nor a due, and a start; of days, in whole days.
  private var duration: Int? {
    guard item.component != .journal, due == nil, end == nil, let start,
      let minutes = item.minutes, (1...Self.longest).contains(minutes)
    else { return nil }
    return start.time != nil || minutes % 1440 == 0 ? minutes : nil
  }

  /// A hundred years, in minutes.
  private static let longest = 100 * 366 * 1440

  /// Of what is later, libical writes zeros; a store of an older version may hold it.
  private static let lastYear = 3000

  private func time(
    _ property: (icaltimetype) -> OpaquePointer?,
    _ time: DayTime
  ) -> OpaquePointer? {
    guard time.day.year <= Self.lastYear else { return nil }
    let property = property(icaltimetype(time))
    if time.time != nil, let name = zone.name {
      icalproperty_add_parameter(property, icalparameter_new_tzid(name))
    }
    return property
  }

  // MARK: - Recurrence

  private var recurrence: Properties {
    guard var rule = item.recurrence, let start else { return [] }
    if case .until(let last) = rule.end, last > .lastSupported { rule.end = .never }
    var parsed = icalrecurrencetype_from_string(rule.rule)
    if case .until(let last) = rule.end, let clock = start.time {
      parsed.until = until(DayTime(last, clock))
    }
    let exceptions = Set(item.exceptions.map { $0.alike(start) }).sorted()
    return [icalproperty_new_rrule(parsed)]
      + exceptions.map { time(icalproperty_new_exdate, $0) }
  }

  /// The last start: in UTC where it is bound to a zone (RFC 5545, section 3.3.10).
  private func until(_ last: DayTime) -> icaltimetype {
    zone.name == nil ? icaltimetype(last) : icaltimetype(utc: zone.moment(of: last))
  }

  // MARK: - Everything else

  private var state: Properties {
    [
      item.status.flatMap { $0.number(for: item.component) }.flatMap {
        icalproperty_new_status($0)
      },
      item.percentComplete.flatMap { percent in
        item.component == .todo && (0...100).contains(percent)
          ? icalproperty_new_percentcomplete(Int32(percent)) : nil
      },
      item.priority.flatMap { priority in
        item.component != .journal && (1...9).contains(priority)
          ? icalproperty_new_priority(Int32(priority)) : nil
      },
      item.isFree.flatMap { isFree in
        item.component == .event
          ? icalproperty_new_transp(isFree ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE) : nil
      },
    ]
  }

  private var words: Properties {
    // A comma separates categories, and libical writes none within one.
    let categories = item.categories.flatMap { $0.split(separator: ",") }.map(String.init)
    return [
      icalproperty_new_summary(CalendarText.line(item.summary)),
      item.details.flatMap { icalproperty_new_description(CalendarText.lines($0)) },
      item.component == .journal
        ? nil : item.location.flatMap { icalproperty_new_location(CalendarText.line($0)) },
    ] + categories.map { icalproperty_new_categories(CalendarText.line($0)) }
  }

  private var people: Properties {
    let attendees: Properties = item.attendees.map { name in
      // The standard wants an address, and there is none: this one is known to lead nowhere.
      let property = icalproperty_new_attendee("invalid:nomail")
      icalproperty_add_parameter(property, icalparameter_new_cn(CalendarText.parameter(name)))
      return property
    }
    return attendees + item.contacts.map { icalproperty_new_contact(CalendarText.line($0)) }
  }

  private var links: Properties {
    [item.url.flatMap { icalproperty_new_url(CalendarText.address($0)) }]
      + item.related.map { icalproperty_new_relatedto(CalendarText.line($0)) }
      + item.dependencies.map { uid in
        let property = icalproperty_new_relatedto(CalendarText.line(uid))
        let type = icalparameter_new_from_value_string(ICAL_RELTYPE_PARAMETER, Relation.dependsOn)
        icalproperty_add_parameter(property, type)
        return property
      }
  }

  private var history: Properties {
    [
      item.created.flatMap { icalproperty_new_created(icaltimetype(utc: $0)) },
      item.modified.flatMap { icalproperty_new_lastmodified(icaltimetype(utc: $0)) },
      item.component == .todo
        ? item.completed.flatMap { icalproperty_new_completed(icaltimetype(utc: $0)) } : nil,
    ]
  }
}

extension DayTime {
  /// The same with a time where the start of its series has one, and without where it has none:
  /// occurrences are named as their series begins.
  func alike(_ start: DayTime?) -> DayTime {
    guard let start else { return self }
    return DayTime(day, start.time.map { time ?? $0 })
  }
}
