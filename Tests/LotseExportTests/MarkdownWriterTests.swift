import LotseExport
import LotseKit
import Testing

@Suite("Documents as Markdown")
struct MarkdownWriterTests {
  private func text(_ blocks: Block..., in language: Language = .german) -> String {
    MarkdownWriter(language: language).text(Document(blocks))
  }

  @Test("every kind of block has its form")
  func blocks() {
    let written = text(
      .heading(1, "Woche 47"),
      .paragraph("Drei Einträge, \("einer", .strong) offen; mehr mit \("/log list", .code)."),
      .list(["eins", "zwei"]),
      .list(["erstens", "zweitens"], numbered: true),
      .checklist([
        ChecklistItem("Angebot prüfen", isDone: true), ChecklistItem("anrufen", isDone: false),
      ]),
      .callout(Callout(.warning, "Frist läuft ab")),
      .verbatim("Erste Zeile\n  eingerückt\n\nneuer Absatz"),
      .sources([
        Source(
          title: "Onlinezugangsgesetz",
          publisher: "Bund",
          place: "§ 1a",
          checked: Day(iso: "2026-11-02")
        )
      ])
    )
    #expect(
      written == """
        # Woche 47

        Drei Einträge, **einer** offen; mehr mit `/log list`.

        - eins
        - zwei

        1) erstens
        2) zweitens

        - [x] Angebot prüfen
        - [ ] anrufen

        > **Achtung:** Frist läuft ab

        Erste Zeile\\
        &nbsp;&nbsp;eingerückt

        neuer Absatz

        Quellen:

        - Onlinezugangsgesetz, Bund, § 1a (geprüft am Mo 2.11.2026)

        """
    )
  }

  @Test("a table says how its numbers are set")
  func table() {
    let table = Table(
      caption: "Stand",
      [Table.Column("Maßnahme"), Table.Column("Tage", isNumeric: true)],
      [["E-Akte", "12"], ["DMS | Archiv\n2", "\("a|b", .code)"]]
    )
    #expect(
      text(.table(table)) == """
        **Stand**

        | Maßnahme | Tage |
        | --- | ---: |
        | E-Akte | 12 |
        | DMS \\| Archiv 2 | a\\|b |

        """
    )
  }

  @Test("what is empty leaves nothing")
  func empty() {
    #expect(text() == "")
    #expect(text(.paragraph(""), .heading(2, "  "), .verbatim("\n\n"), .table(Table([], []))) == "")
  }

  @Test("levels of headings stay between one and six")
  func levels() {
    #expect(text(.heading(0, "a"), .heading(9, "b")) == "# a\n\n###### b\n")
  }

  @Test(
    "hostile text in a paragraph stays text",
    arguments: [
      ("# heading", "\\# heading"),
      ("- item", "\\- item"),
      ("+ item", "\\+ item"),
      ("---", "\\---"),
      ("===", "\\==="),
      (":-:", "\\:-:"),
      ("12. item", "12\\. item"),
      ("3) item", "3\\) item"),
      ("4.12. Termin", "4\\.12. Termin"),
      ("> quote", "\\> quote"),
      ("    code", "code"),
      ("```sh", "\\`\\`\\`sh"),
      ("~~~", "\\~\\~\\~"),
      ("| a | b |", "\\| a \\| b \\|"),
      ("*a* __b__", "\\*a\\* \\_\\_b\\_\\_"),
      ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
      ("![x](http://a.de/b.png)", "!\\[x\\](http\\://a.de/b.png)"),
      ("[ref]: http://a.de", "\\[ref\\]: http\\://a.de"),
      ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
      ("&lt;b&gt;", "\\&lt;b\\&gt;"),
      ("<!-- gone -->", "\\<!-- gone --\\>"),
      ("www.a.de und WWW.b.de", "www\\.a.de und WWW\\.b.de"),
      ("kaya@stadt.de", "kaya\\@stadt.de"),
      ("$x$", "\\$x\\$"),
      ("C:\\Ordner", "C:\\\\Ordner"),
      ("one\n# two\n\n- three", "one # two  - three"),
      ("one\u{2028}# two", "one # two"),
      ("a\u{1B}[31mb", "a␛\\[31mb"),
      ("a\u{202E}b", "a\\\\u{202E}b"),
      ("*\u{301}a*\u{301}", "\\*\u{301}a\\*\u{301}"),
    ]
  )
  func hostile(text hostile: String, written: String) {
    #expect(text(.paragraph(Prose(hostile))) == written + "\n")
  }

  @Test("the beginning of a list's item, of a task and of a line of verbatim text is guarded too")
  func beginnings() {
    #expect(text(.list(["# a", "- b", "1. c"])) == "- \\# a\n- \\- b\n- 1\\. c\n")
    #expect(text(.checklist([ChecklistItem("[ ] a", isDone: false)])) == "- [ ] \\[ \\] a\n")
    #expect(text(.verbatim("a\n---\n# b\nc\\")) == "a\\\n\\---\\\n\\# b\\\nc\\\\\n")
    #expect(text(.heading(2, "a ##")) == "## a #\\#\n")
  }

  @Test("lists that follow each other stay two")
  func neighbours() {
    #expect(
      text(.list(["a"]), .list(["b"]), .checklist([ChecklistItem("c", isDone: true)]))
        == "- a\n\n* b\n\n- [x] c\n"
    )
    #expect(
      text(.list(["a"], numbered: true), .list(["b"], numbered: true)) == "1. a\n\n1) b\n"
    )
  }

  @Test(
    "emphasis never shows its signs",
    arguments: [
      (Prose([.init("a "), .init(" b ", .strong), .init("c")]), "a  **b** c"),
      (Prose([.init("a", .strong), .init("b", .mark)]), "**ab**"),
      (Prose([.init("a", .strong), .init("b", .code)]), "**a**`b`"),
      (Prose([.init("x"), .init("(a)", .strong), .init("y")]), "x(a)y"),
      (Prose([.init("}\u{301}"), .init("'a", .strong)]), "}\u{301}'a"),
      (Prose([.init(" \u{301}a", .strong)]), "**\u{301}a**"),
      (Prose([.init("  ", .strong)]), ""),
      (Prose("a`b``c", .code), "```a`b``c```"),
      (Prose("`a", .code), "`` `a ``"),
      (Prose("`\u{93E}<b>", .code), "`` `\u{93E}<b> ``"),
      (Prose("a\nb", .code), "a b"),
      (Prose("faint", .faint), "faint"),
      (Prose("a*b", .strong), "**a\\*b**"),
    ]
  )
  func emphasis(prose: Prose, written: String) {
    #expect(text(.paragraph(prose)) == (written.isEmpty ? "" : written + "\n"))
  }
}
