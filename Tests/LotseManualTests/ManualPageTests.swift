import LotseKit
import LotseManual
import Testing

@Suite struct ManualPageTests {
  @Test("the page has its title, its sections and every command")
  func sections() throws {
    let page = try Manual.of(.log).page(in: .english)
    #expect(
      page.hasPrefix(".TH \"LOTSE\" 1 2026-11-23 \"Lotse 1.2\" \"User Commands\"\n")
    )
    #expect(page.contains(".SH \"NAME\"\nlotse \\- assistant in the terminal"))
    #expect(page.contains(".TP\n\\fBlotse undo\\fR\nTakes back the last step\n"))
    #expect(page.contains(".TP\n\\fB/back\\fR, \\fB/zurück\\fR\ngo back one question\n"))
    #expect(
      page.contains(".TP\n\\fB\\-\\-lang\\fR \\fBde\\fR|\\fBen\\fR\nlanguage of the output\n")
    )
  }

  @Test("the German page is German throughout")
  func german() throws {
    let page = try Manual.of(.log).page(in: .german)
    let sections = page.split(separator: "\n").filter { $0.hasPrefix(".SH ") }
    #expect(
      sections == [
        ".SH \"NAME\"", ".SH \"ÜBERSICHT\"", ".SH \"BESCHREIBUNG\"", ".SH \"OPTIONEN\"",
        ".SH \"BEFEHLE\"", ".SH \"AN JEDER FRAGE\"", ".SH \"UMGEBUNG\"", ".SH \"DATEIEN\"",
        ".SH \"RÜCKGABEWERT\"",
      ]
    )
    #expect(page.contains("\\fBlotse logbuch liste\\fR [\\fB\\-\\-offen\\fR]\n"))
  }

  @Test("no text of a plugin becomes a request or an escape", arguments: Language.allCases)
  func hostile(language: Language) throws {
    let page = try Manual.of(.hostile).page(in: language)
    let requests = page.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
    let known: Set<Substring> = [".TH", ".SH", ".SS", ".PP", ".TP", ".IP", ".br"]
    #expect(requests.allSatisfy { known.contains($0.prefix { $0 != " " }) })
    #expect(page.contains("\\(rs*(.$(touch INJECTED)"))
    #expect(
      page.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
    )
  }
}
