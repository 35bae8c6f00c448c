internal import CIcal
import LotseKit

/// The components of a file, as libical has parsed them.
///
/// libical gets one line after the other, and only those of which something is to be known: it
/// never sees what is nested too deeply for its recursions, an attachment, or an alarm's details.
final class CalendarTree {
  /// The outermost components: as a rule one, the calendar.
  private(set) var roots: [FileComponent] = []
  private let parser: OpaquePointer?
  private var depth = 0
  private var count = 0

  /// A calendar, an item or a zone in it, a part of these: more is not to be expected.
  private static let depthLimit = 8
  /// Longer than any description that a person wrote.
  private static let lineLimit = 1_000_000

  /// Parses a file.
  ///
  /// - Throws: A ``UserError`` if it is no calendar file, is cut off, or is too large.
  init(_ bytes: [UInt8]) throws(UserError) {
    guard bytes.count <= CalendarReader.sizeLimit else { throw .calendarTooLarge }
    // Otherwise libical would end the program at the first mistake in a file.
    icalerror_set_errors_are_fatal(0)
    parser = icalparser_new()
    for line in ContentLines(bytes) { try add(line) }
    if depth > 0 { throw .calendarIsCutOff }
    if roots.isEmpty { throw .noCalendar }
  }

  deinit {
    icalparser_free(parser)
    for root in roots { icalcomponent_free(root.pointer) }
  }

  private func add(_ line: [UInt8]) throws(UserError) {
    let name = line.propertyName
    switch name {
    case "BEGIN":
      (depth, count) = (depth + 1, count + 1)
      guard depth <= Self.depthLimit else { throw .calendarTooDeep }
      guard count <= CalendarReader.countLimit else { throw .calendarHasTooMuch }
    case "END":
      guard depth > 0 else { throw .noCalendar }
      depth -= 1
    default:
      guard depth > 0 else { throw .noCalendar }
      guard Self.known.contains(name), line.count <= Self.lineLimit else { return }
    }
    guard String(validating: line, as: UTF8.self) != nil else { throw .calendarIsNotUTF8 }
    var text = line.map { CChar(bitPattern: $0) } + [0]
    if let root = icalparser_add_line(parser, &text) { roots.append(FileComponent(root)) }
  }

  /// The properties of which something is to be known.
  private static let known: Set<String> = [
    "UID", "SUMMARY", "DESCRIPTION", "DTSTART", "DTEND", "DUE", "DURATION", "RRULE", "RDATE",
    "EXDATE", "EXRULE", "RECURRENCE-ID", "STATUS", "PERCENT-COMPLETE", "PRIORITY", "CATEGORIES",
    "LOCATION", "ATTENDEE", "ORGANIZER", "CONTACT", "URL", "RELATED-TO", "CREATED",
    "LAST-MODIFIED", "COMPLETED", "TRANSP", "TZID", "TZOFFSETFROM", "TZOFFSETTO",
    OwnProperty.countedFrom, OwnProperty.lastCompleted, OwnProperty.completed,
  ]
}

extension [UInt8] {
  /// What stands before the first semicolon or colon, in capitals.
  fileprivate var propertyName: String {
    let end = firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") } ?? count
    return String(decoding: self[..<Swift.min(end, 64)], as: UTF8.self).uppercased()
  }
}
