import AgendaLog
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Points that are due")
struct DueTests {
  @Test("are told once at the start, in one line")
  func digest() async throws {
    let log = Rehearsal.log()
    await log.type(
      "/log eins --bis heute",
      "/log zwei --bis heute",
      "/log drei --bis gestern",
      "/log vier --bis morgen",
      "/log fünf --bis heute",
      "/log erledigt 5"
    )
    let told = try await ScriptedBackground(log, changes: [{ _ in }, { _ in }]).messages(
      of: AgendaLog()
    )
    #expect(told == ["2 offene Punkte sind heute fällig, 1 überfällig: /log liste --offen"])
  }

  @Test("are named if there is only one")
  func single() async throws {
    let log = Rehearsal.log(.english)
    await log.type("/log check the offer --due today --person \"Ms Kaya\"")
    let told = try await ScriptedBackground(log).messages(of: AgendaLog())
    #expect(told == ["Due today: (1) check the offer (Ms Kaya)"])
  }

  @Test("are told when another process adds them, once")
  func added() async throws {
    let log = Rehearsal.log()
    let told = try await ScriptedBackground(
      log,
      changes: [
        { await $0.type("/log Angebot prüfen --bis heute --mit \"Frau Kaya\"") },
        { await $0.type("/log Morgen --bis morgen", "/log Notiz") },
      ]
    ).messages(of: AgendaLog())
    #expect(told == ["Heute fällig: (1) Angebot prüfen (Frau Kaya)"])
  }

  @Test("are told again on the next day")
  func nextDay() async throws {
    let log = Rehearsal.log()
    await log.type("/log Angebot --bis morgen")
    let background = ScriptedBackground(
      log,
      changes: [{ _ in }, { _ in }],
      secondsPerChange: 86_400
    )
    let told = try await background.messages(of: AgendaLog())
    #expect(
      told == ["Heute fällig: (1) Angebot", "1 offener Punkt ist überfällig: /log liste --offen"]
    )
  }

  @Test("are not told to whoever just wrote them down")
  func own() async throws {
    let log = Rehearsal.log()
    let plugin = AgendaLog()
    let told = try await ScriptedBackground(
      log,
      changes: [
        { log in
          let store = log.workspace.records(writingAs: "/log")
          let conversation = DirectConversation(now: log.now, store: store)
          let text = Answer.given(.text("Angebot prüfen"))
          let due = Answer.given(.day(log.now.day))
          let request = Request(command: "add", arguments: ["text": text, "due": due])
          _ = try? await plugin.run(request, in: conversation)
        }
      ]
    ).messages(of: plugin)
    #expect(told.isEmpty)
    #expect(try await log.entries().count == 1)
  }
}

/// A conversation whose answers all stand in the request.
private struct DirectConversation: Conversation {
  let language = Language.german
  let now: Moment
  let store: any RecordStore
  let seed: UInt64 = 1
  var openPoints: [String] { [] }

  func answer(to form: QuestionForm) async throws -> Answer { .given(.text("Angebot prüfen")) }
  func say(_ document: Document) async throws {}
}
