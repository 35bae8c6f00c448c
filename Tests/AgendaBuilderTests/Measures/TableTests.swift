import AgendaBuilder
import LotseExport
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Measures as tables")
struct MeasureTableTests {
  private func agenda(
    _ table: String,
    _ language: Language = .german,
    in workspace: MemoryWorkspace = MemoryWorkspace()
  ) -> Rehearsal { agenda(Array(table.utf8), language, in: workspace) }

  private func agenda(
    _ bytes: [UInt8],
    _ language: Language = .german,
    in workspace: MemoryWorkspace = MemoryWorkspace()
  ) -> Rehearsal {
    var agenda = Rehearsal.agenda(language, in: workspace)
    agenda.calendarFiles = GivenCalendarFiles(tables: ["m.csv": bytes])
    return agenda
  }

  /// What `--format csv` writes of all measures.
  private func exported(_ agenda: Rehearsal) async throws -> String {
    let document = try await agenda.document("table")
    return try #require(CSVWriter(language: agenda.language).text(document))
  }

  private func count(_ agenda: Rehearsal) async throws -> Int {
    let store = agenda.workspace.records(writingAs: "test")
    return try await store.records(kind: "agenda.item", matching: RecordQuery()).count
  }

  private static let table = """
    Maßnahme;Frist;Zuständig;Kosten (€);Stand;Bemerkung;Farbe
    Portal einführen;31.03.2027;Kämmerei;12.000,00;in Umsetzung;"zwei
    Zeilen; mit Semikolon";rot
    E-Akte;2027-06-30;;;geplant;;
    """

  @Test("come in after the columns were proposed and all was shown, as one step")
  func taken() async throws {
    let agenda = agenda(Self.table)
    let remarks = await agenda.type("/agenda einlesen m.csv", "", "ja", showing: .remark)
    #expect(remarks.joined().contains("Kosten einmalig"))
    #expect(remarks.joined().contains("nicht übernommen"))
    let shown = await agenda.last("/agenda zeigen 1")
    for words in ["Portal einführen", "12.000 €", "31.3.2027", "Kämmerei", "zwei", "Umsetzung"] {
      #expect(shown.contains(words), "\(words): \(shown)")
    }
    await agenda.type("/agenda zeigen 2")
    #expect(await agenda.workspace.steps(limit: 10).count == 1)
  }

  @Test("nothing comes in by halves: each cell that does not fit is named")
  func flaws() async throws {
    let agenda = agenda(
      "Titel;Bis;Stand;Fortschritt;Beginn\nGut;31.3.2027;geplant;10;\n;1.1.2027;;;\n"
        + "Drei;irgendwann;fast fertig;120;\nVier;1.2.2027;;;1.3.2027\nGut;;;;\n"
    )
    let said = await agenda.type("/agenda einlesen m.csv --spalten titel=1", showing: .error)
    #expect(said.last?.contains("Nichts übernommen. 6 Stellen passen nicht.") == true)
    #expect(said.last?.contains("Zeile 3, Titel") == true, "\(said)")
    let table = await agenda.type("/agenda einlesen m.csv --spalten titel=1", showing: .remark)
      .joined()
    for words in [
      "irgendwann", "ein Tag wie", "fast fertig", "Idee, geprüft", "120", "von 0 bis 100",
      "ein Tag nach dem Beginn", "sie steht schon in Zeile 2",
    ] {
      #expect(table.contains(words), "\(words): \(table)")
    }
    #expect(try await count(agenda) == 0)
  }

  @Test("what is exported is read back unchanged", arguments: Language.allCases)
  func roundTrip(language: Language) async throws {
    let workspace = MemoryWorkspace()
    let first = agenda("", language, in: workspace)
    await first.type(
      "/agenda neu =SUMME(A1); \"neu\" --kosten 1234567 --prio hoch --bis 31.3.2027 --mit A,B",
      "/agenda neu '@Portal --feld Service --aufwand L --fortschritt 40 #eins #zwei",
      "/agenda neu Ende --stand abgeschlossen --notiz \"a, b; c\""
    )
    let csv = try await exported(first)
    for text in language == .german ? [csv, Self.savedByExcel(csv)] : [csv] {
      let again = agenda(text, language, in: workspace)
      let reply = await again.last("/agenda read-in m.csv --columns title=2")
      #expect(
        reply.hasPrefix(language == .german ? "Nichts Neues" : "Nothing new"),
        "\(reply)\n\(text)"
      )
    }
    // In another store, the same measures come to be.
    let other = agenda(csv, language)
    await other.type("/agenda read-in m.csv --columns title=2 --yes")
    let (old, new) = (try await exported(first), try await exported(other))
    #expect(Self.withoutIDs(old) == Self.withoutIDs(new))
  }

  /// German Excel saves with semicolons, sums with points, decimal commas and the sign of the euro.
  private static func savedByExcel(_ csv: String) -> String {
    csv.replacing("1234567", with: "1.234.567,00 €").replacing("\u{FEFF}", with: "")
  }

  private static func withoutIDs(_ csv: String) -> Set<String> {
    Set(
      csv.split(whereSeparator: \.isNewline).map { line in
        line.split(whereSeparator: { ";,".contains($0) }).dropFirst().dropLast()
          .joined(separator: "|")
      }
    )
  }

  @Test("measures that are there are changed or left out, as is said")
  func duplicates() async throws {
    let workspace = MemoryWorkspace()
    let table = "Title,Due\nE-file,2027-06-30\nNew one,\n"
    let agenda = agenda(table, .english, in: workspace)
    await agenda.type("/agenda add E-file")
    let skipped = await agenda.last(
      "/agenda read-in m.csv --columns title=1 --duplicates skip --yes"
    )
    #expect(skipped.hasPrefix("Taken in: 1 new, 0 changed."), "\(skipped)")
    let asked = await agenda.last("/agenda read-in m.csv", "", "change", "yes")
    #expect(asked.hasPrefix("Taken in: 0 new, 1 changed."), "\(asked)")
    #expect(await agenda.last("/agenda show 1").contains("30 Jun 2027"))
  }

  @Test("another mapping is taken, and a wrong one refused")
  func mapping() async throws {
    let agenda = agenda("Was,Wann\nPortal,1.4.2027\n", .german)
    let error = await agenda.last("/agenda einlesen m.csv", "title=Nirgends", showing: .error)
    #expect(error.contains("Die Spalte „Nirgends“ gibt es in der Datei nicht."))
    await agenda.type("/agenda einlesen m.csv", "title=Was, due=2", "ja")
    #expect(await agenda.last("/agenda zeigen 1").contains("1.4.2027"))
  }

  @Test("without a title nothing can come in, and the columns are named")
  func noTitle() async {
    let agenda = agenda("a;b\n1;2\n")
    let said = await agenda.last("/agenda einlesen m.csv", "", showing: .error)
    #expect(said.contains("Welche Spalte „Titel“ ist, steht nicht fest."))
    #expect(said.contains("1 a, 2 b"))
  }

  @Test("letters of Windows and of UTF-16 are read")
  func encodings() async throws {
    let text = "Titel;Frist\nÜberprüfung „€“;\n"
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let windows: [UInt8] =
      Array("Titel;Frist\n".utf8) + [0xDC] + Array("berpr".utf8) + [0xFC] + Array("fung ".utf8)
      + [0x84, 0x80, 0x93] + Array(";\n".utf8)
    for bytes in [utf16, windows] {
      let agenda = agenda(bytes)
      await agenda.type("/agenda einlesen m.csv --spalten titel=1 --ja")
      #expect(await agenda.last("/agenda zeigen 1").contains("Überprüfung „€“"))
    }
  }
}
