import LotseKit
import LotseTerminal
import Testing

@Suite("The style of a terminal")
struct TextStyleTests {
  @Test(
    "colours only where they are seen and wanted",
    arguments: [
      (["TERM": "xterm"], true, true), (["TERM": "xterm"], false, false),
      (["TERM": "xterm", "NO_COLOR": "1"], true, false),
      (["TERM": "xterm", "NO_COLOR": ""], true, true),
      (["TERM": "dumb"], true, false), ([:], true, false),
    ] as [([String: String], Bool, Bool)]
  )
  func colour(environment: [String: String], isTerminal: Bool, hasColour: Bool) {
    #expect(style(environment, isTerminal: isTerminal).hasColour == hasColour)
  }

  @Test("plain mode never has colours")
  func plain() {
    let style = TextStyle(
      language: .german,
      isPlain: true,
      isTerminal: true,
      environment: ["TERM": "xterm"]
    )
    #expect(!style.hasColour)
  }

  @Test(
    "Unicode glyphs where the locale says so",
    arguments: [
      (["LANG": "de_DE.UTF-8"], Glyphs.unicode), (["LANG": "C"], .ascii), ([:], .ascii),
      (["LANG": "de_DE.UTF-8", "LC_ALL": "C"], .ascii),
      (["LC_ALL": "", "LC_CTYPE": "C.utf8"], .unicode),
      (["LANG": "de_DE.UTF-8@euro"], .unicode),
    ] as [([String: String], Glyphs)]
  )
  func glyphs(environment: [String: String], glyphs: Glyphs) {
    #expect(style(environment, isTerminal: true).glyphs == glyphs)
  }

  private func style(_ environment: [String: String], isTerminal: Bool) -> TextStyle {
    TextStyle(language: .german, isPlain: false, isTerminal: isTerminal, environment: environment)
  }
}
