internal import CIcal

/// A component of a parsed file; it lives as long as its ``CalendarTree``.
struct FileComponent {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  var kind: icalcomponent_kind { icalcomponent_isa(pointer) }

  /// The items in a calendar; the component itself where a file holds one without a calendar.
  var itemsWithin: [FileComponent] {
    if kind.isItem { return [self] }
    return parts(of: ICAL_ANY_COMPONENT).filter(\.kind.isItem)
  }

  /// The components directly within of a kind.
  func parts(of kind: icalcomponent_kind) -> [FileComponent] {
    var parts: [FileComponent] = []
    var part = icalcomponent_get_first_component(pointer, kind)
    while let found = part {
      parts.append(FileComponent(found))
      part = icalcomponent_get_next_component(pointer, kind)
    }
    return parts
  }

  /// The properties of a kind, in the order of the file.
  func properties(_ kind: icalproperty_kind) -> [FileProperty] {
    var properties: [FileProperty] = []
    var property = icalcomponent_get_first_property(pointer, kind)
    while let found = property {
      properties.append(FileProperty(pointer: found))
      property = icalcomponent_get_next_property(pointer, kind)
    }
    return properties
  }

  /// The first property of a kind.
  func property(_ kind: icalproperty_kind) -> FileProperty? { properties(kind).first }

  /// The text of the first property of a kind; `nil` if there is none, or an empty one.
  func text(of kind: icalproperty_kind) -> String? { property(kind)?.text }

  /// What libical says about lines that it could not read.
  var complaints: [String] { properties(ICAL_XLICERROR_PROPERTY).compactMap(\.text) }
}

extension icalcomponent_kind {
  fileprivate var isItem: Bool {
    self == ICAL_VTODO_COMPONENT || self == ICAL_VEVENT_COMPONENT || self == ICAL_VJOURNAL_COMPONENT
  }
}

/// A property of a component.
struct FileProperty {
  let pointer: OpaquePointer

  /// The text, with what was escaped in the file as it is meant; `nil` if it is empty.
  var text: String? {
    guard let value = icalproperty_get_value(pointer), let text = icalvalue_get_text(value),
      text.pointee != 0
    else { return nil }
    return String(cString: text)
  }

  /// The value as it stands in the file.
  var value: String {
    guard let value = icalproperty_get_value_as_string_r(pointer) else { return "" }
    defer { icalmemory_free_buffer(value) }
    return String(cString: value)
  }

  /// The rule of a recurrence, without an end so late that libical writes zeros for it.
  var rule: String {
    value.split(separator: ";").filter { !$0.hasPrefix("UNTIL=0000") }.joined(separator: ";")
  }

  /// A parameter by its name in capitals.
  func parameter(_ name: String) -> String? {
    guard let value = icalproperty_get_parameter_as_string_r(pointer, name) else { return nil }
    defer { icalmemory_free_buffer(value) }
    return String(cString: value)
  }

  /// A day or time, bound to whatever zone the property names.
  var time: icaltimetype { icalvalue_get_datetime(icalproperty_get_value(pointer)) }
}
