import LotseHost
import LotseKit
import LotseTestSupport
import Synchronization
import Testing

@Suite("A command that does something beyond the records")
struct ActingTests {
  @Test("does nothing before the user has agreed")
  func asksFirst() async {
    let shredder = ShredderPlugin()
    _ = await Rehearsal("/shredder", "/pause", plugins: [shredder]).replies()
    #expect(shredder.count == 0)
  }

  @Test("does nothing if the user says no")
  func refused() async {
    let shredder = ShredderPlugin()
    _ = await Rehearsal("/shredder", "nein", plugins: [shredder]).replies()
    #expect(shredder.count == 0)
  }

  @Test("does nothing where nobody can be asked")
  func unattended() async {
    let shredder = ShredderPlugin()
    let rehearsal = Rehearsal("/shredder", plugins: [shredder], asking: .nobody)
    _ = await rehearsal.replies()
    #expect(await rehearsal.frontEnd.words(.error).first?.contains("sure") == true)
    #expect(shredder.count == 0)
  }

  @Test("acts once, also if an answer was changed before")
  func once() async {
    let shredder = ShredderPlugin()
    let lines = ["/shredder", "ja", "/übersicht", "1", "nein", "", ""].map(Input.line)
    _ = await Rehearsal(lines, plugins: [shredder]).replies()
    #expect(shredder.count == 0)
    _ = await Rehearsal("/shredder", "ja", "ja", plugins: [shredder]).replies()
    #expect(shredder.count == 1)
  }
}

/// Destroys papers, if the user is sure.
private final class ShredderPlugin: Plugin {
  private let shredded = Mutex(0)
  var count: Int { shredded.withLock { $0 } }

  static let sure = Question.boolean("sure", Text(de: "Sicher?", en: "Sure?"))
  static let quickly = Question.boolean("quickly", Text(de: "Schnell?", en: "Quickly?"))

  let manifest = Manifest(
    id: "shredder",
    version: "1",
    names: Names("shredder"),
    title: Text(verbatim: "Shredder"),
    summary: Text(de: "vernichtet", en: "destroys"),
    commands: [
      Command(
        "shred",
        names: Names("shred"),
        place: .main,
        summary: Text(de: "vernichtet", en: "destroys"),
        effect: .acts
      )
    ]
  )

  func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    guard try await conversation.ask(Self.sure) else { return Reply(Document("–")) }
    _ = try await conversation.ask(Self.quickly)
    shredded.withLock { $0 += 1 }
    return Reply(Document("✓"))
  }
}
