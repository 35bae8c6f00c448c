import LotseGuides
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("A guide in a conversation")
struct RunTests {
  static func plugin(_ text: String) throws -> GuidePlugin {
    try GuideFile(name: "probe.yaml", read: { Array(text.utf8) }).plugin()
  }

  static let offices = """
    lotse: 1
    guide: reifegrad
    version: 3
    title: {de: Reifegrad, en: Maturity}
    subject: "{{ amt }}"
    questions:
      - {id: amt, type: text, label: "Welches Amt?"}
      - id: verfahren
        type: group
        label: Fachverfahren
        repeat: {min: 1, max: 5, item: Verfahren, title: "{{ name }}"}
        questions:
          - {id: name, type: text, label: Name}
          - {id: online, type: boolean, label: "Online?", unsure: true}
          - id: stufe
            type: choice
            label: "Wie weit geht {{ name }}?"
            when: online
            choices:
              - {value: formular, label: PDF-Formular, score: 1}
              - {value: durch, label: Medienbruchfrei, score: 4}
    calculate: {punkte: mean(verfahren.stufe.score)}
    outcomes:
      - {id: start, when: punkte < 2, label: Am Anfang}
      - {id: fort, label: Fortgeschritten}
    documents:
      - id: bericht
        title: Bericht
        text: |
          # Reifegrad {{ amt }}
          **{{ outcome.label }}**: {{ punkte }} Punkte
          {{ for v in verfahren }}
          - {{ v.name }}
          {{ end }}
    """

  @Test("asks only what its conditions allow, and leaves the document")
  func conditions() async throws {
    let rehearsal = Rehearsal(try Self.plugin(Self.offices))
    let shown = await rehearsal.last(
      "/reifegrad",
      "Bürgeramt",
      "Wohngeld",
      "ja",
      "1",
      "1",
      "Hund",
      "nein",
      "fertig"
    )
    #expect(shown.contains("Am Anfang: 1 Punkte"))
    #expect(shown.contains("Wohngeld") && shown.contains("Hund"))
    #expect(shown.contains("reifegrad 3 ("))
  }

  @Test("text in an answer stays text: no markup in it is obeyed")
  func data() async throws {
    let rehearsal = Rehearsal(try Self.plugin(Self.offices))
    let shown = await rehearsal.last(
      "/reifegrad",
      "# {{ amt }} **fett** | x",
      "Wohngeld",
      "nein",
      "fertig"
    )
    #expect(shown.contains("Reifegrad # {{ amt }} **fett** | x"))
  }

  @Test("after a new version, only what is new or changed is asked")
  func update() async throws {
    let first = """
      lotse: 1
      guide: probe
      version: 1
      title: Probe
      questions:
        - {id: a, type: text, label: "Erste Frage?"}
        - {id: b, type: text, label: "Zweite Frage?"}
      """
    let second =
      first.replacing("version: 1", with: "version: 2").replacing(
        "Zweite Frage?",
        with: "Zweite Frage, neu?"
      ) + "\n  - {id: c, type: text, label: \"Dritte Frage?\"}\n"
    let workspace = MemoryWorkspace()
    _ = await Rehearsal(try Self.plugin(first), in: workspace).type("/probe", "eins", "zwei")
    let asked = await Rehearsal(try Self.plugin(second), in: workspace)
      .type("/probe fortsetzen", "zwei neu", "drei", showing: .question)
    #expect(!asked.contains { $0.contains("Erste Frage?") })
    #expect(asked.contains { $0.contains("Zweite Frage, neu?") && $0.contains("Enter = zwei") })
    #expect(asked.contains { $0.contains("Dritte Frage?") })
  }

  @Test("an answer that is no longer asked for is kept until it is asked for again")
  func parked() async throws {
    let guide = """
      lotse: 1
      guide: probe
      version: 1
      title: Probe
      questions:
        - {id: a, type: boolean, label: "Mehr?"}
        - {id: b, type: text, label: "Was?", when: a}
      """
    let workspace = MemoryWorkspace()
    let rehearsal = Rehearsal(try Self.plugin(guide), in: workspace)
    await rehearsal.type("/probe", "ja", "das hier")
    await rehearsal.type("/probe ändern", "nein")
    let asked = await rehearsal.type("/probe ändern", "ja", "", showing: .question)
    #expect(asked.last?.contains("Enter = das hier") == true)
  }

  @Test("is done section by section, over days")
  func sections() async throws {
    let guide = """
      lotse: 1
      guide: probe
      version: 1
      title: Probe
      pace: sections
      lists:
        teile: [{value: x, label: Teil X}, {value: y, label: Teil Y}]
      scales:
        reife: [{value: 1, label: wenig}, {value: 2, label: viel}]
      questions:
        - {id: amt, type: text, label: "Welches Amt?"}
        - id: teil
          type: group
          label: "{{ label }}"
          repeat: {over: teile}
          questions:
            - {id: stufe, type: scale, scale: reife, label: "Wie ist {{ label }}?", unsure: true}
      calculate: {mitte: mean(teil.stufe), frueher: before(mean(teil.stufe))}
      documents: [{id: d, title: D, text: "{{ mitte }} nach {{ frueher }}"}]
      """
    let workspace = MemoryWorkspace()
    let rehearsal = Rehearsal(try Self.plugin(guide), in: workspace)
    let stopped = await rehearsal.last("/probe", "Bauamt", "", "2", "3")
    #expect(stopped.contains("1 von 2 Abschnitten"))
    let later = rehearsal.later(days: 3)
    let finished = await later.last("/probe fortsetzen", "", "1")
    #expect(finished.contains("1,5 nach –"))
    let again = await later.last("/probe", "Bauamt", "", "2", "", "2")
    #expect(again.contains("2 nach 1,5"))
  }
}
