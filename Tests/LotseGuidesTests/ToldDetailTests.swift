import LotseGuides
import LotseHost
import LotseKit
import LotseTestSupport
import LotseYAML
import Testing

@testable import lotse

@Suite("What a guide takes from the sentence that begins it")
struct ToldDetailTests {
  private static let guide = """
    lotse: 1
    guide: reifegrad
    version: 1
    title: Reifegrad
    examples: ["Reifegrad prüfen"]
    questions:
      - id: rahmen
        type: group
        label: Rahmen
        questions:
          - {id: amt, type: text, label: "Welches Amt?", means: project, pattern: '[A-Z].*', maxLength: 12}
          - id: wann
            type: date
            means: [due, date]
            label: "Bis wann?"
            minimum: today
      - {id: online, type: boolean, label: "Online?"}
      - {id: leute, type: integer, label: "Wie viele?", means: inhabitants, when: online}
    documents: [{id: d, title: "{{ amt }} {{ wann }}", text: T}]
    """

  @Test("its parameters are known from the head of the file as from all of it")
  func head() throws {
    let plugin = try RunTests.plugin(Self.guide)
    let whole = GuidePlugin(try plugin.guide)
    for manifest in [plugin.manifest, whole.manifest] {
      let start = try #require(manifest.commands.first { $0.id == "start" })
      #expect(start.parameters.map(\.form.id) == ["amt", "wann", "leute"])
      #expect(start.parameters.map(\.meanings) == [[.project], [.due, .date], [.inhabitants]])
      #expect(start.parameters.map(\.style) == [.option, .option, .option])
    }
  }

  @Test(
    "the same holds for the guides inside the program",
    arguments: GuideFile.builtIn.map(\.name)
  )
  func builtIn(name: String) throws {
    let plugin = try #require(GuideFile.builtIn.first { $0.name == name }).plugin()
    let whole = GuidePlugin(try plugin.guide).manifest.commands.map(\.parameters)
    #expect(
      plugin.manifest.commands.map { $0.parameters.map(\.form.id) }
        == whole.map { $0.map(\.form.id) }
    )
  }

  @Test("what came with the command is not asked")
  func given() async throws {
    let asked = await Rehearsal(try RunTests.plugin(Self.guide))
      .type("/reifegrad --vorhaben Bauamt --frist 4.12.2026", "nein", showing: .question)
    #expect(asked.count == 1 && asked[0].contains("Online?"), "\(asked)")
    let done = await Rehearsal(try RunTests.plugin(Self.guide))
      .last("/reifegrad --amt Bauamt --wann 4.12.2026", "nein")
    #expect(done.contains("Bauamt Fr 4.12.2026"), "\(done)")
  }

  @Test("what does not fit the question is asked, with the reason")
  func unfitting() async throws {
    let rehearsal = Rehearsal(try RunTests.plugin(Self.guide))
    let shown = await rehearsal.everything([
      "/reifegrad --vorhaben bauamt --frist 4.12.2020", "Bauamt", "5.12.2026", "nein",
    ])
    #expect(shown.contains("Welches Amt?") && shown.contains("Bis wann?"), "\(shown)")
    #expect(shown.contains("Bauamt Sa 5.12.2026"))
  }

  @Test("a detail of a question that is not asked changes nothing")
  func notAsked() async throws {
    let shown = await Rehearsal(try RunTests.plugin(Self.guide))
      .last("/reifegrad --vorhaben Bauamt --frist 4.12.2026 --einwohner 20000", "nein")
    #expect(shown.contains("Bauamt"), "\(shown)")
  }
}
