internal import CIcal
package import LotseKit

/// Reads a calendar file (RFC 5545).
package struct CalendarReader: Sendable {
  /// The most that is read, in bytes.
  package static let sizeLimit = 10_000_000
  /// The most items and other components of a file.
  static let countLimit = 50_000

  let zone: LocalZone

  /// A reader that gives times as the clock of a zone shows them.
  package init(zone: LocalZone) { self.zone = zone }

  /// What a file holds.
  ///
  /// - Throws: A ``UserError`` if it is no calendar file, is cut off, or is too large.
  package func content(of bytes: [UInt8]) throws(UserError) -> CalendarContent {
    let calendars = try CalendarTree(bytes)
    var content = CalendarContent()
    var position = 0
    for calendar in calendars.roots {
      let times = FileTimes(zone: zone, fileZones: FileZones(calendar))
      for component in calendar.itemsWithin {
        position += 1
        read(component, position, times, into: &content)
      }
    }
    return content
  }

  private func read(
    _ component: FileComponent,
    _ position: Int,
    _ times: FileTimes,
    into content: inout CalendarContent
  ) {
    do throws(ItemFlaw) {
      content.items.append(try ItemReader(component: component, times: times).item())
    } catch {
      let summary = component.text(of: ICAL_SUMMARY_PROPERTY).map(CalendarText.line)
      content.flaws.append(
        CalendarContent.Flaw(position: position, summary: summary, problem: error.problem)
      )
    }
  }
}

/// Something in a file that Lotse cannot hold: what it is, in a sentence.
struct ItemFlaw: Error {
  let problem: Text

  init(problem: Text) { self.problem = problem }

  init(de german: String, en english: String) {
    problem = Text(de: german, en: english)
  }
}
