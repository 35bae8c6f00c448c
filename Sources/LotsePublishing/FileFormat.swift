package import LotseKit

/// The forms in which a document can be kept.
package enum FileFormat: String, CaseIterable, Sendable {
  case text = "txt"
  case markdown = "md"
  case html
  case openDocument = "odt"
  case word = "docx"
  case pdf
  case json
  case spreadsheet = "csv"
  case calendar = "ics"

  /// The form that a file's name ends with; `nil` for any other.
  package init?(ofFile path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(name: String(path[path.index(after: dot)...]))
  }

  /// The form of a name, in whatever case; `nil` for any other.
  package init?(name: String) {
    let name = name.lowercased()
    let others: [String: FileFormat] = ["text": .text, "markdown": .markdown, "htm": .html]
    guard let format = FileFormat(rawValue: name) ?? others[name] else { return nil }
    self = format
  }

  /// Whether people can read it as it stands, so that it may go to the screen.
  package var isText: Bool { ![.openDocument, .word, .pdf].contains(self) }

  /// What it is called.
  package var name: Text {
    switch self {
    case .text: Text(de: "Text", en: "text")
    case .markdown: Text(verbatim: "Markdown")
    case .html: Text(de: "Webseite (HTML)", en: "web page (HTML)")
    case .openDocument: Text(de: "LibreOffice Writer (ODT)", en: "LibreOffice Writer (ODT)")
    case .word: Text(de: "Word (DOCX)", en: "Word (DOCX)")
    case .pdf: Text(verbatim: "PDF")
    case .json: Text(de: "Daten für Programme (JSON)", en: "data for programs (JSON)")
    case .spreadsheet: Text(de: "Tabelle (CSV)", en: "spreadsheet (CSV)")
    case .calendar: Text(de: "Kalender (ICS)", en: "calendar (ICS)")
    }
  }
}
