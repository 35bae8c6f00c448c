internal import CIcal
import LotseKit

/// Reads by which rule an item comes again, as far as Lotse can hold that.
struct SeriesReader {
  let component: FileComponent
  let times: FileTimes

  /// Reads rule and exceptions of an item whose start is known.
  ///
  /// - Throws: An ``ItemFlaw`` if it comes again in a way that Lotse cannot hold.
  func read(into item: inout CalendarItem) throws(ItemFlaw) {
    try refuseOtherWays()
    guard let property = component.property(ICAL_RRULE_PROPERTY) else { return }
    guard let start = item.start else { throw .unreadable("DTSTART") }
    var rule = try rule(property)
    if let until = try until(property, start: start) {
      // Some programs write the year 9999 for a rule without an end.
      rule.end = until > .lastSupported ? .never : .until(until)
    }
    try refuseOtherClock(for: rule)
    item.recurrence = rule
    for exception in component.properties(ICAL_EXDATE_PROPERTY) {
      item.exceptions.append(try times.time(exception))
    }
    item.exceptions.sort()
  }

  private func refuseOtherWays() throws(ItemFlaw) {
    if component.properties(ICAL_RRULE_PROPERTY).count > 1 {
      throw ItemFlaw(
        de: "Der Eintrag wiederholt sich nach mehreren Regeln zugleich.",
        en: "It comes again by several rules at once."
      )
    }
    if component.property(ICAL_RDATE_PROPERTY) != nil {
      throw ItemFlaw(
        de: "Der Eintrag hat einzeln aufgezählte Wiederholungen (RDATE).",
        en: "It comes again on dates that are listed one by one (RDATE)."
      )
    }
    if component.property(ICAL_EXRULE_PROPERTY) != nil {
      throw ItemFlaw(
        de: "Der Eintrag hat Ausnahmen nach einer Regel (EXRULE).",
        en: "It has exceptions by a rule (EXRULE)."
      )
    }
  }

  private func rule(_ property: FileProperty) throws(ItemFlaw) -> Recurrence {
    do {
      return try Recurrence(rule: property.rule)
    } catch {
      let (german, english) = (error.problem.in(.german), error.problem.in(.english))
      throw ItemFlaw(
        de: "Die Wiederholung lässt sich nicht übernehmen. \(german)",
        en: "Its recurrence cannot be taken. \(english)"
      )
    }
  }

  /// The last day on which the item can start; `nil` if its rule ends otherwise.
  private func until(_ property: FileProperty, start: DayTime) throws(ItemFlaw) -> Day? {
    let until = icalvalue_get_recur(icalproperty_get_value(property.pointer)).until
    guard icaltime_is_null_time(until) == 0 else { return nil }
    guard let shown = until.value else { throw .unreadable("UNTIL") }
    let local = until.isUTC ? times.zone.clock(at: shown.secondsSince1970) : shown
    guard let last = local.time, let first = start.time, last < first else { return local.day }
    return local.day.adding(days: -1)
  }

  /// A series on another clock can be held only if that always shows as much later or earlier as
  /// the local one, on the same day.
  private func refuseOtherClock(for rule: Recurrence) throws(ItemFlaw) {
    guard let property = component.property(ICAL_DTSTART_PROPERTY),
      let start = property.time.value, start.time != nil,
      case .other(let rules) = try times.clock(of: property)
    else { return }
    let months = (0..<12).map { start.day.adding(months: $0) }
    let differences = Set(
      months.map { day in
        let there = DayTime(day, start.time)
        let here = times.zone.clock(at: rules.moment(of: there).seconds)
        return here.secondsSince1970 - there.secondsSince1970
      }
    )
    let here = times.zone.clock(at: rules.moment(of: start).seconds)
    if differences.count > 1 || here.day != start.day {
      throw ItemFlaw(
        de: "Die Serie richtet sich nach der Uhr einer anderen Zeitzone.",
        en: "The series keeps to the clock of another time zone."
      )
    }
  }
}
