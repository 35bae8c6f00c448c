import Foundation
import LotseTestSupport
import Testing

@Suite("Plain words and an organisation's own guide")
struct GuideSentenceTests {
  private static func guide(_ examples: String) -> String {
    """
    lotse: 1
    guide: formulare
    version: 1
    title: Formulare
    examples: [\(examples)]
    questions:
      - {id: amt, type: text, label: "Welches Amt?", means: project}
    """
  }

  private func household(_ examples: String) throws -> (Household, path: String) {
    let household = try Household()
    let file = household.home.appending(path: "formulare.yaml")
    try Data(Self.guide(examples).utf8).write(to: file)
    return (household, file.path)
  }

  @Test("a sentence that names what it is about tells the guide's question")
  func told() throws {
    let (household, path) = try household("Online-Formulare durchsehen")
    let added = try household.run("plugin", "add", path, "--lang", "de")
    #expect(
      added.output.contains("Hinzugefügt") && !added.output.contains("Nicht alles"),
      "\(added)"
    )
    let line = "Online-Formulare durchsehen für das Bauamt\n"
    let piped = try household.run("--lang", "de", input: line)
    #expect(piped.errors.contains("/formulare starten --vorhaben Bauamt"), "\(piped.errors)")
    let run = try household.run("formulare", "starten", "--vorhaben", "Bauamt", "--lang", "de")
    #expect(run.status == 0 && run.output.contains("Bauamt"), "\(run)")
  }

  @Test("a line that goes on after one of its examples means it, whatever else it resembles")
  func beginning() throws {
    let (household, path) = try household("Fachverfahren durchsehen, look through the applications")
    try household.run("plugin", "add", path)
    for (line, call) in [
      ("Fachverfahren durchsehen für das Bauamt", "/formulare starten --vorhaben Bauamt"),
      ("look through the applications for Housing", "/formulare starten --vorhaben Housing"),
    ] {
      let piped = try household.run("--lang", "de", input: line + "\n")
      #expect(piped.errors.contains(call), "\(piped.errors)")
    }
  }

  @Test("sentences that lead elsewhere are named when it is checked and when it is added")
  func strays() throws {
    let sentence = "notiere bitte, dass der Rollout verschoben wurde"
    let (household, path) = try household("\"\(sentence)\", Online-Formulare durchsehen")
    let checked = try household.run("guide", "check", path, "--json", "--lang", "de")
    #expect(checked.status == 0)
    let words = "„\(sentence)“ führt bisher zu /log eintragen, dann zu /formulare starten"
    #expect(checked.output.contains(words), "\(checked)")
    #expect(checked.output.contains(#""line":5"#))
    let added = try household.run("plugin", "add", path, "--lang", "de")
    #expect(added.status == 0 && added.output.contains(words), "\(added.output)")
    let doctor = try household.run("plugin", "doctor", "--lang", "de")
    #expect(doctor.output.contains(words), "\(doctor.output)")
  }

  @Test("a sentence that another guide has as well is named for both")
  func both() throws {
    let (household, path) = try household("Online-Formulare durchsehen")
    try household.run("plugin", "add", path)
    let twin = Self.guide("Online-Formulare durchsehen").replacing(
      "guide: formulare",
      with: "guide: zweite"
    )
    try Data(twin.utf8).write(to: URL(filePath: path))
    let checked = try household.run("guide", "check", path, "--lang", "de")
    let question = "zur Rückfrage: /formulare starten oder /zweite starten"
    #expect(checked.output.contains("führt nicht hierher, sondern \(question)"), "\(checked)")
    #expect(checked.output.contains("bisher zu /formulare starten, dann \(question)"))
  }

  @Test("a name that calls another plugin is named, and how the guide begins then")
  func name() throws {
    let (household, path) = try household("Online-Formulare durchsehen")
    let guide = Self.guide("Online-Formulare durchsehen") + "\nnames: [log]\n"
    try Data(guide.utf8).write(to: URL(filePath: path))
    let checked = try household.run("guide", "check", path, "--lang", "de")
    #expect(checked.output.contains(":8:8: Hinweis: /log ruft schon"), "\(checked.output)")
    let added = try household.run("plugin", "add", path, "--lang", "de")
    #expect(added.output.contains("/formulare.start beginnt"), "\(added.output)")
    let run = try household.run("formulare.start", "--vorhaben", "Bauamt", "--lang", "de")
    #expect(run.status == 0 && run.output.contains("Bauamt"), "\(run)")
  }

  @Test("a follow-up that no plugin has is named")
  func followUp() throws {
    let (household, path) = try household("Online-Formulare durchsehen")
    let more = "\nfollow-ups: [{label: A, command: agenda.ad}]\n"
    try Data((Self.guide("") + more).utf8).write(to: URL(filePath: path))
    let checked = try household.run("guide", "check", path, "--lang", "de")
    #expect(checked.output.contains("Meinten Sie „agenda.add“"), "\(checked.output)")
  }

  @Test("the examples of a guide are its test: those that arrive elsewhere are named, and it fails")
  func checked() throws {
    let (household, path) = try household("Online-Formulare durchsehen")
    try household.run("plugin", "add", path)
    let fine = try household.run("plugin", "check", "formulare", "--json")
    #expect(fine.status == 0 && fine.output.contains(#""examples":1"#), "\(fine)")
    // What another guide says as well leaves both in doubt: Lotse asks.
    let twin = Self.guide("Online-Formulare durchsehen")
      .replacing("guide: formulare", with: "guide: zweite")
    try Data(twin.utf8).write(to: URL(filePath: path))
    try household.run("plugin", "add", path)
    let asked = try household.run("plugin", "prüfen", "formulare", "--lang", "de")
    let question = "zur Rückfrage: /formulare starten oder /zweite starten"
    #expect(asked.status == 0 && asked.output.contains("0 von 1"), "\(asked)")
    #expect(asked.output.contains(question), "\(asked)")
  }

  @Test("an unknown plugin and one without examples are named")
  func unchecked() throws {
    let (household, path) = try household("")
    try household.run("plugin", "add", path)
    let without = try household.run("plugin", "check", "formulare", "--lang", "de")
    #expect(without.status == 1 && without.errors.contains("hat keine Beispielsätze"), "\(without)")
    let unknown = try household.run("plugin", "check", "formulaer", "--lang", "en")
    #expect(unknown.status == 1 && unknown.errors.contains("Did you mean formulare?"), "\(unknown)")
  }
}
