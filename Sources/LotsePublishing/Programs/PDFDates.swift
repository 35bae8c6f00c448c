import LotseKit

/// Sets the dates in a PDF to a moment, so that the same data gives the same file.
enum PDFDates {
  /// The bytes with each `(D:…)` replaced by one of the same length.
  static func settled(_ bytes: [UInt8], at seconds: Int) -> [UInt8] {
    var bytes = bytes
    let mark = Array("(D:".utf8)
    let moment = Moment(seconds: seconds, offset: 0)
    let digits = moment.iso.filter(\.isNumber).prefix(14)
    var index = 0
    while let start = bytes[index...].firstRange(of: mark)?.upperBound {
      for (offset, digit) in digits.utf8.enumerated() where bytes.indices.contains(start + offset) {
        bytes[start + offset] = digit
      }
      index = start
    }
    return bytes
  }
}
