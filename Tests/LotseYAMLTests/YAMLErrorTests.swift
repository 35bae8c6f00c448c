import LotseKit
import LotseYAML
import Testing

@Suite("Mistakes in YAML")
struct YAMLErrorTests {
  private func error(_ bytes: some Collection<UInt8>) -> YAMLError? {
    #expect(throws: YAMLError.self) { try YAMLNode(parsing: bytes, file: "g.yaml") }
  }

  @Test(
    "are named with their place",
    arguments: [
      ("a: b: c", "g.yaml:1:5: There is a colon where none can be."),
      ("a:\n\tb: c", "g.yaml:2:1: Nothing can begin with this character here."),
      ("a: @kaya", "g.yaml:1:4: Nothing can begin with this character here."),
      ("a: 1\nb: \"x\ny\nz", "g.yaml:2:4: The quote that begins here is not closed."),
      (
        "a: [1,\n b", "g.yaml:3:1: A comma is missing here, or the bracket ] for the one in line 1."
      ),
      ("- a\nb: c", "g.yaml:2:1: The next item of the list is expected here."),
      ("a: - b", "g.yaml:1:4: A list cannot begin in this line."),
      ("a: ?", "g.yaml:1:4: A question mark followed by a space has a meaning of its own in YAML."),
      (#"a: "\q""#, #"g.yaml:1:5: There is no such sequence with \ in double quotes."#),
      (#""a" b"#, "g.yaml:1:5: There is something left here after the content has ended."),
      (
        "ok: 1\nü: \u{1}", "g.yaml:2:4: There is a control character here that YAML does not allow."
      ),
      ("a: 1\nb: 2\na: 3", "g.yaml:3:1: “a” is already in line 1."),
      ("a: !!int 5", "g.yaml:1:4: Type tags with ! are not read."),
      ("a: &x 1\nb: *x", "g.yaml:1:4: Anchors with & and aliases with * are not read."),
      ("b: *x", "g.yaml:1:4: Anchors with & and aliases with * are not read."),
      ("[a, b]: c", "g.yaml:1:1: A key must be a single word or a single text."),
      ("a\n---\nb", "g.yaml:2:1: A second document begins here; a file has only one."),
      ("%FOO\n---\na", "g.yaml:1:5: The file is not valid YAML here."),
    ]
  )
  func sentences(text: String, sentence: String) {
    #expect(error(text.utf8)?.userError.problem.in(.english) == sentence)
  }

  @Test("say in German what to do")
  func german() {
    let error = error("uhrzeit: 8: 30".utf8)?.userError
    #expect(
      error?.problem.in(.german)
        == "g.yaml:1:11: Hier steht ein Doppelpunkt, wo keiner stehen kann."
    )
    #expect(
      error?.advice?.in(.german)
        == "Setzen Sie den Text in Anführungszeichen, wenn der Doppelpunkt dazugehört; "
        + "sonst prüfen Sie die Einrückung."
    )
  }

  @Test("bytes that are no UTF-8 are refused where they stand")
  func encoding() {
    let latin1: [UInt8] = Array("a: 1\nbä: gr".utf8) + [0xFC, 0xDF]
    #expect(error(latin1)?.position == YAMLPosition(file: "g.yaml", line: 2, column: 7))
    #expect(error(latin1)?.problem.in(.english) == "From here on, the file is not UTF-8 text.")
    #expect(error([0xFF, 0xFE, 0x61, 0x00]) != nil)
    #expect(error([0xED, 0xA0, 0x80]) != nil)
  }

  @Test("a file may be 32 levels deep and no deeper")
  func depth() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    _ = try YAMLNode(parsing: nested(32).utf8, file: "g.yaml")
    let sentence = "Nested too deeply: 32 levels are the most."
    #expect(error(nested(33).utf8)?.problem.in(.english) == sentence)
    #expect(error(nested(400_000).utf8)?.problem.in(.english) == sentence)
    #expect(error(String(repeating: "- ", count: 400_000).utf8) != nil)
    #expect(error(String(repeating: "{a: ", count: 200_000).utf8) != nil)
  }

  @Test("a file may have 1 MB and no more")
  func size() throws {
    let largest = "a: " + String(repeating: "x", count: 1_048_576 - 3)
    _ = try YAMLNode(parsing: largest.utf8, file: "g.yaml")
    let problem = error((largest + "x").utf8)?.problem.in(.english)
    #expect(problem == "The file is too large: 1024 KB is the most.")
  }
}
