/// How much is done to read a text: each look at one of its words, numbers and signs counts.
///
/// Grammars try one thing after another on each part of a text, so that one made for it could keep
/// them busy for long. After very many looks nothing is found any more.
final class ReadingEffort {
  /// Several times as many as a text needs that somebody means.
  static let mostForText = 30_000

  /// How often something was looked at.
  private(set) var looks = 0
  private let most: Int

  init(most: Int = mostForText) { self.most = most }

  /// Notes a look; whether it may be taken.
  func look() -> Bool {
    looks += 1
    return looks <= most
  }

  /// Whether nothing is found any more.
  var isSpent: Bool { looks > most }
}
