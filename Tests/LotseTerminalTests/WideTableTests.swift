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

  @Test("a word of letters is broken by a hyphen, an address by none")
  func hyphen() {
    let cells: [Prose] = [
      "Q1", "Informationssicherheitsbeauftragte/r", "intranet.beispielstadt.de/isb",
    ]
    let table = Table(["Wann", "Wer", "Wo"].map { Table.Column($0) }, [cells])
    let lines = lines(table, columns: 50).dropFirst(2).map { String($0) }
    #expect(
      lines == [
        "Q1    Informationssicher-    intranet.beispielstad",
        "      heitsbeauftragte/r     t.de/isb",
      ]
    )
  }

  @Test(
    "the hyphen stands between syllables where the letters tell them",
    arguments: [
      ("Informationssicherheitsbeauftragte", 24, "Informationssicherheits"),
      ("Digitalisierungsbeauftragte", 24, "Digitalisierungsbeauf"),
      ("Seniorengenossenschaft", 19, "Seniorengenossen"),
      ("Sicherheitsleitlinie", 18, "Sicherheitsleitli"),
      ("Geschichte", 4, "Ge"), ("Dächer", 4, "Dä"), ("Strengths", 6, nil),
    ] as [(String, Int, String?)]
  )
  func syllables(word: String, room: Int, first: String?) {
    #expect(Syllables.lastBreak(in: Array(word), within: room) == first?.count)
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
