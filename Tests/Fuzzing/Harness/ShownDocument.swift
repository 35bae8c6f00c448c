import LotseExport
import LotseKit
import LotseTerminal

/// A document that was shown: no way to show it may pass on what a terminal would obey.
struct ShownDocument {
  let document: Document
  let language: Language

  func check() {
    for isPlain in [true, false] {
      let style = TextStyle(language: language, isPlain: isPlain)
      check(TextRenderer(style: style, columns: 40).text(document))
    }
    check(MarkdownWriter(language: language).text(document))
    check(JSONWriter.value(document).text())
    _ = HTMLWriter(language: language).text(document, title: "")
  }

  private func check(_ text: String) {
    for scalar in text.unicodeScalars where Self.isObeyed(scalar) {
      preconditionFailure("U+\(String(scalar.value, radix: 16)) is shown as it is")
    }
  }

  /// Control characters but the line break, and marks that turn the direction of writing.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
