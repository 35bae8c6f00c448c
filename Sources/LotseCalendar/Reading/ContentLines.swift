/// The content lines of a file, unfolded (RFC 5545, section 3.1): of any line ending, without
/// empty lines and the control characters that no line may hold.
struct ContentLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> [UInt8]? {
    var line: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
        if byte >= 0x20 && byte != 0x7F || byte == UInt8(ascii: "\t") { line.append(byte) }
        continue
      }
      if byte == UInt8(ascii: "\r"), at(index) == UInt8(ascii: "\n") { index += 1 }
      // A line that begins with white space goes on with the one before.
      if at(index) == UInt8(ascii: " ") || at(index) == UInt8(ascii: "\t") {
        index += 1
      } else if !line.isEmpty {
        return line
      }
    }
    return line.isEmpty ? nil : line
  }

  private func at(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
}
