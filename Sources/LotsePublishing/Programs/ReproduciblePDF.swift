import LotseKit

/// Takes out of a PDF what differs each time it is made, so that the same data gives the same file:
/// the time, and what the program draws by chance to tell one file from another.
///
/// It is done here as no program that makes PDF has an option for it. Every part keeps its length,
/// since a PDF finds its objects by their place in the file.
package enum ReproduciblePDF {
  /// The bytes with each date set to a moment, and names for the file that follow from its content.
  package static func settled(_ bytes: [UInt8], at seconds: Int) -> [UInt8] {
    let iso = Array(Moment(seconds: seconds, offset: 0).iso.utf8)
    let digits = iso.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    var file = Settling(bytes: bytes)
    for name in ["Date (D:", "Date(D:"] { file.set(name, 14) { _ in Array(digits.prefix(14)) } }
    for name in ["xmp:CreateDate>", "xmp:ModifyDate>", "xmp:MetadataDate>"] {
      file.set(name, 19) { _ in Array(iso.prefix(19)) }
    }
    set(zeros, in: &file)
    let zeroed = file.bytes
    set(hash(of: zeroed), in: &file)
    return file.bytes
  }

  /// Names the file, twice as its identifier and once as the checksum that LibreOffice adds.
  private static func set(_ name: [UInt8], in file: inout Settling) {
    let between = Array(">\n<".utf8)
    file.set("/ID [ <", 67) { old in
      Array(old.dropFirst(32).prefix(3)) == between ? name + between + name : Array(old)
    }
    file.set("/DocChecksum /", 32) { old in old.allSatisfy(\.isHexDigit) ? name : Array(old) }
  }

  private static let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: 32)

  /// A hash of 128 bits (FNV-1a): it need only tell files apart.
  private static func hash(of bytes: [UInt8]) -> [UInt8] {
    let prime = UInt128(1) << 88 + 0x13B
    let hash = bytes.reduce(0x6C62_272E_07BB_0142_62B8_2175_6295_C58D) { hash, byte in
      (hash ^ UInt128(byte)) &* prime
    }
    let digits = String(hash, radix: 16, uppercase: true)
    return Array((String(repeating: "0", count: 32 - digits.count) + digits).utf8)
  }
}

/// A file in which what stands after some marks is replaced.
private struct Settling {
  private(set) var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Puts as many bytes in the place of those after each mark.
  mutating func set(_ mark: String, _ count: Int, _ make: (ArraySlice<UInt8>) -> [UInt8]) {
    let mark = Array(mark.utf8)
    var index = 0
    while let start = bytes[index...].firstRange(of: mark)?.upperBound {
      index = start
      guard start + count <= bytes.count else { return }
      let range = start..<(start + count)
      bytes.replaceSubrange(range, with: make(bytes[range]).prefix(count))
    }
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool { Character(UnicodeScalar(self)).isHexDigit }
}
