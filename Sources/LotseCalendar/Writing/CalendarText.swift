/// Text from outside in the form that calendars can hold.
enum CalendarText {
  /// Lines separated by line feeds, without control characters.
  static func lines(_ text: String) -> String {
    String(text.map { $0.isNewline ? "\n" : $0 }).withoutControls
  }

  /// One line, without control characters.
  static func line(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 }).withoutControls
  }

  /// One line as the value of a parameter: libical escapes everything but the escaping sign
  /// itself (RFC 6868).
  static func parameter(_ text: String) -> String { line(text).replacing("^", with: "^^") }

  /// An address as RFC 3986 allows it: whatever else it holds is percent-encoded, so that it can
  /// neither end the line nor begin another property.
  static func address(_ text: String) -> String {
    text.utf8.reduce(into: "") { address, byte in
      if (0x21...0x7E).contains(byte), !#""<>\^`{|}"#.utf8.contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
  }
}

extension String {
  /// Without the characters that RFC 5545 calls CONTROL, and those from U+0080 to U+009F.
  fileprivate var withoutControls: String {
    var text = String.UnicodeScalarView()
    text.append(
      contentsOf: unicodeScalars.filter {
        $0.properties.generalCategory != .control || $0 == "\t" || $0 == "\n"
      }
    )
    return String(text)
  }
}
