import LotseKit
import Testing

@testable import LotseTerminal

/// A table with much text in each column.
@Suite("Wide tables")
struct WideTableTests {
  private static let columns = ["Wer", "Was", "Stand", "Grundlage"].map { Table.Column($0) }
  private static let row: [Prose] = [
    "Behördliche/r Datenschutzbeauftragte/r (bDSB)",
    "anhören vor Ausschreibung oder Auftrag, spätestens am 1.9.2027, früh einbeziehen, Verzeichnis",
    "offen, zuständig Hauptamt", "Bundespersonalvertretungsgesetz, § 80",
  ]

  private func lines(_ table: Table, columns: Int) -> [String] {
    TextRenderer(style: TextStyle(language: .german), columns: columns)
      .text(Document([.table(table)])).split(separator: "\n").map(String.init)
  }

  @Test("a table whose words would have to be broken is told row by row, with whole words")
  func stacked() {
    let lines = lines(Table(Self.columns, [Self.row]), columns: 80)
    #expect(
      lines == [
        "Wer: Behördliche/r Datenschutzbeauftragte/r (bDSB)",
        "Was: anhören vor Ausschreibung oder Auftrag, spätestens am 1.9.2027, früh",
        "einbeziehen, Verzeichnis",
        "Stand: offen, zuständig Hauptamt",
        "Grundlage: Bundespersonalvertretungsgesetz, § 80",
      ]
    )
  }

  @Test("where there is room for whole words, the columns stay side by side")
  func wide() {
    let lines = lines(Table(Self.columns, [Self.row]), columns: 120)
    let header = lines.first ?? ""
    #expect(header.hasPrefix("Wer") && header.hasSuffix("Grundlage"), "\(lines)")
    #expect(lines.contains { $0.contains("Datenschutzbeauftragte/r") })
  }

  @Test("an address that is longer than any word does not undo the columns")
  func address() {
    let address = "https://www.example.org/eine/sehr/lange/adresse/ohne/jedes/leerzeichen"
    let table = Table([Table.Column("Karte"), Table.Column("Quelle")], [["dsfa", Prose(address)]])
    #expect(lines(table, columns: 60).first?.hasPrefix("Karte  Quelle") == true)
  }
}
