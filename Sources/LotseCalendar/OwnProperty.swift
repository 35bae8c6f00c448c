internal import CIcal
import LotseKit

/// What no standard has a property for; other programs pass over it (RFC 5545, section 3.8.8.2).
enum OwnProperty {
  /// From what occurrences are counted: `COMPLETION`.
  static let countedFrom = "X-LOTSE-COUNTED-FROM"
  /// The day on which one was done last, as in `20261120`.
  static let lastCompleted = "X-LOTSE-LAST-COMPLETED"

  /// The day on which was done what an event tells the end of; events have no state for it.
  static let completed = "X-LOTSE-COMPLETED"

  private static let completion = "COMPLETION"

  /// What an item says by them; the caller owns the properties.
  static func properties(of item: CalendarItem) -> [OpaquePointer?] {
    let done = item.component == .event ? item.completed?.day : nil
    let count = item.fromCompletion
    return [
      count.flatMap { _ in property(countedFrom, completion) },
      count?.last.flatMap { property(lastCompleted, $0) },
      done.flatMap { property(completed, $0) },
    ].filter { $0 != nil }
  }

  /// When was done what an event tells the end of; `nil` if it was not.
  static func completion(of component: FileComponent) -> Moment? {
    component.value(named: completed).flatMap(day).map { day in
      Moment(seconds: day.daysSince1970 * 86_400 + 43_200, offset: 0)
    }
  }

  /// That a component is counted from completion; `nil` if it does not say so.
  static func completionCount(of component: FileComponent) -> CalendarItem.CompletionCount? {
    guard component.value(named: countedFrom)?.uppercased() == completion else { return nil }
    let last = component.value(named: lastCompleted).flatMap(day)
    return CalendarItem.CompletionCount(last: last)
  }

  private static func property(_ name: String, _ day: Day) -> OpaquePointer? {
    property(name, day.iso.filter(\.isNumber))
  }

  private static func property(_ name: String, _ value: String) -> OpaquePointer? {
    let property = icalproperty_new_x(value)
    icalproperty_set_x_name(property, name)
    return property
  }

  private static func day(_ digits: String) -> Day? {
    guard digits.utf8.count == 8, let number = Int(digits),
      let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    return day.isSupported ? day : nil
  }
}

/// How an item belongs with another.
enum Relation {
  /// It waits for the other (RFC 9253, section 9.2).
  static let dependsOn = "DEPENDS-ON"
}

extension FileComponent {
  /// The value of the first property with a name of its own making.
  fileprivate func value(named name: String) -> String? {
    properties(ICAL_X_PROPERTY).first { property in
      icalproperty_get_x_name(property.pointer).map { String(cString: $0).uppercased() } == name
    }?.value
  }
}
