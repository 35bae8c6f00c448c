import LotseKit
import LotseTestSupport
import Testing

@testable import lotse

@Suite("Plugins in folders")
struct PluginToolTests {
  @Test("of two with the same id the one nearer to the user counts, and the list says so")
  func precedence() async throws {
    let town = try Town()
    _ = await town.say("/plugin ordner \(town.path(Town.organisation))")
    for (number, folder) in [Town.system, Town.organisation, Town.user].enumerated() {
      let file = folder + "/umzug.yaml"
      try town.write(Town.guide("umzug", question: "Stufe \(number)?"), to: file)
      #expect(await town.say("/umzug").contains("Stufe \(number)?"))
    }
    let list = await town.say("/plugin liste")
    let states = list.split(separator: "\n").filter { $0.contains("umzug") }
    #expect(list.contains("dieser Rechner") && list.contains("Organisation"))
    #expect(states.count >= 3)
    #expect(town.installed.all.filter { $0.id == "umzug" }.count { $0.state.name == "active" } == 1)
    let shown = await town.say("/plugin zeigen umzug")
    #expect(shown.contains(".config/lotse/plugins/umzug.yaml") && shown.contains("Ersetzt"))
  }

  @Test("a guide that comes with Lotse can be replaced, and comes back")
  func overriding() async throws {
    let town = try Town()
    try town.write(Town.guide("assessment", question: "Unsere Frage?"), to: "mine.yaml")
    let added = await town.say("/plugin hinzufügen \(town.path("mine.yaml"))")
    #expect(added.contains("Hinzugefügt"))
    let list = await town.say("/plugin liste")
    #expect(list.contains("ersetzt durch"))
    #expect(await town.say("/plugin entfernen assessment").contains("Entfernt"))
    #expect(!(await town.say("/plugin liste").contains("ersetzt durch")))
  }

  @Test("a changed file counts from the next call on")
  func changes() async throws {
    let town = try Town()
    let file = Town.user + "/umzug.yaml"
    try town.write(Town.guide("umzug", question: "Alt?"), to: file)
    #expect(await town.say("/umzug").contains("Alt?"))
    try town.write(Town.guide("umzug", question: "Ganz neu?"), to: file)
    #expect(await town.say("/umzug").contains("Ganz neu?"))
  }

  @Test("a broken one stops nothing, and is listed with the reason")
  func broken() async throws {
    let town = try Town()
    try town.write("lotse: 1\nguide: kaputt\nquestionz: []\n", to: Town.user + "/kaputt.yaml")
    try town.write("\u{0}\u{1}: [", to: Town.user + "/leer.yaml")
    try town.write(Town.guide("umzug"), to: Town.user + "/umzug.yaml")
    #expect(await town.say("/umzug").contains("Wer?"))
    let list = await town.say("/plugin liste")
    #expect(list.contains("kaputt.yaml") && list.contains("fehlerhaft"))
    try town.write(
      Town.guide("innen").replacing("text", with: "txt"),
      to: Town.user + "/innen.yaml"
    )
    for line in ["/plugin liste", "/plugin zeigen innen"] {
      #expect(await town.say(line).contains("innen.yaml:5:29: „txt“ gibt es hier nicht"))
    }
    let report = await town.say("/plugin diagnose")
    #expect(report.contains("version") && report.contains("in Ordnung"))
  }

  @Test("a folder of the organisation that cannot be reached is named")
  func unreachable() async throws {
    let town = try Town()
    _ = await town.say("/plugin ordner \(town.path("nirgends"))")
    for line in ["/plugin liste", "/plugin diagnose"] {
      #expect(await town.say(line).contains("nicht erreichbar: \(town.path("nirgends"))"))
    }
    _ = await town.say("/plugin ordner -")
    #expect(!(await town.say("/plugin liste").contains("nicht erreichbar")))
  }

  @Test("can be switched off and on")
  func switching() async throws {
    let town = try Town()
    try town.write(Town.guide("umzug"), to: Town.user + "/umzug.yaml")
    #expect(await town.say("/plugin abschalten umzug").contains("abgeschaltet"))
    #expect(!(await town.say("/umzug").contains("Wer?")))
    #expect(await town.say("/plugin einschalten umzug").contains("eingeschaltet"))
    #expect(await town.say("/umzug").contains("Wer?"))
  }

  @Test(
    "says what to do where something cannot be done",
    arguments: [
      ("/plugin zeigen assesment", "Meinten Sie assessment"),
      ("/plugin entfernen assessment", "ist kein eigenes Plugin"),
      ("/plugin hinzufügen /nirgends/x.yaml", "/nirgends/x.yaml"),
      ("/plugin ordner relativ", "muss mit / beginnen"),
    ]
  )
  func refusals(line: String, words: String) async throws {
    let shown = await (try Town()).say(line)
    #expect(shown.contains(words), "\(shown)")
  }

  @Test("a template beside a guide is added with it; a link that leads elsewhere is none")
  func templates() async throws {
    let town = try Town()
    let guide = Town.guide("umzug") + "\ndocuments: [{id: d, title: D, template: umzug.md}]\n"
    try town.write(guide, to: "neu/umzug.yaml")
    try town.write("Für {{ wer }}.", to: "neu/umzug.md")
    _ = await town.say("/plugin hinzufügen \(town.path("neu/umzug.yaml"))")
    #expect(await town.say("/umzug", "Kaya").contains("Für Kaya."))
    try town.write("geheim", to: "anderswo.md")
    try town.link("anderswo.md", from: "neu/umzug.md")
    let linked = await town.author("/leitfaden prüfen \(town.path("neu/umzug.yaml"))")
    #expect(linked.contains("umzug.md") && linked.contains("Fehler"), "\(linked)")
  }

  @Test("a guide with errors is not added")
  func flawed() async throws {
    let town = try Town()
    try town.write("lotse: 1\nguide: x\nversion: 1\ntitle: X\nquestions: [{}]\n", to: "x.yaml")
    let shown = await town.say("/plugin hinzufügen \(town.path("x.yaml"))")
    #expect(shown.contains("Es fehlt die Angabe „type“"), "\(shown)")
    #expect(town.text(of: Town.user + "/x.yaml") == nil)
  }
}

@Suite("Collections of plugins")
struct PluginCollectionTests {
  private static let description = """
    id: bauamt
    version: 2
    languages: [de]
    interface: 1
    contact: bauamt@stadt.example
    licence: EUPL-1.2
    """

  @Test("are begun, added as a whole, shown with whom to ask, and removed")
  func life() async throws {
    let town = try Town()
    #expect(await town.say("/plugin neu \(town.path("bauamt"))").contains("Begonnen"))
    #expect(town.text(of: "bauamt/plugin.yaml")?.contains("interface:") == true)
    try town.write(Self.description, to: "bauamt/plugin.yaml")
    try town.write(Town.guide("bauantrag"), to: "bauamt/bauantrag.yaml")
    try town.write(Town.guide("baulast"), to: "bauamt/baulast.yaml")
    #expect(await town.say("/plugin hinzufügen \(town.path("bauamt"))").contains("bauamt"))
    #expect(await town.say("/bauantrag").contains("Wer?"))
    let shown = await town.say("/plugin zeigen baulast")
    #expect(shown.contains("bauamt 2") && shown.contains("bauamt@stadt.example"))
    #expect(await town.say("/plugin entfernen bauamt").contains("Entfernt"))
    #expect(!town.installed.all.contains { $0.id == "baulast" })
  }

  @Test("may be the folder of the organisation itself; a changed description counts at once")
  func organisation() async throws {
    let town = try Town()
    _ = await town.say("/plugin ordner \(town.path(Town.organisation))")
    try town.write(Town.guide("baulast"), to: Town.organisation + "/baulast.yaml")
    try town.write(Self.description, to: Town.organisation + "/plugin.yaml")
    #expect(await town.say("/plugin zeigen baulast").contains("bauamt 2"))
    let later = Self.description.replacing("interface: 1", with: "interface: 99")
    try town.write(later, to: Town.organisation + "/plugin.yaml")
    #expect(await town.say("/plugin liste").contains("Version 99"))
  }

  @Test("with a guide that has errors, nothing of them is added")
  func flawed() async throws {
    let town = try Town()
    try town.write(Self.description, to: "bauamt/plugin.yaml")
    try town.write(Town.guide("baulast"), to: "bauamt/baulast.yaml")
    try town.write(Town.guide("zaun").replacing("label", with: "lable"), to: "bauamt/zaun.yaml")
    let shown = await town.say("/plugin hinzufügen \(town.path("bauamt"))")
    #expect(shown.contains("zaun.yaml:5") && shown.contains("label"), "\(shown)")
    #expect(town.text(of: Town.user + "/bauamt/baulast.yaml") == nil)
  }

  @Test(
    "say what is wrong with their description",
    arguments: [
      ("interface: 1", "interface: 99", "braucht Version 99 der Plugin-Schnittstelle"),
      ("id: bauamt", "id: ../bauamt", "keine Kennung"),
      ("version: 2\n", "", "version"),
    ]
  )
  func errors(old: String, new: String, words: String) async throws {
    let town = try Town()
    try town.write(Self.description.replacing(old, with: new), to: "bauamt/plugin.yaml")
    try town.write(Town.guide("baulast"), to: "bauamt/baulast.yaml")
    let shown = await town.say("/plugin hinzufügen \(town.path("bauamt"))")
    #expect(shown.contains(words), "\(shown)")
    #expect(town.text(of: Town.user + "/bauamt/baulast.yaml") == nil)
  }

  @Test("one that needs a later Lotse is listed as broken, and stops nothing")
  func later() async throws {
    let town = try Town()
    let text = Self.description.replacing("interface: 1", with: "interface: 99")
    try town.write(text, to: Town.user + "/bauamt/plugin.yaml")
    try town.write(Town.guide("baulast"), to: Town.user + "/bauamt/baulast.yaml")
    try town.write(Town.guide("umzug"), to: Town.user + "/umzug.yaml")
    #expect(await town.say("/plugin liste").contains("Version 99"))
    #expect(await town.say("/umzug").contains("Wer?"))
  }
}
