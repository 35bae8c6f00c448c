import LotseHost
import LotseKit
import LotseTestSupport
import Testing

/// A plugin that takes a calendar file and says what it holds.
private struct ImportPlugin: Plugin {
  static let file = Question.calendar("file", Text(de: "Welche Datei?", en: "Which file?"))

  let manifest = Manifest(
    id: "dates",
    version: "1.0",
    names: Names(de: "termine", en: "dates"),
    title: Text(de: "Termine", en: "Dates"),
    summary: Text(de: "Termine.", en: "Dates."),
    commands: [
      Command(
        "import",
        names: Names("import"),
        summary: Text(de: "Termine einlesen", en: "Read dates"),
        parameters: [Parameter(file, names: Names(de: "datei", en: "file"), style: .positional)],
        effect: .reads
      )
    ]
  )

  func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let content = try await conversation.ask(Self.file)
    let names = content.items.map(\.summary).joined(separator: ", ")
    return Reply(
      Document("\(names); \(content.flaws.count) nicht lesbar"),
      calendar: content.items
    )
  }
}

@Suite("A question for a calendar file")
struct CalendarQuestionTests {
  private static let content = CalendarContent(
    items: [CalendarItem(.event, uid: "1", summary: "Ratssitzung")],
    flaws: [.init(position: 2, summary: nil, problem: Text(de: "Defekt.", en: "Broken."))]
  )

  private func rehearsal() -> LotseTestSupport.Rehearsal {
    var rehearsal = LotseTestSupport.Rehearsal(ImportPlugin())
    rehearsal.calendarFiles = GivenCalendarFiles(["/home/kaya/rat.ics": Self.content])
    return rehearsal
  }

  @Test("gives what the file holds, whether named with the command or asked for")
  func content() async {
    let understood = "Ratssitzung; 1 nicht lesbar"
    #expect(await rehearsal().last("/termine import /home/kaya/rat.ics") == understood)
    // A path from the root is no command here, though both begin with a slash.
    #expect(await rehearsal().last("/termine import", "/home/kaya/rat.ics") == understood)
  }

  @Test("that is not there says so")
  func missing() async {
    let error = await rehearsal().last("/termine import nirgends.ics", showing: .error)
    #expect(error.contains("Die Datei fehlt."))
  }

  @Test("keeps its content in the journal, and so needs the file only once")
  func journal() throws {
    let answer = Answer.given(.calendar(Self.content))
    #expect(try JSONValue(encoding: answer).decoded(as: Answer.self) == answer)
  }

  @Test("completes paths, also those from the root")
  func completion() async {
    let completer = CommandCompleter(
      registry: Registry([ImportPlugin()]),
      language: .german,
      store: MemoryWorkspace().records(writingAs: "test"),
      calendarFiles: GivenCalendarFiles(["/home/kaya/rat.ics": Self.content])
    )
    let line = "/termine import /home/k"
    let found = await completer.completions(of: CompletionRequest(line: line, word: "/home/k"))
    #expect(found.map(\.word) == ["/home/kaya/rat.ics"])
  }
}

@Suite("A front end that cannot take a result")
struct ObjectionTests {
  /// Takes nothing but calendars.
  private struct CalendarsOnly: FrontEnd {
    let base: ScriptedFrontEnd
    var isInteractive: Bool { false }

    func read(_ prompt: Prompt) async -> Input { await base.read(prompt) }
    func show(_ document: Document, as role: OutputRole) async {
      await base.show(document, as: role)
    }

    func objection(to reply: Reply) -> UserError? {
      (try? reply.calendar) == nil ? UserError(Text(de: "Kein Kalender.", en: "No calendar.")) : nil
    }
  }

  @Test("is asked before what was written counts")
  func nothingWritten() async {
    let workspace = MemoryWorkspace()
    let script = ScriptedFrontEnd([.line("/visit plan school")], isInteractive: false)
    let session = Session(
      Session.Parts(
        registry: Registry([VisitPlugin()]),
        workspace: workspace,
        frontEnd: CalendarsOnly(base: script),
        router: NoRouter(),
        clock: FixedClock(),
        effects: SessionEffects(),
        randomness: { 1 }
      ),
      language: .german,
      asking: .nobody,
      supplied: ["grade": .text("3"), "budget": .unsure]
    )
    _ = await session.prompt()
    #expect(await script.words(.error).last?.contains("Kein Kalender.") == true)
    #expect(await workspace.steps(limit: 1).isEmpty)
  }
}
