/// Files in one (ZIP, uncompressed), as office documents are kept.
struct Archive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file; its date is the first that the format knows, so that the same files give the same
  /// archive.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let offset = UInt32(body.count)
    let (name, size) = (Array(name.utf8), UInt32(bytes.count))
    // Version 2.0, names in UTF-8, not compressed, 1 January 1980.
    let header: [UInt8] =
      [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0] + CRC32.of(bytes).bytes + size.bytes + size.bytes
      + UInt16(name.count).bytes + [0, 0]
    body += [0x50, 0x4B, 3, 4] + header + name + bytes
    directory += [0x50, 0x4B, 1, 2, 20, 0] + header + [UInt8](repeating: 0, count: 10)
    directory += offset.bytes + name
    count += 1
  }

  /// The archive.
  var bytes: [UInt8] {
    let end: [UInt8] =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count.bytes + count.bytes
      + UInt32(directory.count).bytes + UInt32(body.count).bytes + [0, 0]
    return body + directory + end
  }
}

extension FixedWidthInteger {
  /// The bytes, the least first.
  fileprivate var bytes: [UInt8] {
    stride(from: 0, to: bitWidth, by: 8).map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}

/// The checksum of files in archives.
private enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in
      sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
    }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
  }
}
