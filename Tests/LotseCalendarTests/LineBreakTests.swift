import LotseCalendar
import LotseKit
import Testing

/// Line breaks in a text stay within it, whatever their sign, and are read as they were meant.
struct LineBreakTests {
  static let breaks = ["\n", "\r", "\r\n", "\u{2028}", "\u{2029}", "\u{85}", "\u{0B}", "\u{0C}"]

  @Test("a description keeps them, escaped; a line has spaces instead", arguments: breaks)
  func signs(sign: String) throws {
    let item = Self.item("before\(sign)after, \(sign);end\\nno break")
    let file = written(item)
    #expect(
      Self.contentLines(file, of: ["DESCRIPTION", "LOCATION", "SUMMARY"]) == [
        "DESCRIPTION:before\\nafter\\, \\n\\;end\\\\nno break",
        "LOCATION:before after\\,  \\;end\\\\nno break",
        "SUMMARY:before after\\,  \\;end\\\\nno break",
      ]
    )
    let content = try CalendarReader(zone: .berlin).content(of: Array(file.utf8))
    #expect(content.flaws == [])
    let read = try #require(content.items.first)
    #expect(read.details == "before\nafter, \n;end\\nno break")
    #expect(read.location == "before after,  ;end\\nno break")
    #expect(read.summary == "before after,  ;end\\nno break")
  }

  @Test("any number of them, anywhere", arguments: [UInt64](1...40))
  func anywhere(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let pieces = Self.breaks + ["\\", "\\n", ";", ",", ":", " ", "ß", "€", "😀", "END:VTODO"]
    for _ in 0..<25 {
      let some = (0..<Int.random(in: 1...60, using: &dice)).map { _ in
        pieces.randomElement(using: &dice) ?? ""
      }
      // A carriage return and a line feed that meet are one break.
      let text = "x" + some.joined(separator: "-") + "y"
      let file = written(Self.item(text))
      #expect(file.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
      let read = try CalendarReader(zone: .berlin).content(of: Array(file.utf8)).items
      #expect(read.map(\.details) == [Self.breaks.reduce(text) { $0.replacing($1, with: "\n") }])
      #expect(read.map(\.summary) == [Self.breaks.reduce(text) { $0.replacing($1, with: " ") }])
    }
  }

  @Test("a long line is folded at any place between two characters", arguments: 0..<80)
  func folding(offset: Int) throws {
    let text = String(repeating: "a", count: offset) + String(repeating: "ß\n€😀", count: 20)
    let bytes = Array(written(Self.item(text)).utf8)
    for line in Self.physicalLines(bytes) {
      #expect(line.count <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    let read = try CalendarReader(zone: .berlin).content(of: bytes).items
    #expect(read.map(\.details) == [text])
  }

  @Test("what another program folds within a character, or a sign that escapes, is read whole")
  func foldedWithin() throws {
    let line = Array(#"DESCRIPTION:Straße\nzwei \\n € und 😀\, Ende"#.utf8)
    for place in 12..<line.count {
      for fold in ["\r\n ", "\r\n\t", "\n ", "\r "] {
        let file =
          Array("BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:1\r\n".utf8) + line[..<place]
          + Array(fold.utf8) + line[place...] + Array("\r\nEND:VTODO\r\nEND:VCALENDAR\r\n".utf8)
        let read = try CalendarReader(zone: .berlin).content(of: file).items
        #expect(read.map(\.details) == ["Straße\nzwei \\n € und 😀, Ende"], "\(place)")
      }
    }
  }

  private static func item(_ text: String) -> CalendarItem {
    var item = CalendarItem(.todo, uid: "1", summary: text)
    (item.details, item.location) = (text, text)
    return item
  }

  /// The unfolded lines of some properties, in alphabetical order.
  private static func contentLines(_ file: String, of names: [String]) -> [String] {
    let lines = file.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    return lines.filter { line in names.contains { line.hasPrefix($0 + ":") } }.sorted()
  }

  /// The lines of a file as they are, folds and all.
  private static func physicalLines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n")).map { line in
      line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }
  }
}
