package import LotseCalendar
package import LotseExport
package import LotseKit

/// Turns what is to be kept into the bytes of a file.
package struct Publisher: Sendable {
  private let zone: LocalZone
  /// The program and its version, as files name what made them.
  package let program: String
  private let product: String
  private let variables: [String: String]
  /// Writes a document as it looks on a screen without colours.
  private let plainText: @Sendable (Document, Language) -> String

  package init(
    zone: LocalZone,
    version: String,
    variables: [String: String],
    plainText: @escaping @Sendable (Document, Language) -> String
  ) {
    self.zone = zone
    self.program = "Lotse \(version)"
    product = "-//Lotse//Lotse \(version)//DE"
    self.variables = variables
    self.plainText = plainText
  }

  /// What keeps a document from having a form; `nil` if nothing does.
  package func objection(
    to format: FileFormat,
    of document: Document,
    calendar: [CalendarItem]?
  ) -> UserError? {
    switch format {
    case .calendar: calendar == nil ? .nothingForCalendars : nil
    case .spreadsheet: CSVWriter.hasTables(document) ? nil : .nothingForSpreadsheets
    case .openDocument, .word, .pdf: office.objection(to: format)
    case .text, .markdown, .html, .json: nil
    }
  }

  /// The bytes of the file.
  ///
  /// - Throws: A ``UserError`` if there is no such form of it, or a program that is needed for it is
  ///   missing or fails.
  package func bytes(
    of publication: Publication,
    as format: FileFormat,
    separator: CSVWriter.Separator? = nil
  ) throws -> [UInt8] {
    let (document, language) = (publication.document, publication.language)
    if let error = objection(to: format, of: document, calendar: publication.calendar) {
      throw error
    }
    switch format {
    case .text: return Array(plainText(Origins.told(document, language), language).utf8)
    case .markdown:
      let text = MarkdownWriter(language: language).text(Origins.told(document, language))
      return Array(text.utf8)
    case .html:
      return Array(HTMLWriter(language: language).text(document, title: publication.title).utf8)
    case .json: return Array((publication.value.text() + "\n").utf8)
    case .spreadsheet:
      let writer = CSVWriter(language: language, separator: separator)
      return Array((writer.text(document) ?? "").utf8)
    case .calendar:
      let writer = CalendarWriter(product: product, zone: zone)
      return Array(writer.text(publication.calendar ?? [], at: publication.moment).utf8)
    case .openDocument, .word, .pdf: return try office.bytes(of: publication, as: format)
    }
  }

  /// What to know of the forms of a document as this computer can make them; `nil` if nothing.
  func caution(on formats: [FileFormat], of document: Document) -> Text? {
    let hasPictures = document.blocks.contains { if case .chart = $0 { true } else { false } }
    let isOffice = formats.contains { [.openDocument, .word].contains($0) }
    return hasPictures && isOffice && !office.paintsPictures ? .picturesAreLines : nil
  }

  private var office: OfficePrograms { OfficePrograms(variables: variables) }
}

extension Text {
  fileprivate static let picturesAreLines = Text(
    de: "Die Bilder sind SVG: LibreOffice und neuere Fassungen von Word zeigen sie, ältere nicht. "
      + "Mit „sudo apt install librsvg2-bin“ zeigt sie jedes Programm; legen Sie die Datei dann noch "
      + "einmal ab.",
    en:
      "The pictures are SVG: LibreOffice and recent versions of Word show them, older ones do not. "
      + "With “sudo apt install librsvg2-bin” every program shows them; then keep the file once more."
  )
}

extension UserError {
  static let nothingForCalendars = UserError(
    Text(
      de: "Das Ergebnis dieses Befehls enthält nichts für einen Kalender.",
      en: "The result of this command holds nothing for a calendar."
    ),
    advice: Text(
      de: "Wählen Sie mit --format ein anderes Format, etwa md oder html.",
      en: "Choose another format with --format, such as md or html."
    )
  )

  static let nothingForSpreadsheets = UserError(
    Text(
      de: "Das Ergebnis dieses Befehls enthält keine Tabelle.",
      en: "The result of this command holds no table."
    ),
    advice: Text(
      de: "Wählen Sie mit --format ein anderes Format, etwa md oder html.",
      en: "Choose another format with --format, such as md or html."
    )
  )
}

extension Publisher {
  /// A document as data, for commands that give programs none of their own.
  func value(of document: Document) -> JSONValue { JSONWriter.value(document) }
}
