import ExampleDocuments
import FoundationXML
import Foundation
import LotseExport
import LotseKit
import Testing

@Suite("Text stays text on the way to ODT and DOCX")
struct OfficePageTests {
  @Test("a title is XML that reads as the same words")
  func title() throws {
    let title = OfficePage([], "R&D <b>\"x\"</b> 'y' &lt; ]]>", .german).escapedTitle
    #expect(
      try XMLText("<title name=\"\(title)\">\(title)</title>").words
        == "R&D <b>\"x\"</b> 'y' &lt; ]]>"
    )
    let hostile = OfficePage([], HostileDocument.text, .german).escapedTitle
    let read = try XMLText("<title name='\(hostile)'>\(hostile)</title>")
    #expect(read.elements == ["title"])
    #expect(read.words.hasPrefix("=HYPERLINK(\"https://evil.example\");</title>"))
  }

  @Test("pictures are XML with no element that their texts name")
  func pictures() throws {
    let pictures = OfficePage(HostileDocument.document, "x", .german).pictures
    #expect(!pictures.isEmpty)
    for picture in pictures {
      let drawn: Set = ["svg", "title", "desc", "style", "g", "rect", "circle", "path", "line"]
      #expect(Set(try XMLText(picture.svg).elements).isSubset(of: drawn.union(["text", "tspan"])))
    }
  }

  @Test("descriptions of pictures stay in their attribute")
  func descriptions() {
    let page = OfficePage(HostileDocument.document, HostileDocument.text, .german)
    let text = page.text(pictures: ".svg")
    let images = text.matches(
      of:
        /<img src="Pictures\/picture-[0-9]+\.svg" width="[0-9.]+cm" height="[0-9.]+cm" alt="[^"<>]*">/
    )
    #expect(images.count == page.pictures.count)
    #expect(text.ranges(of: "<img").count == page.pictures.count)
    #expect(text.ranges(of: "<title>").count == 1 && !text.contains("<script"))
  }
}

/// What a reader of XML takes a text for.
private final class XMLText: NSObject, XMLParserDelegate {
  private(set) var words = ""
  private(set) var elements: [String] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(name)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }
}
