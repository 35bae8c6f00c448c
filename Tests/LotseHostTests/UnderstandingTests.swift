import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("What was understood")
struct UnderstandingTests {
  @Test("is shown before anything is written, and Enter accepts it")
  func accepted() async {
    let rehearsal = Rehearsal(["plane einen Besuch", ""].map(Input.line), router: VisitRouter())
    let replies = await rehearsal.replies()
    let asked = await rehearsal.frontEnd.words(.question)
    #expect(asked.first == "Verstanden: Zielgruppe: Schule\n→ /besuch planen Schule")
    #expect(replies.isEmpty)
    #expect(await rehearsal.questions.contains("Welche Klasse?"))
    #expect(await !rehearsal.questions.contains("Wohin?"))
  }

  @Test("refused, nothing is run")
  func refused() async {
    let rehearsal = Rehearsal(
      ["plane einen Besuch", "nein"].map(Input.line),
      router: VisitRouter()
    )
    #expect(await rehearsal.replies(.remark).contains("Gut, nichts geschehen."))
    #expect(await !rehearsal.questions.contains("Welche Klasse?"))
  }

  @Test("is put right by naming what is different")
  func corrected() async {
    let lines = ["plane einen Besuch", "ort Bücherei", ""]
    let rehearsal = Rehearsal(lines.map(Input.line), router: VisitRouter())
    _ = await rehearsal.replies()
    let asked = await rehearsal.frontEnd.words(.question)
    #expect(asked.contains("Verstanden: Zielgruppe: Bücherei\n→ /besuch planen Bücherei"))
  }

  @Test("what corrects nothing is said, and the question stands")
  func nothingCorrected() async {
    let lines = ["plane einen Besuch", "hm", "ort Mars", "nein"]
    let rehearsal = Rehearsal(lines.map(Input.line), router: VisitRouter())
    let errors = await rehearsal.replies(.error)
    #expect(errors.count == 2)
    #expect(errors.first?.hasPrefix("Daraus wird nicht klar") == true)
  }

  @Test("where nobody can look, nothing is written, and the command is named")
  func pipe() async {
    let rehearsal = Rehearsal(
      [.line("plane einen Besuch")],
      router: VisitRouter(),
      isInteractive: false
    )
    let close = await rehearsal.session.prompt()
    guard case .failed(let error) = close else { return #expect(Bool(false)) }
    #expect(error.problem.in(.english).hasSuffix("/besuch planen Schule"))
  }
}

@Suite("What somebody chose when asked back")
struct RememberedChoiceTests {
  private let workspace = MemoryWorkspace()

  private func session(_ lines: String...) async -> Rehearsal {
    let rehearsal = Rehearsal(
      lines.map(Input.line),
      in: workspace,
      router: DoubtfulRouter()
    )
    _ = await rehearsal.session.prompt()
    return rehearsal
  }

  private func asks(_ rehearsal: Rehearsal) async -> Bool {
    await rehearsal.questions.contains("Was meinten Sie?")
  }

  @Test("counts the next time, also for nearly the same line, and says so")
  func remembered() async {
    #expect(await asks(session("zeig mir mal was 12", "1")))
    let again = await session("zeig mir mal was, 14")
    #expect(await !asks(again))
    #expect(await again.frontEnd.words(.remark).contains { $0.contains("wie zuletzt gewählt") })
  }

  @Test("another line is asked about")
  func other() async {
    _ = await session("zeig mir mal was", "1")
    #expect(await asks(session("zeig mir ganz andere Dinge", "3")))
  }

  @Test("what was chosen last counts")
  func last() async {
    _ = await session("zeig mir mal was", "1", "/gemerkt --vergessen", "zeig mir mal was", "2")
    let again = await session("zeig mir mal was", "/gemerkt")
    #expect(await again.frontEnd.words(.reply).last?.contains("/verlauf") == true)
  }

  @Test("is forgotten by a command")
  func forgotten() async {
    _ = await session("zeig mir mal was", "1", "/gemerkt --vergessen")
    #expect(await asks(session("zeig mir mal was", "3")))
  }

  @Test("is not remembered where that is switched off")
  func off() async {
    _ = await session("/einstellungen --merken nein", "zeig mir mal was", "1")
    #expect(await asks(session("zeig mir mal was", "3")))
  }

  @Test("nothing is remembered of what was declined")
  func declined() async {
    let rehearsal = await session("zeig mir mal was", "3", "/gemerkt")
    #expect(await rehearsal.frontEnd.words(.reply).last?.hasPrefix("Nichts gemerkt.") == true)
  }
}

/// Takes every line for the visit to a school.
private struct VisitRouter: LineRouter {
  private let visit = Route.Candidate(
    CommandReference(plugin: "visit", command: "plan"),
    score: 0.9
  )

  func route(_ line: String, in language: Language) async -> Route { .certain(visit) }
  func candidates(for line: String, in language: Language) async -> [Route.Candidate] { [visit] }

  func reading(
    _ line: String,
    about field: String,
    wanting wanted: Set<Meaning>,
    _ time: TimeReader
  ) async -> SentenceReading {
    guard line.contains("Besuch"), wanted.contains(.audience) else { return SentenceReading() }
    return SentenceReading([.audience: SentenceReading.Told("school", words: "Besuch")])
  }
}

/// Never knows which of two commands is meant.
private struct DoubtfulRouter: LineRouter {
  private let both = ["plugins", "history"].map {
    Route.Candidate(CommandReference(plugin: "core", command: $0), score: 0.5)
  }

  func route(_ line: String, in language: Language) async -> Route { .unsure(both) }
  func candidates(for line: String, in language: Language) async -> [Route.Candidate] { both }
}
