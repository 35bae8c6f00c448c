internal import CIcal
import LotseKit

/// What no standard has a property for; other programs pass over it (RFC 5545, section 3.8.8.2).
enum OwnProperty {
  /// From what occurrences are counted: `COMPLETION`.
  static let countedFrom = "X-LOTSE-COUNTED-FROM"
  /// The day on which one was done last, as in `20261120`.
  static let lastCompleted = "X-LOTSE-LAST-COMPLETED"

  private static let completion = "COMPLETION"

  /// What an item says by them; the caller owns the properties.
  static func properties(of item: CalendarItem) -> [OpaquePointer?] {
    guard let count = item.fromCompletion else { return [] }
    let last = count.last.map { property(lastCompleted, $0.iso.filter(\.isNumber)) }
    return [property(countedFrom, completion)] + [last].compactMap(\.self)
  }

  /// That a component is counted from completion; `nil` if it does not say so.
  static func completionCount(of component: FileComponent) -> CalendarItem.CompletionCount? {
    guard component.value(named: countedFrom)?.uppercased() == completion else { return nil }
    let last = component.value(named: lastCompleted).flatMap(day)
    return CalendarItem.CompletionCount(last: last)
  }

  private static func property(_ name: String, _ value: String) -> OpaquePointer? {
    let property = icalproperty_new_x(value)
    icalproperty_set_x_name(property, name)
    return property
  }

  private static func day(_ digits: String) -> Day? {
    guard digits.utf8.count == 8, let number = Int(digits) else { return nil }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
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
