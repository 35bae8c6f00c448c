import LotseKit

// Whom something waits for.
extension DetailReader {
  /// Reads `wartet auf das Rechenzentrum`, `ich warte bei 7 auf Frau Kaya`, `is waiting for the
  /// council's answer`, and passes over what leads to the day to ask again.
  mutating func readWaiting() {
    guard let led = waitsFor else { return }
    let start = led[led.endIndex - 1] + 1
    let words = text.run(from: start, without: cue("waitsNoMore"), atMost: 6)
    // `was wartet auf andere` asks for all that waits.
    guard !words.isEmpty, !cue("anybody").contains(text.folded(words)) else { return }
    details["waiting"] = .string(text.words[words].map(\.typed).joined(separator: " "))
    for place in led { text.take(place..<place + 1) }
    text.take(words)
    if let again = text.find(cue("askAgain")) { text.take(again) }
  }

  /// The places of the words that lead to it: some in a row, or a verb and, after what it is about,
  /// `auf`.
  private var waitsFor: [Int]? {
    if let words = text.find(cue("waitsFor")) { return Array(words) }
    let verb = text.words.indices.first { text.has(cue("waits"), at: $0) }
    guard let verb else { return nil }
    let link = text.words.indices.dropFirst(verb + 1).prefix(Self.farthest)
      .first { text.has(cue("waitsLink"), at: $0) }
    return link.map { [verb, $0] }
  }

  /// So many words may stand between the verb and `auf`.
  private static let farthest = 5
}
