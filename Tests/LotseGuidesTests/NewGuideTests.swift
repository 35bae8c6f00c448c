import LotseGuides
import LotseKit
import LotseTestSupport
import Testing

@testable import lotse

@Suite("A guide begun by asking")
struct NewGuideTests {
  @Test(
    "is a commented file without flaws, which can be added and begun",
    arguments: Language.allCases
  )
  func scaffold(language: Language) async throws {
    let town = try Town()
    let file = town.path("neu.yaml")
    let tool = Rehearsal(GuideTool(files: town.installed), language)
    let begun = await tool.everything([
      "/guide new \(file)", "Fest \"am Markt\"", "fest", "Für wen?",
    ])
    #expect(begun.contains(file), "\(begun)")
    let text = try #require(town.text(of: "neu.yaml"))
    #expect(text.split(separator: "\n").count { $0.contains("# ") } > 6)
    let checked = await tool.everything(["/guide check \(file)", "/guide test \(file)"])
    #expect(checked.contains("[x]") && checked.contains("100"), "\(checked)")
    #expect(!checked.contains("Hinweis") && !checked.contains("warning"), "\(checked)")
    #expect(
      await town.say("/plugin hinzufügen \(file)", "/fest --vorhaben Kaya").contains("Hinzugefügt")
    )
    let again = await tool.everything(["/guide new \(file)", "Fest", "fest", "Für wen?"])
    #expect(again.contains(file) && town.text(of: "neu.yaml") == text)
  }

  @Test("answers its first question from the sentence that begins it")
  func told() async throws {
    let town = try Town()
    _ = await town.author("/leitfaden neu \(town.path("neu.yaml"))", "Fest", "fest", "Für wen?")
    _ = await town.say("/plugin hinzufügen \(town.path("neu.yaml"))")
    let shown = await town.say("/fest --vorhaben Bauamt")
    #expect(!shown.contains("Für wen?") && shown.contains("vorbereitet"), "\(shown)")
  }
}
