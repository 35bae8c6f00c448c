import FoundationEssentials
import LotseKit
import LotseTestSupport
import Testing

/// Every error that users can meet, as one table made from the code, for everybody to review.
@Suite("The table of errors")
struct ErrorTableTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let page = root.appending(path: "Documentation/errors.md")

  @Test("is what the code says; LOTSE_RECORD=1 writes it anew")
  func current() throws {
    let made = ErrorTable(try Self.declared()).page
    if isRecording { try Data(made.utf8).write(to: Self.page) }
    let kept = String(decoding: try Data(contentsOf: Self.page), as: UTF8.self)
    let difference = lineDifference(from: kept, to: made)
    #expect(difference.isEmpty, "\(difference.joined(separator: "\n"))")
  }

  @Test("has each in both languages")
  func languages() throws {
    for error in try Self.declared() {
      #expect(error.problem.count == 2, "\(error.module), \(error.name): \(error.problem)")
      #expect(error.advice.count != 1, "\(error.module), \(error.name): \(error.advice)")
    }
  }

  @Test("says of each what to do next, or already has said it")
  func advice() throws {
    let silent = try Self.declared().filter { $0.advice.isEmpty && !$0.isCatalogued }
    let unexplained = Set(silent.map(\.name)).subtracting(Self.complete)
    #expect(unexplained.isEmpty, "\(unexplained.sorted())")
  }

  /// Whose one sentence says what is expected, so that a second would only repeat it.
  private static let complete: Set<String> = [
    // Answers: the bounds are named.
    "neitherYesNorNo", "noSuchNumber", "dayTooEarly", "dayTooLate", "textTooShort",
    "numberOutside", "noNumber", "noLimit", "noHoursOfWork",
    // Days and times: so many there are.
    "noSuchDay", "noSuchHalfYear", "noSuchOrdinal", "noSuchQuarter", "ruleOutOfRange",
    // Files: this is expected here, or missing here.
    "answersExpected", "byQuestion", "init", "itemExpected", "language", "listTooShort",
    "mappingExpected", "members", "missingColon", "noDayOfMonth", "noLands", "numberExpected",
    "oneRuleOnly", "openBracket", "parts", "positions", "singleTextExpected", "structuredKey",
    "textExpected", "texts", "tooDeep", "unclosed", "unfit", "wholeNumberExpected",
    // The user stopped it.
    "interrupted",
    // Part of the program, and checked with it.
    "decode",
    // Its advice is the list of the guide's documents, if there are any.
    "noDocument",
  ]

  /// The errors of all modules, in the order of their files.
  private static func declared() throws -> [DeclaredError] {
    try ["Sources", "Plugins"].flatMap { folder in
      let files = try FileManager.default.subpathsOfDirectory(
        atPath: root.appending(path: folder).path
      )
      let paths = files.filter { $0.hasSuffix(".swift") }
      return try paths.sorted().flatMap { path in
        let module = String(path.prefix { $0 != "/" })
        if module == "LotseTestSupport" { return [DeclaredError]() }
        let data = try Data(contentsOf: root.appending(path: "\(folder)/\(path)"))
        return DeclaredError.all(in: String(decoding: data, as: UTF8.self), module: module)
      }
    }
  }
}
