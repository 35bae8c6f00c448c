import LotseCalendar
import LotseKit
import Testing

/// Whatever a file holds, reading it ends with its content or a sentence.
struct CalendarFuzzTests {
  @Test("files with bytes changed, lost and doubled", arguments: [UInt64](1...60))
  func mutations(seed: UInt64) {
    var dice = Dice(seed: seed)
    let items = (0..<4).map { _ in CalendarItem.random(&dice) }
    let file = CalendarWriter(product: "-//Lotse//Test//DE", zone: .berlin).text(items, at: .monday)
    for _ in 0..<25 {
      var bytes = Array(file.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &dice) { mutate(&bytes, &dice) }
      readAndWrite(bytes)
    }
  }

  @Test("lines of the standard in any order", arguments: [UInt64](1...40))
  func lines(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<25 {
      let lines = (0..<Int.random(in: 1...60, using: &dice)).map { _ in Self.line(&dice) }
      let file = ["BEGIN:VCALENDAR"] + lines + ["END:VCALENDAR"]
      readAndWrite(Array(file.joined(separator: "\n").utf8))
    }
  }

  /// What was read can be written, and read again.
  private func readAndWrite(_ bytes: [UInt8]) {
    let reader = CalendarReader(zone: .berlin)
    guard let content = try? reader.content(of: bytes), !content.items.isEmpty else { return }
    let file = CalendarWriter(product: "-//Lotse//Test//DE", zone: .berlin)
      .text(content.items, at: .monday)
    let again = try? reader.content(of: Array(file.utf8))
    #expect(again?.items.count == content.items.count)
  }

  private func mutate(_ bytes: inout [UInt8], _ dice: inout Dice) {
    guard let index = bytes.indices.randomElement(using: &dice) else { return }
    let end = min(bytes.count, index + Int.random(in: 1...40, using: &dice))
    switch Int.random(in: 0...3, using: &dice) {
    case 0: bytes[index] = .random(in: 0...255, using: &dice)
    case 1: bytes.removeSubrange(index..<end)
    case 2: bytes.insert(contentsOf: bytes[index..<end], at: index)
    default: bytes.swapAt(index, bytes.indices.randomElement(using: &dice) ?? index)
    }
  }

  private static func line(_ dice: inout Dice) -> String {
    let names = [
      "BEGIN", "END", "DTSTART", "DTEND", "DUE", "RRULE", "EXDATE", "RDATE", "TZID", "UID",
      "TZOFFSETFROM", "TZOFFSETTO", "DURATION", "CATEGORIES", "ATTENDEE", "RECURRENCE-ID",
      "COMPLETED", "STATUS", "PERCENT-COMPLETE",
    ]
    let parameters = [
      "", "", ";TZID=Europe/London", ";VALUE=DATE", ";CN=\"", ";X=;;", ";VALUE=PERIOD",
    ]
    let values = [
      "VEVENT", "VTODO", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM", "VNOTHING", "20261123",
      "20261123T090000Z", "99999999T999999", "00000000", "FREQ=DAILY;UNTIL=20270101T000000Z",
      "29991231T233000", "29991231", "30000101", "15830101T000000Z", "00010101T000000",
      "FREQ=WEEKLY;UNTIL=99991231",
      "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "FREQ=SECONDLY;INTERVAL=0", "FREQ=MONTHLY;RSCALE=HEBREW",
      "+0100", "-999999", "P1W", "-P99999999999D", "PT1S", "a,b\\,c;d", "", ",,,,",
      "20261123T090000/PT1H", "-1", "99999999999999999999", "Europe/London", "\"", "\u{0}",
    ]
    return (names.randomElement(using: &dice) ?? "")
      + (parameters.randomElement(using: &dice) ?? "")
      + ":" + (values.randomElement(using: &dice) ?? "")
  }
}
