import LotseDesktop
import Testing

@Suite("Text in notifications")
struct DesktopNotificationTests {
  private let hostile = "R&D <b>now</b> <a href=\"https://evil.example\">&lt;</a> <img src='x'/>"

  @Test("is no markup to a server that takes some, and reads there as it was written")
  func markup() {
    let body = DesktopNotification("x", body: hostile).body(markedUp: true)
    #expect(!body.contains { $0 == "<" || $0 == ">" })
    // What is left of markup are references; resolved once, they give the text again.
    let read = ["&lt;": "<", "&gt;": ">", "&amp;": "&"]
    let resolved = body.replacing(/&[a-z]+;/) { read[String($0.output)] ?? "unknown" }
    #expect(resolved == hostile)
  }

  @Test("stays as it is for a server that shows plain text")
  func plain() {
    #expect(DesktopNotification("x", body: hostile).body(markedUp: false) == hostile)
  }
}
