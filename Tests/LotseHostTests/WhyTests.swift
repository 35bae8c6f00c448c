import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Asking why")
struct WhyTests {
  @Test("shows the rule, what it was applied to, and the source")
  func reasons() async throws {
    let replies = await Rehearsal("/rat", "/warum", plugins: [AdvicePlugin()]).replies()
    let why = try #require(replies.last)
    #expect(why.contains("Regel: Wer prüft, macht nicht mit."))
    #expect(why.contains("Angewandt auf: Bayern; 3.000"))
    #expect(why.contains("laut Urteil"))
  }

  @Test("what is uncertain is never shown as a source")
  func uncertain() async throws {
    let replies = await Rehearsal("/rat", "/warum", plugins: [AdvicePlugin()]).replies()
    #expect(try !#require(replies.last).contains("Gerücht"))
  }

  @Test("a word chooses among several reasons")
  func chosen() async throws {
    let replies = await Rehearsal("/rat", "/warum zweitens", plugins: [AdvicePlugin()]).replies()
    let why = try #require(replies.last)
    #expect(why.contains("Zweitens") && !why.contains("Erstens"))
    #expect(why.contains("/warum zeigt alle Gründe."))
  }

  @Test("asked twice, it explains the same thing, not itself")
  func twice() async {
    let replies = await Rehearsal("/rat", "/warum", "/warum", plugins: [AdvicePlugin()]).replies()
    #expect(replies.count == 3)
    #expect(replies[1] == replies[2])
  }

  @Test("a command without reasons is said to follow no rule")
  func noReasons() async {
    let replies = await Rehearsal("/plugins", "/why", language: .english).replies()
    #expect(replies.last?.contains("/plugins follows no rule") == true)
  }

  @Test("before anything was done there is nothing to explain")
  func nothing() async {
    let replies = await Rehearsal("/warum").replies()
    #expect(replies.last?.contains("noch keine Antwort") == true)
  }

  @Test("a sentence is explained by its words and the next best command")
  func sentence() async {
    let rehearsal = Rehearsal(
      ["gib mir einen Rat", "/warum"].map(Input.line),
      plugins: [AdvicePlugin()],
      router: AdviceRouter()
    )
    let why = await rehearsal.replies().last ?? ""
    #expect(
      why.contains(
        "„gib mir einen Rat“ klang am ehesten nach /rat (80\u{A0}%): Rat (0,5), gib (0,3)."
      )
    )
    #expect(why.contains("Danach kam /plugins (20\u{A0}%)."))
  }

  @Test("so is a sentence that led to nothing")
  func refused() async {
    let rehearsal = Rehearsal(
      ["Unsinn", "/warum"].map(Input.line),
      plugins: [AdvicePlugin()],
      router: AdviceRouter()
    )
    let why = await rehearsal.replies().last ?? ""
    #expect(why.contains("„Unsinn“ war zu ungewiss; am nächsten kam /rat"))
  }
}

/// Gives advice for which there are two reasons.
private struct AdvicePlugin: Plugin {
  let manifest = Manifest(
    id: "advice",
    version: "1",
    names: Names(de: "ratgeber", en: "advice"),
    title: Text(de: "Ratgeber", en: "Advice"),
    summary: Text(de: "Rat geben", en: "Give advice"),
    commands: [
      Command(
        "give",
        names: Names(de: "rat", en: "give"),
        place: .topLevel,
        summary: Text(de: "Rat geben", en: "Give advice"),
        effect: .reads
      )
    ]
  )

  func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    Reply(
      Document("Trennen Sie die Rollen."),
      reasons: [
        Reason(
          "Erstens",
          rule: "Wer prüft, macht nicht mit.",
          because: ["Bayern", "3.000"],
          evidence: [
            Evidence(title: "Urteil", certainty: .reported),
            Evidence(title: "Gerücht", certainty: .uncertain),
          ]
        ),
        Reason("Zweitens", rule: "Vier Augen sehen mehr.", because: [], evidence: []),
      ]
    )
  }
}

/// Takes every sentence with "Rat" for advice, and nothing else.
private struct AdviceRouter: LineRouter {
  private let advice = CommandReference(plugin: "advice", command: "give")

  func route(_ line: String, in language: Language) async -> Route {
    let candidate = Route.Candidate(advice, score: 0.8)
    return line.contains("Rat") ? .certain(candidate) : .none(nearest: [candidate])
  }

  func candidates(for line: String, in language: Language) async -> [Route.Candidate] {
    [
      Route.Candidate(
        advice,
        score: 0.8,
        words: [Route.Word("Rat", weight: 0.5), Route.Word("gib", weight: 0.3)]
      ),
      Route.Candidate(CommandReference(plugin: "core", command: "plugins"), score: 0.2),
    ]
  }
}
