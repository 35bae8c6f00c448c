import LotseGuides
import LotseKit
import LotseTestSupport
import Testing

@testable import lotse

@Suite("Authors' tools on a folder")
struct GuideFolderTests {
  private static let collection = "id: bauamt\nversion: 1\n"

  /// A folder with two guides and, in a collection, a third one.
  private func town() throws -> Town {
    let town = try Town()
    try town.write(Town.guide("umzug"), to: "unsere/umzug.yaml")
    try town.write(Town.guide("hund"), to: "unsere/hund.yml")
    try town.write("kein Leitfaden", to: "unsere/liesmich.txt")
    try town.write(Self.collection, to: "unsere/bauamt/plugin.yaml")
    try town.write(Town.guide("baulast"), to: "unsere/bauamt/baulast.yaml")
    return town
  }

  @Test("guide check goes through all guides, those of collections too")
  func check() async throws {
    let town = try town()
    let folder = town.path("unsere")
    let shown = await town.author("/leitfaden prüfen \(folder)")
    for name in ["umzug.yaml", "hund.yml", "bauamt/baulast.yaml"] {
      #expect(shown.contains("\(folder)/\(name): in Ordnung"), "\(shown)")
    }
    #expect(shown.contains("„\(folder)“: 3, alle lassen sich benutzen. Hinweise: 0."))
    let inner = await town.author("/leitfaden prüfen \(folder)/bauamt/")
    #expect(inner.contains(": 1, alle lassen sich benutzen"), "\(inner)")
  }

  @Test("guide check names the errors of each, and how many have some")
  func errors() async throws {
    let town = try town()
    let folder = town.path("unsere")
    try town.write(Town.guide("zaun").replacing("label", with: "lable"), to: "unsere/zaun.yaml")
    let shown = await town.author("/leitfaden prüfen \(folder)")
    #expect(shown.contains("\(folder)/zaun.yaml:5:35: Fehler"), "\(shown)")
    #expect(shown.contains("umzug.yaml: in Ordnung"))
    #expect(shown.contains("Leitfäden mit Fehlern in „\(folder)“: 1 von 4."))
    let tested = await town.author("/leitfaden testen \(folder)")
    #expect(tested.contains("1 von 4.") && tested.contains("Erreicht: 100 %"), "\(tested)")
  }

  @Test("guide test runs the tests of each, and walks its branches")
  func test() async throws {
    let town = try town()
    let folder = town.path("unsere")
    try town.write(
      Town.guide("probe") + "\ntests: [{name: P, answers: {wer: Ich}, expect: [wer == \"Du\"]}]\n",
      to: "unsere/probe.yaml"
    )
    let shown = await town.author("/leitfaden testen \(folder)")
    #expect(shown.split(separator: "\n").count { $0.contains("Erreicht: 100 %") } == 4, "\(shown)")
    #expect(shown.contains("[ ] P") && shown.contains("links steht: Ich"))
    #expect(shown.contains("Von 1 Proben sind 1 misslungen."))
  }

  @Test("a folder without guides, and a collection that is not described well, are named")
  func nothing() async throws {
    let town = try Town()
    try town.write("x", to: "leer/liesmich.txt")
    let empty = await town.author("/leitfaden prüfen \(town.path("leer"))")
    #expect(empty.contains("liegt kein Leitfaden"), "\(empty)")
    try town.write("id: x\n", to: "kaputt/plugin.yaml")
    let broken = await town.author("/leitfaden testen \(town.path("kaputt"))")
    #expect(broken.contains("version"), "\(broken)")
  }

  @Test("for programs, each flaw has its file")
  func json() async throws {
    let town = try town()
    try town.write(
      Town.guide("streng")
        + "\nlanguages: [de]\noutcomes: [{id: a, label: A}, {id: b, label: B}]\n",
      to: "unsere/streng.yaml"
    )
    let value = try await Rehearsal(GuideTool(files: town.installed))
      .value("check", ["file": .given(.text(town.path("unsere")))])
    #expect(value?["guides"] == .integer(4))
    guard case .array(let flaws)? = value?["flaws"] else { return #expect(Bool(false)) }
    #expect(flaws.map { $0["file"] } == [.string(town.path("unsere/streng.yaml"))])
    #expect(flaws.map { $0["severity"] } == ["warning"])
  }
}
