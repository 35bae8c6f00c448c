import LotseExport
import LotseKit
import Testing

@Suite("Tables for spreadsheets")
struct CSVWriterTests {
  private func text(_ cells: [String], numeric: Bool = false, in language: Language = .german)
    -> String?
  {
    let table = Table(
      [Table.Column("Was"), Table.Column("Wert", isNumeric: numeric)],
      cells.map { ["x", Prose($0)] }
    )
    return CSVWriter(language: language).text([.table(table)])
  }

  @Test("German: a byte order mark, semicolons, decimal commas, the unit in the header")
  func german() {
    #expect(
      text(["120.000 €", "8,5 €", "–"], numeric: true)
        == "\u{FEFF}Was;Wert (€)\r\nx;120000\r\nx;8,5\r\nx;\r\n"
    )
  }

  @Test("English: commas and points")
  func english() {
    #expect(
      text(["120,000.5"], numeric: true, in: .english) == "\u{FEFF}Was,Wert\r\nx,120000.5\r\n"
    )
  }

  @Test(
    "what begins like a formula is text",
    arguments: ["=1+1", "+49 30", "-2+3", "@SUM(A1)", "\t=1", " =1", "＝1", "−1", "|x", "%x"]
  )
  func formula(cell: String) throws {
    let line = try #require(text([cell])).split(separator: "\r\n")[1]
    #expect(line.dropFirst(2).drop { $0 == "\"" }.first == "'")
  }

  @Test("captions and headers are text as well, and no control character comes out")
  func captions() throws {
    let formula = "=HYPERLINK(\"x\")\u{1B}[2J\u{202E}"
    let table = Table(
      caption: formula,
      [Table.Column(formula), Table.Column(formula, isNumeric: true)],
      [["x", "5 =1"]]
    )
    let chart = Chart(formula, .bars(.init(unit: "€", [.init(formula, 1)])))
    for document: Document in [
      [.table(table), .table(table)], [.chart(chart), .chart(chart)],
    ] {
      let written = try #require(CSVWriter(language: .german).text(document))
      #expect(written.contains("'=HYPERLINK") && !written.contains(/[;\n\u{FEFF}]"?=/))
      #expect(!written.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }

  @Test("numbers with a minus stay numbers where the column has only numbers")
  func negative() {
    #expect(text(["-5", "3"], numeric: true) == "\u{FEFF}Was;Wert\r\nx;-5\r\nx;3\r\n")
  }

  @Test("quotes, separators and line breaks stay in their cell")
  func quoted() {
    #expect(text(["a\"b;c\nd"]) == "\u{FEFF}Was;Wert\r\nx;\"a\"\"b;c\nd\"\r\n")
  }

  @Test("the separator can be chosen; a document without tables has no such form")
  func chosen() {
    let table = Table([Table.Column("a"), Table.Column("b")], [["1", "2"]])
    #expect(
      CSVWriter(language: .german, separator: .tab).text([.table(table)])
        == "\u{FEFF}a\tb\r\n1\t2\r\n"
    )
    #expect(CSVWriter(language: .german).text([.paragraph("x")]) == nil)
  }
}
