import LotseHost
import LotseKit
import LotseTerminal
import LotseTestSupport
import Testing

@Suite("The overview of what there is")
struct HelpScreenTests {
  /// A terminal has 24 lines; one is the line typed, one the next prompt.
  private static let lines = 22

  @Test(
    "fits on a terminal's screen, in plain mode too",
    arguments: Language.allCases,
    [true, false]
  )
  func fits(language: Language, isPlain: Bool) async throws {
    let store = try TemporaryStore()
    let frontEnd = ScriptedFrontEnd([.line("/help")])
    _ = await (try Stage(file: store.file).session(in: language, frontEnd)).prompt()
    let overview = try #require(await frontEnd.shown.last).document
    let style = TextStyle(language: language, isPlain: isPlain)
    let text = TextRenderer(style: style, columns: 80).text(overview)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= Self.lines, "\(text)")
    #expect(lines.allSatisfy { $0.count <= 80 })
  }
}
