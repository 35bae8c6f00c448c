import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Lines that are longer than anything they could mean")
struct LongLineTests {
  private static func errors(_ lines: String...) async -> [String] {
    let rehearsal = Rehearsal(lines.map(Input.line), language: .english, plugins: [VisitPlugin()])
    _ = await rehearsal.replies()
    return await rehearsal.frontEnd.words(.error)
  }

  private static let tooLong =
    "The line is too long: 500 KB is the most. "
    + "Split the text, or note the file that holds it."

  @Test("are refused, whatever they begin with", arguments: ["x", "x ", "/visit ", "/", "\"", "9"])
  func line(part: String) async {
    let line = String(repeating: part, count: 600_000 / part.utf8.count)
    #expect(await Self.errors(line) == [Self.tooLong])
  }

  @Test("are refused as answers, and the question stands")
  func answer() async {
    let line = String(repeating: "9", count: 600_000)
    #expect(await Self.errors("/visit", line, "school").first == Self.tooLong)
  }

  @Test("are no sentences from a page on")
  func sentence() async {
    let line = String(repeating: "visit the school ", count: 400)
    #expect(
      await Self.errors(line) == [
        "A text that long cannot be understood as a command: 5,000 characters is the most. "
          + "With /log before it, it is kept."
      ]
    )
  }
}
