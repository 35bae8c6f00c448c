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

  /// A kilobyte may take five milliseconds, and a look takes less than thirty nanoseconds.
  private static let mostForKilobyte = 160_000

  private func check(_ words: [String]) {
    let effort = Self.reader.effort(of: words)
    let start = words.prefix(4).map { String($0.prefix(20)) }
    // What was being tried when a text is given up still fails, look by look.
    let slack = 5_000
    #expect(effort.finding <= Self.mostForKilobyte, "to find a time in \(start)")
    #expect(effort.finding <= TimeReader.mostLooks(words: words.count) + slack, "\(start)")
    #expect(effort.reading <= TimeReader.mostLooks(words: 0) + slack, "to read \(start)")
  }

  @Test("each word of the language of times, again and again")
  func repetitions() {
    for (index, word) in TimeReader.vocabulary.sorted().enumerated() {
      // A run of sixteen is as long as one that is tried as a whole.
      check(index % 25 == 0 ? Self.kilobyte { word } : Array(repeating: word, count: 16))
    }
  }

  @Test("each two words of it in turn, drawn by chance", arguments: 0..<8 as Range<UInt64>)
  func pairs(seed: UInt64) {
    var numbers = Numbers(state: seed)
    let vocabulary = TimeReader.vocabulary.sorted()
    for _ in 0..<20 {
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
    let more = [
      "3.", "4.12.", "12/26", "14:30", "2027", "-", "–", ":", ",", "3-4", "1-1-1-1", "31",
    ]
    let pieces = TimeReader.vocabulary.sorted() + Array(repeating: more, count: 20).joined()
    for _ in 0..<20 { check(Self.kilobyte { pieces.randomElement(using: &numbers) ?? "" }) }
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
    let texts = [
      "heute", "bis Freitag", "am ersten Montag im März um 14 Uhr",
      "von Montag 10 Uhr bis Mittwoch",
      "jeden zweiten und vierten Montag im Monat um 9 Uhr bis Ende Juni 2027",
      "die Maßnahme E-Rechnung soll bis Ende März nächsten Jahres fertig sein, sagt Herr Brandt",
    ]
    for text in texts {
      let words = text.split(separator: " ").map(String.init)
      let effort = Self.reader.effort(of: words) { finding in
        if case .refused = finding.reading { false } else { true }
      }
      let most = TimeReader.mostLooks(words: words.count)
      #expect(effort.finding < most / 2 && effort.reading < most / 4, "\(text): \(effort)")
    }
  }
}
