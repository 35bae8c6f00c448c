import LotseWords
import Testing

struct WordAnalyzerTests {
  private let analyzer = WordAnalyzer()

  private func areRelated(_ left: String, _ right: String) -> Bool {
    func all(_ text: String) -> Set<String> {
      Set(text.words.flatMap { [$0.folded] + analyzer.forms(of: $0) })
    }
    return !all(left).isDisjoint(with: all(right))
  }

  @Test(
    "inflected forms belong together",
    arguments: [
      ("Prüfungen", "Prüfung"), ("Pruefungen", "Prüfung"), ("Häuser", "Haus"),
      ("Bücher", "buecher"), ("neuen", "neue"), ("Akten", "Akte"), ("issues", "issue"),
      ("meetings", "meeting"), ("decided", "decide"), ("values", "value"),
      ("Gebaeudeueberwachung", "Gebäudeüberwachung"), ("aktuellen", "aktuelle"),
    ]
  )
  func related(left: String, right: String) {
    #expect(areRelated(left, right))
  }

  @Test(
    "different words stay apart",
    arguments: [("Akte", "Kontakt"), ("Rat", "Rad"), ("neun", "neue"), ("2026", "2027")]
  )
  func unrelated(left: String, right: String) {
    #expect(!areRelated(left, right))
  }

  @Test func servesSeveralTasksAtOnce() async {
    let words = "Prüfungen Akten Häuser meetings decided values".words
    let expected = words.map(analyzer.forms)
    await withTaskGroup(of: [[String]].self) { group in
      for _ in 0..<50 {
        group.addTask { [analyzer] in words.map(analyzer.forms) }
      }
      for await forms in group { #expect(forms == expected) }
    }
  }
}
