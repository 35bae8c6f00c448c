import LotseTerminal
import Testing

@Suite("Text is shown, never obeyed")
struct PrintableTextTests {
  @Test(
    "one line",
    arguments: [
      ("Straße & Größe", "Straße & Größe"),
      ("a\tb\nc\r\nd", "a b c d"),
      ("rot: \u{1B}[31m!", "rot: ␛[31m!"),
      ("\u{7}\u{7F}\u{0}", "␇␡␀"),
      ("\u{9B}31m", "\\u{9B}31m"),
      ("a\u{202E}txt.exe", "a\\u{202E}txt.exe"),
      ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
      ("\u{FEFF}x\u{200E}", "\\u{FEFF}x\\u{200E}"),
      ("Ver\u{AD}waltung", "Verwaltung"),
      ("\u{301}x", "◌\u{301}x"),
      ("1\u{2028}2\u{2029}3\u{85}4", "1 2 3 4"),
      ("10\u{A0}%", "10\u{A0}%"),
      ("👩‍🚒 e\u{301} 中", "👩‍🚒 e\u{301} 中"),
      ("\u{E0041}\u{FFFF}", "\\u{E0041}\\u{FFFF}"),
    ]
  )
  func line(text: String, shown: String) {
    #expect(PrintableText().line(text) == shown)
  }

  @Test("several lines keep their breaks, and tabs their room")
  func lines() {
    #expect(PrintableText().lines("a\r\nb\n\n\tc\u{C}d") == ["a", "b", "", "    c", "d"])
  }

  @Test("without Unicode, controls are written with a caret")
  func caret() {
    #expect(PrintableText(glyphs: .ascii).line("\u{1B}\u{7F}\u{9B}") == "^[^?\\u{9B}")
  }
}

@Suite("How wide text is")
struct DisplayWidthTests {
  @Test(
    "columns of a text",
    arguments: [
      ("Größe", 5), ("Gro\u{308}ße", 5), ("電子政府", 8), ("ｶﾞ", 2), ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇩🇪", 2), ("☎\u{FE0F}", 2),
      ("☎", 1), ("1\u{FE0F}\u{20E3}", 2), ("│─█", 3), ("נ", 1), ("", 0),
    ]
  )
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }
}
