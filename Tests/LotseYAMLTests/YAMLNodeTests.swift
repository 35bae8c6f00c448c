import LotseYAML
import Testing

@Suite("Reading YAML")
struct YAMLNodeTests {
  private func node(_ text: String) throws -> YAMLNode {
    try YAMLNode(parsing: text.utf8, file: "test.yaml")
  }

  @Test(
    "scalars stay the text they are",
    arguments: ["no", "08:30", "1.10", "0x1F", "2026-12-04", "true", "1_000", ".inf", "4.12."]
  )
  func untyped(text: String) throws {
    #expect(try node("value: \(text)")["value"]?.text == text)
  }

  @Test("quotes and blocks keep what is in them")
  func styles() throws {
    let root = try node(
      """
      single: 'it''s: # not a comment'
      double: "zwei\\nZeilen \\u00fc \\0 Ende"
      literal: |
        erste
          zweite
      folded: >-
        eins
        zwei
      """
    )
    #expect(root["single"]?.text == "it's: # not a comment")
    #expect(root["double"]?.text == "zwei\nZeilen ü \0 Ende")
    #expect(root["literal"]?.text == "erste\n  zweite\n")
    #expect(root["folded"]?.text == "eins zwei")
  }

  @Test("nothing is null only where it stands without quotes")
  func null() throws {
    for plain in ["", "~", "null", "Null", "NULL"] {
      #expect(try node("value: \(plain)")["value"]?.isNull == true, "\(plain)")
    }
    for text in ["''", "'~'", "\"null\"", "none", "nul"] {
      #expect(try node("value: \(text)")["value"]?.isNull == false, "\(text)")
    }
  }

  @Test("keys keep the order of the file, and each node knows its place")
  func positions() throws {
    let root = try node("zebra: 1\nähre:\n  - eins\n  - {zwei: 2}\n")
    guard case .mapping(let members) = root.content else {
      Issue.record("not a mapping")
      return
    }
    #expect(members.map(\.key) == ["zebra", "ähre"])
    #expect(members.map(\.keyPosition.description) == ["test.yaml:1:1", "test.yaml:2:1"])
    guard case .sequence(let elements)? = root["ähre"]?.content else {
      Issue.record("not a sequence")
      return
    }
    #expect(elements[0].position.description == "test.yaml:3:5")
    #expect(elements[1]["zwei"]?.position.description == "test.yaml:4:12")
  }

  @Test("columns count characters, not bytes")
  func columns() throws {
    let root = try node("größe: [ä, 🙂, x]")
    guard case .sequence(let elements)? = root["größe"]?.content else {
      Issue.record("not a sequence")
      return
    }
    #expect(elements.map(\.position.column) == [9, 12, 15])
  }

  @Test("an empty file is an empty value", arguments: ["", "\n\n", "# only a remark", "---\n"])
  func empty(text: String) throws {
    #expect(try node(text).isNull)
  }

  @Test("a byte order mark and Windows line ends do no harm")
  func windows() throws {
    let root = try node("\u{FEFF}eins: 1\r\nzwei: 2\r\n")
    #expect(root["eins"]?.text == "1")
    #expect(root["zwei"]?.position.description == "test.yaml:2:7")
  }

  @Test("JSON is read too")
  func json() throws {
    let root = try node(#"{"name": "Kaya", "list": ["a", "b\u00e4"], "none": null}"#)
    #expect(root["list"]?.content == .sequence(try elements(of: #"["a", "b\u00e4"]"#, at: 26)))
    #expect(root["none"]?.isNull == true)
  }

  private func elements(of text: String, at column: Int) throws -> [YAMLNode] {
    guard case .sequence(let elements) = try node(text).content else { return [] }
    return elements.map { element in
      var element = element
      element.position.column += column - 1
      return element
    }
  }
}
