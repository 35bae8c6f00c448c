import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("A paused conversation")
struct ResumeTests {
  @Test("goes on at the same question in another session")
  func resumes() async {
    let workspace = MemoryWorkspace()
    _ = await Rehearsal("/besuch", "schule", "7", "/pause", in: workspace).replies()
    let second = Rehearsal("/fortsetzen", "mitbringen", "2", in: workspace)
    #expect(await second.replies() == ["Geplant: 1 school, 7, mitbringen, 2.0"])
    #expect(await second.questions == ["Notiz?", "Budget?"])
    #expect(await workspace.openConversations().isEmpty)
  }

  @Test("a question at which the lines end is kept, with what was half typed")
  func terminated() async {
    let workspace = MemoryWorkspace()
    let script: [Input] = [.line("/besuch schule"), .line("7"), .terminated(draft: "mit")]
    _ = await Rehearsal(script, in: workspace).replies()
    let second = Rehearsal([.line("/resume 1"), .line("mitbringen"), .line("2")], in: workspace)
    #expect(await second.replies().count == 1)
    #expect(await second.frontEnd.prompts.dropFirst().first?.initialText == "mit")
  }

  @Test("Control-C drops the line, a second one pauses; answers stay")
  func interrupts() async {
    let workspace = MemoryWorkspace()
    let script: [Input] = [
      .line("/besuch schule"), .interrupted, .line("7"), .interrupted, .interrupted,
    ]
    _ = await Rehearsal(script, in: workspace).replies()
    let saved = await workspace.openConversations()
    #expect(saved.count == 1)
    #expect(ConversationState(events: saved.first?.events ?? []).entries.count == 2)
  }

  @Test("several can be open, each is listed, one can be dropped")
  func several() async {
    let workspace = MemoryWorkspace()
    _ = await Rehearsal(
      "/besuch",
      "schule",
      "/pause",
      "/besuch",
      "bücherei",
      "/pause",
      "/fortsetzen 1",
      "/abbrechen",
      "ja",
      in: workspace
    ).replies()
    #expect(await workspace.openConversations().map(\.number) == [2])
  }

  @Test("keeps the answers to unchanged questions when the plugin has changed")
  func changedPlugin() async {
    let workspace = MemoryWorkspace()
    _ = await Rehearsal("/besuch", "schule", "7", "warm", "/pause", in: workspace).replies()
    let second = Rehearsal(
      [.line("/fortsetzen"), .line("9"), .line("2")],
      in: workspace,
      plugins: [ChangedVisit()]
    )
    #expect(await second.replies().count == 1)
    #expect(await second.questions == ["In welche Klasse genau?", "Budget?"])
    #expect(
      await second.frontEnd.words(.remark).contains { $0.contains("haben sich seitdem geändert") }
    )
  }
}

/// The visit plugin in a later version, which asks for the grade in other words.
private struct ChangedVisit: Plugin {
  let manifest = VisitPlugin().manifest

  func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    var grade = VisitPlugin.grade
    grade.form.prompt = Text(de: "In welche Klasse genau?", en: "Which grade exactly?")
    let place = try await conversation.ask(VisitPlugin.place)
    let number = try await conversation.ask(grade)
    _ = try await conversation.ask(VisitPlugin.note)
    _ = try await conversation.ask(VisitPlugin.budget)
    return Reply(Document(Prose("\(place) \(number)")))
  }
}

@Suite("Without a person")
struct UnattendedTests {
  @Test("everything that is missing is listed, and nothing is asked")
  func missing() async {
    let rehearsal = Rehearsal("", asking: .nobody, isInteractive: false)
    let ending = await rehearsal.session.call(arguments: ["visit", "plan"])
    guard case .failed(let error) = ending else {
      Issue.record("did not fail")
      return
    }
    #expect(error.kind == .usage)
    #expect(
      error.problem.in(.english)
        == "Missing: PLACE (Where to?), --grade (Which grade?), "
        + "Budget? (in the answers file: budget)."
    )
    #expect(
      error.problem.in(.german)
        == "Es fehlt: ORT (Wohin?), --klasse (Welche Klasse?), Budget? (in der Antwortdatei: budget)."
    )
    #expect(await rehearsal.frontEnd.words(.question).isEmpty)
  }

  @Test("answers come from a file, by the questions' ids or by their names on the command line")
  func supplied() async {
    let rehearsal = Rehearsal(
      "",
      asking: .nobody,
      supplied: [
        "ort": .text("Schule"), "grade": .text("7"), "note": .skipped, "budget": .text("1.000"),
      ],
      isInteractive: false
    )
    _ = await rehearsal.session.call(arguments: ["visit", "plan"])
    #expect(await rehearsal.frontEnd.words(.reply) == ["Geplant: 1 school, 7, 1000.0"])
  }

  @Test("a wrong supplied answer is named")
  func wrongSupply() async {
    let rehearsal = Rehearsal(
      "",
      asking: .nobody,
      supplied: ["place": .text("Mond")],
      isInteractive: false
    )
    _ = await rehearsal.session.call(arguments: ["visit", "plan"])
    #expect(await rehearsal.frontEnd.words(.error).first?.contains("„place“") == true)
  }

  @Test("a supplied answer that nothing asks for is named, with the nearest question")
  func misspeltSupply() async throws {
    let rehearsal = Rehearsal(
      "",
      asking: .nobody,
      supplied: ["place": .text("Bücherei"), "budgt": .text("1"), "budget": .text("2")],
      isInteractive: false
    )
    _ = await rehearsal.session.call(arguments: ["visit", "plan"])
    let error = await rehearsal.frontEnd.words(.error).first ?? ""
    #expect(error.contains("„budgt“") && error.contains("Meinten Sie budget?"))
    #expect(try await rehearsal.workspace.records(writingAs: "").count(Visit.self) == 0)
  }

  @Test("a group is supplied as a list of items, or an empty one")
  func suppliedGroup() async {
    let items: SuppliedAnswer = .items([["name": .text("Ada"), "age": .text("9")]])
    for (answer, reply) in [(items, "Mit: Ada"), (.list([]), "Mit: ")] {
      let rehearsal = Rehearsal(
        "",
        asking: .nobody,
        supplied: ["people": answer],
        isInteractive: false
      )
      _ = await rehearsal.session.call(arguments: ["visit", "group"])
      #expect(await rehearsal.frontEnd.words(.reply) == [reply])
    }
  }

  @Test("a paused conversation is not finished by defaults")
  func resumeWithoutPerson() async {
    let workspace = MemoryWorkspace()
    _ = await Rehearsal("/besuch", "bücherei", "/pause", in: workspace).replies()
    let second = Rehearsal("", in: workspace, asking: .nobody, isInteractive: false)
    let ending = await second.session.call(arguments: ["resume", "1"])
    guard case .failed = ending else {
      Issue.record("did not fail")
      return
    }
    #expect(await workspace.openConversations().map(\.number) == [1])
  }

  @Test("in a pipe the following lines are the answers; the first wrong one ends it")
  func pipe() async {
    let workspace = MemoryWorkspace()
    let good = Rehearsal(
      [.line("/besuch"), .line("2"), .line(""), .line("3")],
      in: workspace,
      isInteractive: false
    )
    #expect(await good.replies() == ["Geplant: 1 library, 3.0"])
    let bad = Rehearsal(
      [.line("/besuch"), .line("9"), .line("/verlauf")],
      in: workspace,
      isInteractive: false
    )
    #expect(await bad.replies().isEmpty)
    #expect(await bad.frontEnd.words(.error).count == 1)
  }
}
