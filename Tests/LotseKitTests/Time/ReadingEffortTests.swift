import LotseKit
import Testing

/// Whatever stands in a text, what is done to find a time in it is bounded: looks at its words are
/// counted, for time depends on the machine.
@Suite("The effort of reading times")
struct ReadingEffortTests {
  private static let reader = TimeReader(now: TimeReaderTests.now, almanac: .sample(.saxony))

  /// A generator whose numbers are the same in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  /// A kilobyte at most, of pieces that come in a row.
  private static func kilobyte(_ pieces: () -> String) -> [String] {
    var (words, bytes): ([String], Int) = ([], 0)
    while bytes < 1024 {
      words.append(pieces())
      bytes += words[words.count - 1].utf8.count + 1
    }
    return words
  }

  private func check(_ words: [String]) {
    let effort = Self.reader.effort(of: words)
    let (finding, reading) = (effort.finding, effort.reading)
    let most = TimeReader.mostLooks(words: words.count)
    let start = words.prefix(4)
    #expect(finding <= most, "\(finding) looks for \(words.count) words: \(start)")
    #expect(reading <= TimeReader.mostLooks(words: 0), "\(reading) looks: \(start)")
  }

  @Test("each word of the language of times, again and again")
  func repetitions() {
    for word in TimeReader.vocabulary.sorted() { check(Self.kilobyte { word }) }
  }

  @Test("each two words of it in turn, drawn by chance", arguments: 0..<8 as Range<UInt64>)
  func pairs(seed: UInt64) {
    var numbers = Numbers(state: seed)
    let vocabulary = TimeReader.vocabulary.sorted()
    for _ in 0..<100 {
      let pair = (0..<2).compactMap { _ in vocabulary.randomElement(using: &numbers) }
      var isFirst = false
      check(
        Self.kilobyte {
          isFirst.toggle()
          return isFirst ? pair[0] : pair[1]
        }
      )
    }
  }

  @Test("words, numbers and signs thrown together", arguments: 0..<8 as Range<UInt64>)
  func mixtures(seed: UInt64) {
    var numbers = Numbers(state: seed)
    let more = ["3.", "4.12.", "12/26", "14:30", "2027", "-", "–", ":", ",", "3-4", "1-1-1-1", "31"]
    let pieces = TimeReader.vocabulary.sorted() + Array(repeating: more, count: 20).joined()
    for _ in 0..<100 { check(Self.kilobyte { pieces.randomElement(using: &numbers) ?? "" }) }
  }

  @Test("any bytes", arguments: 0..<8 as Range<UInt64>)
  func bytes(seed: UInt64) {
    var numbers = Numbers(state: seed)
    for _ in 0..<20 {
      let bytes = (0..<1024).map { _ in UInt8.random(in: .min ... .max, using: &numbers) }
      let text = String(decoding: bytes, as: UTF8.self)
      check(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
  }

  @Test("long words and long numbers")
  func long() {
    for piece in ["Donnerstag", "1", "1.", "1-", "a", "Ü", "montags", "3.4."] {
      check([String(repeating: piece, count: 1024 / piece.utf8.count)])
    }
  }

  @Test("what somebody means takes a small part of what may be done")
  func everyday() {
    let most = TimeReader.mostLooks(words: 0)
    let texts = [
      "heute", "bis Freitag", "am ersten Montag im März um 14 Uhr", "von Montag 10 Uhr bis Mittwoch",
      "jeden zweiten und vierten Montag im Monat um 9 Uhr bis Ende Juni 2027",
      "die Maßnahme E-Rechnung soll bis Ende März nächsten Jahres fertig sein, sagt Herr Brandt",
    ]
    for text in texts {
      let words = text.split(separator: " ").map(String.init)
      let effort = Self.reader.effort(of: words)
      #expect(effort.finding < most / 2 && effort.reading < most / 2, "\(text): \(effort)")
    }
  }
}
