import LotseGuides
import LotseHost
import LotseKit
import LotseTestSupport
import Testing

@Suite("Expressions")
struct ExpressionTests {
  /// The value of an expression over some answers, in the words of a document.
  private func value(_ expression: String) async throws -> String {
    let guide = """
      lotse: 1
      guide: probe
      version: 1
      title: Probe
      lists:
        obst:
          - {value: a, label: Apfel, preis: 3}
          - {value: b, label: Birne, preis: 1}
          - {value: c, label: Citrone, preis: 2}
      questions:
        - {id: n, type: integer, label: N}
        - {id: leer, type: integer, label: L, required: false}
        - {id: wahl, type: choice, label: W, choices: [x, y, z], multiple: true}
      documents: [{id: d, title: D, text: 'Wert: {{ \(expression) }}'}]
      """
    let plugin = try RunTests.plugin(guide)
    let shown = await Rehearsal(plugin).last("/probe", "4", "", "x, z")
    let line = shown.split(separator: "\n").first { $0.hasPrefix("Wert: ") } ?? ""
    return String(line.dropFirst(6))
  }

  @Test(
    "give what the reference says",
    arguments: [
      ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("-n + 1", "-3"), ("7 / 2", "3,5"),
      ("n / 0", "–"), ("leer + 1", "–"), ("leer < 5", "nein"), ("leer != 5", "nein"),
      ("not (leer < 5)", "ja"), ("or_else(leer, 9)", "9"), ("has(leer)", "nein"),
      ("n > 3 and n < 5", "ja"), ("n in [1, 4]", "ja"), ("n not in [1, 4]", "nein"),
      ("\"x\" in wahl", "ja"), ("\"y\" in wahl", "nein"), ("count(wahl)", "2"),
      ("skipped(leer)", "ja"), ("answered(n)", "ja"), ("asked(leer)", "ja"),
      ("sum(obst.preis)", "6"), ("mean(obst.preis)", "2"), ("median(obst.preis)", "2"),
      ("min(obst.preis)", "1"), ("max(n, 9)", "9"), ("count(obst[preis > 1])", "2"),
      ("first(sort(obst, -preis)).label", "Apfel"),
      ("join(sort(obst, preis).label, \" < \")", "Birne < Citrone < Apfel"),
      ("join(first(sort(obst, preis), 2).value, \"\")", "bc"), ("at(obst, \"b\").label", "Birne"),
      ("round(2.345, 2)", "2,35"), ("floor(2.9)", "2"), ("if(n == 4, \"vier\", \"nicht\")", "vier"),
      ("2026-12-04 - 2026-11-23", "11"), ("year(2026-12-04)", "2026"),
      ("days(2026-12-04, 2026-12-24)", "20"), ("2026-11-23 + 11", "Fr 4.12.2026"),
      ("2026-11-23 + 400000", "–"), ("2026-11-23 - 400000", "–"),
      ("today", "Mo 23.11.2026"), ("len(\"Prüfung\")", "7"),
      ("contains(\"Prüfung\", \"pruef\")", "ja"), ("before(n)", "–"), ("previous.exists", "nein"),
      ("records(\"agenda.item\")", "0"), ("profile.name", "–"), ("any([n > 3, n > 9])", "ja"),
      ("all([n > 3, n > 9])", "nein"), ("999999999999999999 * 999999999999999999 > 1", "ja"),
    ]
  )
  func values(expression: String, expected: String) async throws {
    #expect(try await value(expression) == expected)
  }

  @Test("lie within bounds, however they are nested")
  func bounds() {
    for text in [
      String(repeating: "(", count: 5_000), String(repeating: "not ", count: 900) + "true",
      String(repeating: "-", count: 1_500) + "1", "1" + String(repeating: "+1", count: 900),
      String(repeating: "a[", count: 900), String(repeating: "if(true,", count: 200) + "1",
    ] {
      let guide =
        "lotse: 1\nguide: p\nversion: 1\ntitle: P\nquestions: []\ncalculate: {a: '\(text)'}"
      let outcome = GuideLoader().load(Array(guide.utf8), file: "p.yaml")
      #expect(outcome.guide == nil && !outcome.flaws.isEmpty)
    }
  }
}
