import LotseHost
import LotseKit
import LotseYAML
import Testing

@Suite("An answers file")
struct AnswersFileTests {
  private func answers(_ text: String) throws -> [String: SuppliedAnswer] {
    try AnswersFile(parsing: text.utf8, file: "a.yaml").answers
  }

  @Test("holds texts, lists, items, what is left out and what is not known")
  func everyForm() throws {
    let answers = try answers(
      """
      subject: Dienstvereinbarung zur E-Akte
      time: 08:30
      people: [Frau Kaya, Herr Öztürk]
      steps:
        - what: Entwurf abstimmen
          due: 4.12.
        - what: Personalrat beteiligen
          due: ~
      place: ~
      room:
      budget: ??
      amount: "?"
      none: []
      """
    )
    #expect(
      answers == [
        "subject": .text("Dienstvereinbarung zur E-Akte"),
        "time": .text("08:30"),
        "people": .list(["Frau Kaya", "Herr Öztürk"]),
        "steps": .items([
          ["what": .text("Entwurf abstimmen"), "due": .text("4.12.")],
          ["what": .text("Personalrat beteiligen"), "due": .skipped],
        ]),
        "place": .skipped, "room": .skipped, "budget": .unsure, "amount": .unsure,
        "none": .list([]),
      ]
    )
  }

  @Test("what is in quotes is text", arguments: ["~", "null", "", "wirklich?"])
  func quoted(text: String) throws {
    #expect(try answers("a: '\(text)'") == ["a": .text(text)])
  }

  @Test("may be empty", arguments: ["", "# later\n", "---", "~"])
  func empty(text: String) throws {
    #expect(try answers(text).isEmpty)
  }

  @Test("takes answers that belong together under one key")
  func nested() throws {
    let file = try AnswersFile(parsing: "a: {b: c, d: {e: ~}}".utf8, file: "a.yaml")
    #expect(file.answers == ["a.b": .text("c"), "a.d.e": .skipped])
  }

  @Test("knows where each answer stands")
  func positions() throws {
    let file = try AnswersFile(parsing: "a: 1\n\nb: 2".utf8, file: "a.yaml")
    #expect(file.positions["b"] == YAMLPosition(file: "a.yaml", line: 3, column: 1))
  }

  @Test(
    "refuses what no question takes",
    arguments: [
      ("- a", "a.yaml:1:1: An answers file consists of lines of the form “question: answer”."),
      ("text", "a.yaml:1:1: An answers file consists of lines of the form “question: answer”."),
      ("a: [b, {c: d}]", "a.yaml:1:8: A text is expected here in this list."),
      ("a: [b, ~]", "a.yaml:1:8: A text is expected here in this list."),
      (
        "a:\n  - b: c\n  - d",
        "a.yaml:3:5: An item of “question: answer” is expected here, "
          + "like the ones before, in this list."
      ),
    ]
  )
  func refused(text: String, sentence: String) {
    let error = #expect(throws: YAMLError.self) { try answers(text) }
    #expect(error?.userError.problem.in(.english) == sentence)
  }
}
