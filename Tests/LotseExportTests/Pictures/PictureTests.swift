import ExampleDocuments
import Foundation
import LotseExport
import LotseKit
import Testing

@Suite("Pictures")
struct PictureTests {
  private static let page = HTMLWriter(language: .german)
    .text(Report.document(in: .german), title: "")
  private static let crowded = HTMLWriter(language: .german)
    .text(CrowdedCharts.document, title: "")

  @Test("every word stands out from what is under it, light and dark", arguments: [false, true])
  func text(isDark: Bool) {
    let painted = PaintedPage(Self.page, isDark: isDark)
    #expect(painted.pictures.count >= 8)
    for words in painted.pictures.joined() {
      for ground in words.grounds {
        let contrast = words.ink.contrast(to: ground)
        #expect(contrast >= 4.5, "\(words.text): \(contrast)")
      }
    }
  }

  @Test("every sign stands out from its ground, light and dark", arguments: [false, true])
  func signs(isDark: Bool) {
    let signs = PaintedPage(Self.page, isDark: isDark).signs
    #expect(signs.count > 20)
    // On a bar of the same colour, the edge of the sign has the colour of the paper.
    for sign in signs where sign.fill != sign.ground {
      #expect(sign.fill.contrast(to: sign.ground) >= 3, "\(sign)")
    }
  }

  @Test(
    "colours that stand for kinds or states are told apart with any colour vision",
    arguments: RGB.Vision.allCases,
    [false, true]
  )
  func vision(_ vision: RGB.Vision, isDark: Bool) {
    let colours = Self.colours(isDark: isDark)
    #expect(colours.count == 10)
    for group in [colours.prefix(6), colours.suffix(4)] {
      for (index, one) in group.enumerated() {
        for other in group.dropFirst(index + 1) {
          #expect(one.difference(to: other, seen: vision) >= 11, "\(one) \(other)")
        }
      }
    }
  }

  @Test("names do not cover each other, even of 40 stakeholders and 60 measures")
  func overlap() {
    for page in [Self.page, Self.crowded] {
      for words in PaintedPage(page, isDark: false).pictures {
        for (index, one) in words.enumerated() where !one.box.isNull {
          for other in words.dropFirst(index + 1) where !other.box.isNull {
            let common = one.box.insetBy(dx: 2, dy: 2).intersection(other.box)
            #expect(common.isNull || common.width < 1, "\(one.text) / \(other.text)")
          }
        }
      }
    }
  }

  @Test("nothing is drawn beyond the sheet")
  func sheet() {
    for words in PaintedPage(Self.crowded, isDark: false).pictures.joined() where !words.box.isNull
    {
      #expect(words.box.minX >= 0 && words.box.maxX <= 722, "\(words.text) \(words.box)")
    }
  }

  /// The colours of the kinds, then those of the states, as the page has them.
  private static func colours(isDark: Bool) -> [RGB] {
    let names = (1...6).map { "kind\($0)" } + ["good", "fair", "bad", "unknown"]
    return names.compactMap { name in
      let rules = page.ranges(of: "svg .\(name){fill:")
      guard rules.count == 2 else { return nil }
      return RGB(String(page[rules[isDark ? 1 : 0].upperBound...].prefix(7)))
    }
  }
}
