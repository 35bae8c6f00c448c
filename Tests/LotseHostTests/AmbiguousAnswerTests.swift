import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("An answer that can mean several days")
struct AmbiguousAnswerTests {
  /// Asks for one day and repeats it.
  private struct Asking: Plugin {
    static let due = Question.day("due", Text(de: "Bis wann?", en: "By when?"))
    let manifest = Manifest(
      id: "when",
      version: "1",
      names: Names("when"),
      title: Text(verbatim: "When"),
      summary: Text(verbatim: "When"),
      commands: [
        Command(
          "ask",
          names: Names("ask"),
          place: .main,
          summary: Text(verbatim: "Asks."),
          parameters: [Parameter(Asking.due, names: Names("due"), style: .option)],
          effect: .reads
        )
      ]
    )

    func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
      let day = try await conversation.ask(Asking.due)
      let working = try await conversation.almanac.day(day, addingWorkingDays: 1)
      return Reply(Document(Prose("\(day.iso), then \(working.iso)")))
    }
  }

  private static func rehearsal(_ lines: String..., isInteractive: Bool = true) -> Rehearsal {
    Rehearsal(
      lines.map(Input.line),
      language: .english,
      plugins: [Asking()],
      isInteractive: isInteractive
    )
  }

  @Test(
    "is asked back with the candidates, and a number takes one",
    arguments: [
      ("1", "2027-04-03, then 2027-04-05"), ("2", "2027-03-04, then 2027-03-05"),
      ("5 March", "2027-03-05, then 2027-03-08"),
    ]
  )
  func number(answer: String, expected: String) async {
    let rehearsal = Self.rehearsal("/when", "3/4", answer)
    #expect(await rehearsal.replies() == [expected])
    let offer = await rehearsal.frontEnd.words(.question).last ?? ""
    #expect(offer.contains("3/4 can mean two days"))
    #expect(offer.contains("Sat 3 Apr 2027"))
    #expect(offer.contains("Thu 4 Mar 2027"))
  }

  @Test("a number beyond the candidates is no answer")
  func beyond() async {
    let rehearsal = Self.rehearsal("/when", "3/4", "3", "1")
    #expect(await rehearsal.replies() == ["2027-04-03, then 2027-04-05"])
    #expect(
      await rehearsal.frontEnd.words(.error).first?.contains("cannot be read as a day") == true
    )
  }

  @Test("a weekday said on that weekday is one of two, the next one first")
  func sameWeekday() async {
    #expect(
      await Self.rehearsal("/when", "Monday", "2").replies() == ["2026-11-23, then 2026-11-24"]
    )
  }

  @Test("is an error that names them on a command line, and where nobody can be asked")
  func script() async {
    let onLine = Self.rehearsal("/when --due 3/4")
    #expect(await onLine.replies().isEmpty)
    #expect(await onLine.frontEnd.words(.error).first?.contains("3 Apr or 4 Mar") == true)
    let inPipe = Self.rehearsal("/when", "Monday", isInteractive: false)
    #expect(await inPipe.replies().isEmpty)
    #expect(await inPipe.frontEnd.words(.error).first?.contains("Mon 30 Nov 2026") == true)
  }

  @Test("an impossible day after an option is refused for what it is")
  func impossible() async {
    let rehearsal = Self.rehearsal("/when --due 31 Feb")
    #expect(await rehearsal.replies().isEmpty)
    #expect(
      await rehearsal.frontEnd.words(.error).first?.contains("There is no 31 February") == true
    )
  }

  @Test("the working days are those of the Land in the profile")
  func land() async throws {
    var profile = Profile()
    profile.land = .saxony
    let workspace = MemoryWorkspace()
    _ = try await workspace.records(writingAs: "core").insert(profile)
    let rehearsal = Rehearsal(
      [.line("/when --due 17.11.2026")],
      in: workspace,
      plugins: [Asking()],
      almanac: Almanac(
        zone: .fixed(3600),
        holidays: [
          Holiday(
            name: Text(verbatim: "Buß- und Bettag"),
            rule: .before(.wednesday, month: 11, day: 23),
            lands: [.saxony]
          )
        ]
      )
    )
    #expect(await rehearsal.replies() == ["2026-11-17, then 2026-11-19"])
  }
}
