import LotseKit

/// Finds out how the letters of a file are encoded.
enum TableEncoding {
  /// The text of a file, and the name of its encoding.
  ///
  /// - Throws: A ``UserError`` if it is no text.
  static func text(of bytes: [UInt8]) throws(UserError) -> (text: String, encoding: String) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes, bigEndian: false), "UTF-16") }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes, bigEndian: true), "UTF-16") }
    if bytes.contains(0) { throw .noTextFile }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return (text, "UTF-8") }
    return (windows(bytes), "Windows-1252")
  }

  private static func utf16(_ bytes: [UInt8], bigEndian: Bool) -> String {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// What Excel in Western Europe writes as "CSV": ISO 8859-1 with letters in the gap of 0x80.
  private static func windows(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let scalar =
        (0x80...0x9F).contains(byte) ? gap[Int(byte) - 0x80] : Unicode.Scalar(byte)
      text.append(scalar)
    }
    return String(text)
  }

  /// The letters from 0x80 to 0x9F; five places are empty.
  private static let gap = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars
  )
}

extension UserError {
  fileprivate static let noTextFile = UserError(
    Text(
      de: "Das ist keine Textdatei.",
      en: "This is no text file."
    ),
    advice: Text(
      de: "Speichern Sie die Tabelle im Tabellenprogramm als CSV.",
      en: "Save the table as CSV in the spreadsheet program."
    )
  )
}
