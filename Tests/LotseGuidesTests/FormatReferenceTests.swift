import Foundation
import Testing

@testable import LotseGuides

@Suite("The reference of the format")
struct FormatReferenceTests {
  private static let tables: [KeyTable] = [
    .guide, .record, .row, .level, .source, .calculation, .outcome, .finding, .chart, .chartPart,
    .document, .followUp, .test, .question, .repetition, .check, .choicesFrom,
  ]

  @Test(
    "names every key, every kind of chart and every function",
    arguments: ["guide-format.md", "leitfaden-format.md"]
  )
  func complete(name: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(path: "Documentation/\(name)"),
      encoding: .utf8
    )
    let words = Set(page.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" })
    let keys = Self.tables.flatMap(\.names) + KeyTable.questionTypes
    let needed =
      keys + GuideChart.Kind.allCases.map(\.rawValue)
      + ExpressionFunction.allCases.map(\.rawValue) + TextShape.formats
    let missing = Set(needed).filter { !words.contains(Substring($0)) }.sorted()
    #expect(missing.isEmpty, "\(name) does not name \(missing)")
  }

  @Test("of questions of any type demands only what each type demands")
  func demands() {
    let demanded = { (table: KeyTable) in Set(table.keys.filter(\.isRequired).map(\.name)) }
    let each = KeyTable.questionTypes.map { demanded(.question(of: $0)) }
    #expect(demanded(.question) == ["type", "label"])
    #expect(each.allSatisfy { $0.isSuperset(of: ["type", "label"]) })
    #expect(demanded(.question(of: "choice")).contains("choices"))
  }
}
