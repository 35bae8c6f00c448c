import LotsePublishing
import Testing

@Suite("PDF files that are the same each time")
struct ReproduciblePDFTests {
  /// The parts of a PDF that differ, as LibreOffice and Chromium write them.
  private func file(date: String, time: String, name: String) -> [UInt8] {
    Array(
      """
      <</Title(D: 20 Drucker)/Producer(LibreOffice)/CreationDate(D:\(date)\(time)Z')>>
      <</ModDate (D:\(date)\(time)+00'00')>>
      <xmp:CreateDate>\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))T\
      \(time.prefix(2)):\(time.dropFirst(2).prefix(2)):\(time.suffix(2))Z</xmp:CreateDate>
      trailer <</Root 1 0 R
      /ID [ <\(name)>
      <\(name)> ]
      /DocChecksum /\(name)
      >> <</ID (node00000034)>>
      """.utf8
    )
  }

  private let one = String(repeating: "0A", count: 16)
  private let other = String(repeating: "F7", count: 16)
  /// 2026-11-23 at 10:00 UTC.
  private let moment = 1_795_428_000

  @Test("neither time nor chance is left in a file")
  func settled() {
    let first = ReproduciblePDF.settled(
      file(date: "20261128", time: "142845", name: one),
      at: moment
    )
    let second = ReproduciblePDF.settled(
      file(date: "20270101", time: "000000", name: other),
      at: moment
    )
    #expect(first == second)
    let text = String(decoding: first, as: UTF8.self)
    #expect(text.contains("/CreationDate(D:20261123100000Z')"))
    #expect(text.contains("<xmp:CreateDate>2026-11-23T10:00:00Z</xmp:CreateDate>"))
    #expect(!text.contains(one))
  }

  @Test("what people wrote stays, and everything keeps its place")
  func kept() {
    let before = file(date: "20261128", time: "142845", name: one)
    let after = ReproduciblePDF.settled(before, at: moment)
    #expect(after.count == before.count)
    #expect(String(decoding: after, as: UTF8.self).contains("/Title(D: 20 Drucker)"))
    #expect(String(decoding: after, as: UTF8.self).contains("/ID (node00000034)"))
  }

  @Test("files of other content have other names")
  func named() {
    let file = file(date: "20261128", time: "142845", name: one)
    let names = [file, file + [0x20]].map { bytes in
      let text = String(decoding: ReproduciblePDF.settled(bytes, at: moment), as: UTF8.self)
      return text.firstMatch(of: /\/ID \[ <([0-9A-F]{32})>/).map { String($0.1) }
    }
    #expect(names[0] != nil && names[0] != names[1])
  }

  @Test(
    "a file that ends too early is left as it is",
    arguments: ["CreationDate(D:2026", "/ID [ <00", ""]
  )
  func cut(text: String) {
    #expect(ReproduciblePDF.settled(Array(text.utf8), at: moment) == Array(text.utf8))
  }
}
