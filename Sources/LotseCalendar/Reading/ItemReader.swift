internal import CIcal
import LotseKit

/// Reads one item of a file.
struct ItemReader {
  let component: FileComponent
  let times: FileTimes

  /// The item.
  ///
  /// - Throws: An ``ItemFlaw`` if something about it cannot be read or held without which it
  ///   would say something else.
  func item() throws(ItemFlaw) -> CalendarItem {
    guard let kind = CalendarItem.Component(component.kind) else { throw .unreadable("BEGIN") }
    try refuseUnreadable()
    var item = CalendarItem(kind, uid: "", summary: summary)
    try readTimes(into: &item)
    try refuseUnsupportedDays(of: item)
    item.uid = uid ?? "\(item.start?.iso ?? item.due?.iso ?? ""):\(item.summary)"
    item.details = component.text(of: ICAL_DESCRIPTION_PROPERTY).map(CalendarText.lines)
    item.location = line(ICAL_LOCATION_PROPERTY)
    item.url = line(ICAL_URL_PROPERTY)
    readState(into: &item)
    readPeople(into: &item)
    item.categories = component.properties(ICAL_CATEGORIES_PROPERTY).compactMap(\.text)
      .flatMap { $0.split(separator: ",") }.map { CalendarText.line(String($0)) }
    readLinks(into: &item)
    item.fromCompletion = OwnProperty.completionCount(of: component)
    return item
  }

  // MARK: - Words

  private var uid: String? { line(ICAL_UID_PROPERTY) }

  /// The summary, else the first line of the description.
  private var summary: String {
    if let summary = line(ICAL_SUMMARY_PROPERTY) { return summary }
    let details = component.text(of: ICAL_DESCRIPTION_PROPERTY).map(CalendarText.lines) ?? ""
    return String(details.prefix { !$0.isNewline })
  }

  private func line(_ kind: icalproperty_kind) -> String? {
    component.text(of: kind).map(CalendarText.line)
  }

  private func lines(_ kind: icalproperty_kind) -> [String] {
    component.properties(kind).compactMap(\.text).map(CalendarText.line)
  }

  // MARK: - Times

  private func readTimes(into item: inout CalendarItem) throws(ItemFlaw) {
    item.start = try time(ICAL_DTSTART_PROPERTY)
    item.due = try time(ICAL_DUE_PROPERTY)
    item.end = try time(ICAL_DTEND_PROPERTY).map { end in
      // A whole day as the end is the first one that does not belong to the event.
      guard end.time == nil, let start = item.start else { return end }
      return DayTime(max(start.day, end.day.adding(days: -1)))
    }
    try readDuration(into: &item)
    item.occurrence = try occurrence()
    try SeriesReader(component: component, times: times).read(into: &item)
  }

  private func refuseUnsupportedDays(of item: CalendarItem) throws(ItemFlaw) {
    // What ends at midnight ends on the day before.
    let end = item.end.map { $0.time?.minutes == 0 ? $0.day.adding(days: -1) : $0.day }
    let others = [item.start, item.due, item.occurrence] + item.exceptions
    let refusal = ([end] + others.map { $0?.day }).lazy.compactMap { $0?.refusal }.first
    if let refusal { throw ItemFlaw(problem: refusal.problem) }
  }

  private func time(_ kind: icalproperty_kind) throws(ItemFlaw) -> DayTime? {
    guard let property = component.property(kind) else { return nil }
    return try times.time(property)
  }

  private func readDuration(into item: inout CalendarItem) throws(ItemFlaw) {
    guard let property = component.property(ICAL_DURATION_PROPERTY) else { return }
    let duration = icalvalue_get_duration(icalproperty_get_value(property.pointer))
    let seconds = Int(icaldurationtype_as_int(duration))
    guard seconds >= 0, duration.is_neg == 0 else { throw .unreadable("DURATION") }
    item.minutes = seconds > 0 ? max(1, seconds / 60) : nil
  }

  private func occurrence() throws(ItemFlaw) -> DayTime? {
    guard let property = component.property(ICAL_RECURRENCEID_PROPERTY) else { return nil }
    if property.parameter("RANGE") != nil {
      throw ItemFlaw(
        de: "Die Änderung gilt für alle folgenden Termine einer Serie (RANGE).",
        en: "The change holds for all later dates of a series (RANGE)."
      )
    }
    return try times.time(property)
  }

  // MARK: - State and people

  private func readState(into item: inout CalendarItem) {
    if let status = component.property(ICAL_STATUS_PROPERTY) {
      item.status = CalendarItem.Status(icalproperty_get_status(status.pointer), of: item.component)
    }
    item.percentComplete = number(ICAL_PERCENTCOMPLETE_PROPERTY, in: 0...100)
    item.priority = number(ICAL_PRIORITY_PROPERTY, in: 1...9)
    item.created = component.property(ICAL_CREATED_PROPERTY).flatMap(times.moment)
    item.modified = component.property(ICAL_LASTMODIFIED_PROPERTY).flatMap(times.moment)
    item.completed =
      component.property(ICAL_COMPLETED_PROPERTY).flatMap(times.moment)
      ?? (item.component == .event ? OwnProperty.completion(of: component) : nil)
    if item.component == .event, let transparency = component.property(ICAL_TRANSP_PROPERTY) {
      item.isFree = icalproperty_get_transp(transparency.pointer) == ICAL_TRANSP_TRANSPARENT
    }
  }

  private func number(_ kind: icalproperty_kind, in range: ClosedRange<Int>) -> Int? {
    guard let property = component.property(kind) else { return nil }
    let number = Int(icalvalue_get_integer(icalproperty_get_value(property.pointer)))
    return range.contains(number) ? number : nil
  }

  private func readPeople(into item: inout CalendarItem) {
    let invited =
      component.properties(ICAL_ORGANIZER_PROPERTY)
      + component.properties(ICAL_ATTENDEE_PROPERTY)
    for name in invited.compactMap(\.personName) where !item.attendees.contains(name) {
      item.attendees.append(name)
    }
    item.contacts = lines(ICAL_CONTACT_PROPERTY)
  }

  /// What it depends on, and what else it belongs with.
  private func readLinks(into item: inout CalendarItem) {
    for property in component.properties(ICAL_RELATEDTO_PROPERTY) {
      guard let uid = property.text.map(CalendarText.line) else { continue }
      let isNeeded = property.parameter("RELTYPE")?.uppercased() == Relation.dependsOn
      if isNeeded { item.dependencies.append(uid) } else { item.related.append(uid) }
    }
  }

  /// Refuses an item where libical dropped a line that counts.
  private func refuseUnreadable() throws(ItemFlaw) {
    let essential = [
      "DTSTART", "DTEND", "DUE", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID",
    ]
    for complaint in component.complaints {
      let name = essential.first { complaint.contains(" \($0) property") }
      if let name { throw .unreadable(name) }
    }
  }
}

extension FileProperty {
  /// Somebody's name; of a mail address only what stands before the at sign.
  fileprivate var personName: String? {
    let given = icalproperty_get_first_parameter(pointer, ICAL_CN_PARAMETER)
      .flatMap { icalparameter_get_cn($0) }.map { String(cString: $0) }
    let name = given ?? text ?? ""
    let address = name.lowercased().hasPrefix("mailto:") ? name.dropFirst(7) : name[...]
    let shown = CalendarText.line(String(address.prefix { $0 != "@" }))
    return shown.isEmpty || shown == "invalid:nomail" ? nil : shown
  }
}

extension ItemFlaw {
  static func unreadable(_ name: String) -> ItemFlaw {
    ItemFlaw(de: "Die Angabe \(name) ist nicht lesbar.", en: "Its \(name) cannot be read.")
  }
}
