internal import CIcal
import LotseKit

// What libical calls the kinds of items and their states.

extension CalendarItem.Component {
  var kind: icalcomponent_kind {
    switch self {
    case .todo: ICAL_VTODO_COMPONENT
    case .event: ICAL_VEVENT_COMPONENT
    case .journal: ICAL_VJOURNAL_COMPONENT
    }
  }

  /// The kind of a component; `nil` for those that are no items.
  init?(_ kind: icalcomponent_kind) {
    guard let component = Self.allCases.first(where: { $0.kind == kind }) else { return nil }
    self = component
  }
}

extension CalendarItem.Status {
  /// The states that a kind of item can have (RFC 5545, section 3.8.1.11).
  private static func numbers(of component: CalendarItem.Component) -> [Self: icalproperty_status] {
    switch component {
    case .todo:
      [
        .needsAction: ICAL_STATUS_NEEDSACTION, .inProcess: ICAL_STATUS_INPROCESS,
        .completed: ICAL_STATUS_COMPLETED, .cancelled: ICAL_STATUS_CANCELLED,
      ]
    case .event:
      [
        .tentative: ICAL_STATUS_TENTATIVE, .confirmed: ICAL_STATUS_CONFIRMED,
        .cancelled: ICAL_STATUS_CANCELLED,
      ]
    case .journal:
      [
        .draft: ICAL_STATUS_DRAFT, .final: ICAL_STATUS_FINAL, .cancelled: ICAL_STATUS_CANCELLED,
      ]
    }
  }

  /// The state in a file; `nil` if this kind of item cannot have it.
  func number(for component: CalendarItem.Component) -> icalproperty_status? {
    Self.numbers(of: component)[self]
  }

  /// The state of a kind of item in a file.
  init?(_ number: icalproperty_status, of component: CalendarItem.Component) {
    guard let known = Self.numbers(of: component).first(where: { $0.value == number }) else {
      return nil
    }
    self = known.key
  }
}
