import LotseHost
import LotseKit
import LotseRouting
import Testing

@Suite("What a sentence tells of whom something waits for")
struct WaitingTests {
  // Wednesday, 25 November 2026.
  private static let time = TimeReader(
    now: Moment(seconds: 1_795_597_200, offset: 3600),
    almanac: Almanac(zone: .fixed(3600))
  )

  private func told(_ line: String) -> [Meaning: String] {
    let wanted: Set<Meaning> = [.item, .waitingFor, .date, .due]
    let reading = PromptRouter([]).reading(line, about: "agenda", wanting: wanted, Self.time)
    return reading.told.mapValues(\.value)
  }

  @Test(
    "which one waits, for whom, and when to ask again",
    arguments: [
      (
        "die Glasfaser wartet auf das Rechenzentrum, nachfassen am Freitag", "Glasfaser",
        "das Rechenzentrum", "2026-11-27"
      ),
      (
        "the fibre is waiting for the data centre, ask again on Friday", "fibre",
        "the data centre", "2026-11-27"
      ),
      ("Maßnahme 12 wartet auf den Landkreis", "12", "den Landkreis", nil),
      ("ich warte bei 7 auf Frau Kaya, Montag nachfassen", "7", "Frau Kaya", "2026-11-30"),
      (
        "warte auf Rückmeldung vom Personalrat zur Maßnahme 3", "3", "Rückmeldung vom Personalrat",
        nil
      ),
      ("with 7 I am waiting for Ms Kaya, ask again on Monday", "7", "Ms Kaya", "2026-11-30"),
      (
        "waiting for the staff council's answer on measure 3", "3", "the staff council's answer",
        nil
      ),
    ] as [(String, String, String, String?)]
  )
  func waiting(line: String, item: String, person: String, day: String?) {
    let told = told(line)
    #expect(told[.item] == item)
    #expect(told[.waitingFor] == person)
    #expect((told[.due] ?? told[.date]) == day)
  }

  @Test("nothing where nobody waits", arguments: ["Maßnahme 12 auf Freitag", "12 is done"])
  func nobody(line: String) {
    #expect(told(line)[.waitingFor] == nil)
  }

  @Test(
    "what comes again is not due on the day that is part of it",
    arguments: [
      "jeden ersten Montag im Monat Bericht an den Bürgermeister",
      "every first Monday of the month report to the mayor",
    ]
  )
  func recurrence(line: String) {
    let wanted: Set<Meaning> = [.item, .due, .date]
    let reading = PromptRouter([]).reading(line, about: "agenda", wanting: wanted, Self.time)
    #expect(reading.told[.due] == nil)
    #expect(reading.told[.date] == nil)
  }
}
