/// A number that stands for a text (FNV-1a, 64 bits): equal texts have the same one in every run,
/// different ones practically never.
///
/// A line has hundreds of signs and features, of which most are looked up and never shown: that
/// takes no text of its own for each.
struct TextHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The number of an empty text.
  init() {}

  init(_ text: some StringProtocol) { add(text) }

  /// The number of several texts written one after another.
  init(_ texts: String...) {
    for text in texts { add(text) }
  }

  /// Appends a letter to the text.
  mutating func add(_ letter: UInt8) {
    value = (value ^ UInt64(letter)) &* 0x100_0000_01B3
  }

  /// Appends another text to the text.
  mutating func add(_ text: some StringProtocol) {
    for letter in text.utf8 { add(letter) }
  }
}
