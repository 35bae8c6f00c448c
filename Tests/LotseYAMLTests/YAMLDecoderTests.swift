import LotseKit
import LotseYAML
import Testing

/// What a file might describe.
private struct Rule: Decodable, Equatable {
  enum Effect: String, Decodable, CaseIterable { case must, should, can }

  struct Source: Decodable, Equatable {
    var title: String
    var checked: Day?
  }

  var id: String
  var name: Text
  var effect: Effect
  var from: Int?
  var share: Double?
  var isOn: Bool?
  var sources: [Source]?
  var words: [String: [String]]?
}

@Suite("Swift values from YAML")
struct YAMLDecoderTests {
  private func rule(_ text: String, allowsUnknownKeys: Bool = false) throws -> Rule {
    try YAMLDecoder(allowsUnknownKeys: allowsUnknownKeys)
      .decode(Rule.self, parsing: text.utf8, file: "rules.yaml")
  }

  private func error(_ text: String) -> YAMLError? {
    #expect(throws: YAMLError.self) { try rule(text) }
  }

  private func complaint(_ text: String) -> String {
    guard let error = error(text) else { return "" }
    return "\(error.position) \(error.problem.in(.english)) \(error.advice?.in(.english) ?? "")"
  }

  @Test("every kind of value is read as the type that asks for it")
  func values() throws {
    let rule = try rule(
      """
      id: no
      name: {de: Prüfen, en: Check}
      effect: must
      from: 10000
      share: 0.5
      isOn: true
      sources:
        - title: 08:30
          checked: 2026-11-23
        - title: Satzung
          checked: ~
      words:
        erste: [a, b]
        zweite: []
      """
    )
    let expected = Rule(
      id: "no",
      name: Text(de: "Prüfen", en: "Check"),
      effect: .must,
      from: 10_000,
      share: 0.5,
      isOn: true,
      sources: [
        Rule.Source(title: "08:30", checked: Day(year: 2026, month: 11, day: 23)),
        Rule.Source(title: "Satzung", checked: nil),
      ],
      words: ["erste": ["a", "b"], "zweite": []]
    )
    #expect(rule == expected)
  }

  @Test(
    "a mistake is told with its line and column, and with what is possible",
    arguments: [
      ("id: a\nname: b\neffect: may", "rules.yaml:3:9", "Possible are: must, should, can."),
      ("id: a\nname: b\neffect: can\nfrom: 1.5", "rules.yaml:4:7", "A whole number"),
      ("id: a\nname: b\neffect: can\nshare: 1,5", "rules.yaml:4:8", "such as 0.5"),
      ("id: a\nname: b\neffect: can\nisOn: yes", "rules.yaml:4:7", "true or false"),
      ("id: a\nname: b\neffect: can\nsources: x", "rules.yaml:4:10", "A list is expected"),
      ("id: [a]\nname: b\neffect: can", "rules.yaml:1:5", "A text is expected"),
      ("id: a\nname: {}\neffect: can", "rules.yaml:2:7", "or a line “de: …”"),
      ("- id: a", "rules.yaml:1:1", "Lines of the form"),
      ("id: a\nname: b", "rules.yaml:1:1", "“effect” is missing here."),
      ("id: a\nname: b\nefect: can", "rules.yaml:3:1", "Did you mean “effect”?"),
      ("id: a\nname: {de: b, fr: c}\neffect: can", "rules.yaml:2:15", "There is no “fr” here."),
      (
        "id: a\nname: b\neffect: can\nsources:\n  - title: t\n    checked: 4.12.",
        "rules.yaml:6:14", "2026-12-04"
      ),
      ("id: a\nname: b\neffect: can\nwrods: {}", "rules.yaml:4:1", "Did you mean “words”?"),
      ("id: a\nname: b\neffect: can\nzzz: 1", "rules.yaml:4:1", "Possible are: id, name,"),
    ]
  )
  func mistakes(text: String, place: String, words: String) {
    let complaint = complaint(text)
    #expect(complaint.hasPrefix(place + " "), "\(complaint)")
    #expect(complaint.contains(words), "\(complaint)")
  }

  @Test("unknown keys can be allowed")
  func unknownKeys() throws {
    let text = "id: a\nname: b\neffect: can\ncomment: for us"
    #expect(try rule(text, allowsUnknownKeys: true).id == "a")
  }

  @Test("what a type itself finds wrong is told with the place of the value")
  func ownCheck() {
    struct Even: Decodable {
      init(from decoder: any Decoder) throws {
        let number = try decoder.singleValueContainer().decode(Int.self)
        if number % 2 != 0 { throw UserError(Text(de: "Ungerade.", en: "Odd.")) }
      }
    }
    let error = #expect(throws: YAMLError.self) {
      try YAMLDecoder().decode([Even].self, parsing: "- 2\n- 3".utf8, file: "n.yaml")
    }
    #expect(error?.position == YAMLPosition(file: "n.yaml", line: 2, column: 3))
    #expect(error?.problem.in(.english) == "Odd.")
  }

  @Test("a located value knows where it begins")
  func located() throws {
    let found = try YAMLDecoder().decode(
      [YAMLLocated<Rule.Source>].self,
      parsing: "- title: a\n- title: b".utf8,
      file: "s.yaml"
    )
    #expect(found.map(\.value.title) == ["a", "b"])
    #expect(found.map { $0.position?.line } == [1, 2])
  }
}
