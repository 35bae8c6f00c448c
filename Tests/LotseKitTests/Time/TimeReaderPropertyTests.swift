import LotseKit
import Testing

@Suite("Any text at all")
struct TimeReaderPropertyTests {
  private static let reader = TimeReader(now: TimeReaderTests.now, almanac: .sample(.saxony))

  /// Words, numbers and signs of the grammar, to be thrown together.
  private static let pieces = """
    heute morgen Freitag montags Mo KW Woche Monat Quartal Jahr nächste letzten diesen Ende Mitte \
    Anfang in vor nach bis ab seit von zwischen und um Uhr halb viertel Stunden Tage Arbeitstage \
    jeden alle zweiten ersten im des der am 3 4. 12. 31 2026 2027-03-28 14:30 3/4 - – / : . , \
    Dezember März Weihnachten Ostermontag every other next fri 2 pm am to from until weekly \
    täglich mal 10 0 99 9999 6026-01-01 1.1.0026 2999-12-31 999 Jahre für Wochen Rest innerhalb the of th letzter Tag werktags geraden
    """.split(separator: " ").map(String.init)

  /// A generator whose numbers are the same in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test("made of any bytes is read or refused", arguments: 0..<8 as Range<UInt64>)
  func bytes(seed: UInt64) {
    var numbers = Numbers(state: seed)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in
        UInt8.random(in: .min ... .max, using: &numbers)
      }
      check(Self.reader.read(String(decoding: bytes, as: UTF8.self)))
    }
  }

  @Test("made of the grammar's own words is read or refused", arguments: 0..<8 as Range<UInt64>)
  func words(seed: UInt64) {
    var numbers = Numbers(state: seed)
    for _ in 0..<1_000 {
      let words = (1...Int.random(in: 1...12, using: &numbers)).map { _ in
        Self.pieces.randomElement(using: &numbers) ?? ""
      }
      let separator = Bool.random(using: &numbers) ? " " : ""
      check(Self.reader.read(words.joined(separator: separator)))
    }
  }

  @Test("that repeats itself is read or refused")
  func repetitions() {
    for piece in Self.pieces {
      for count in [2, 20, 100_000] {
        check(Self.reader.read(String(repeating: piece + " ", count: count)))
      }
    }
    for pair in ["Tag nach ", "bis ab ", "Montag nach ", "3 Tage vor ", "1-", "Montag-", "jeden "] {
      check(Self.reader.read(String(repeating: pair, count: 40) + "Freitag"))
    }
  }

  /// What is read holds what is promised of it.
  private func check(_ reading: TimeReading) {
    #expect(reading.days.allSatisfy { $0.isSupported })
    switch reading {
    case .interval(let start, let end): #expect(start.day <= end.day)
    case .ambiguous(let readings, _):
      #expect(readings.count > 1)
      #expect(Set(readings).count == readings.count)
      for reading in readings { check(reading) }
    case .recurrence(let rule, _, _, _): #expect((try? Recurrence(rule: rule.rule)) == rule)
    case .day, .moment, .refused: break
    }
  }

  @Test("every day reads back from the forms in which Lotse writes it, with a time")
  func everyTimeReadsBack() throws {
    let first = try #require(Day(iso: "2026-01-01"))
    for distance in stride(from: 0, to: 1_200, by: 7) {
      let time = TimeOfDay(hour: distance % 17 + 7, minute: distance % 60)
      let dayTime = DayTime(first.adding(days: distance), time)
      for form in [dayTime.iso, dayTime.words(in: .german), dayTime.words(in: .english)] {
        guard case .moment(let moment) = Self.reader.read(form) else {
          Issue.record("\(form)")
          continue
        }
        #expect(moment.dayTime == dayTime, "\(form)")
      }
    }
  }
}
