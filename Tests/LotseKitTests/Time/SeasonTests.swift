import LotseKit
import Testing

@Suite("A season")
struct SeasonTests {
  private let reader = TimeReader(
    now: Moment(seconds: 1_795_424_400, offset: 3600),
    almanac: .sample()
  )

  @Test(
    "is no day, and one of it is proposed that can be read",
    arguments: [
      ("Sommer 2027", "Sommer 2027", "Ende August 2027"),
      ("bis zum Sommer", "Sommer", "Ende August 2027"),
      ("im Frühjahr nächsten Jahres", "Frühjahr 2027", "Ende Mai 2027"),
      ("Frühling '28", "Frühjahr 2028", "Ende Mai 2028"),
      ("diesen Herbst", "Herbst 2026", "Ende November 2026"),
      ("by winter 2027", "Winter 2027", "Ende Dezember 2027"),
      ("Ende des Sommers", "Sommer", "Ende August 2027"),
    ]
  )
  func proposal(text: String, name: String, proposal: String) throws {
    let error = #expect(throws: UserError.self) { try reader.days.read(text) }
    #expect(error?.problem.in(.german) == "„\(name)“ ist kein bestimmter Tag.")
    #expect(error?.advice?.in(.german) == "Nennen Sie einen, zum Beispiel \(proposal).")
    guard case .refused(let other) = reader.read(text) else {
      Issue.record("\(text) was read as a time")
      return
    }
    #expect(other == error)
    #expect(try reader.days.read(proposal) > reader.now.day)
    let english = try #require(
      error?.advice?.in(.english).dropFirst("Name one, for example ".count)
    )
    #expect(try reader.days.read(String(english.dropLast())) == reader.days.read(proposal))
  }

  @Test(
    "among other words is one with its year, or by which something is due",
    arguments: [
      ("Bericht bis Sommer", 1..<3), ("Klausur Sommer 2027", 1..<3),
      ("Report by summer 2027 please", 1..<4), ("Gespräch mit Frau Sommer", nil),
      ("Winter in der Stadt", nil),
    ] as [(String, Range<Int>?)]
  )
  func among(line: String, words: Range<Int>?) {
    let found = SeriesReader(reader).rough(in: line.split(separator: " ").map(String.init))
    #expect(found?.words == words)
    #expect(found?.days == nil)
  }
}
