import LotseGuides
import LotseKit
import LotseTestSupport
import LotseYAML

/// A guide of a stranger: it is refused with its flaws, or it can be gone through.
struct GuideInput {
  private let bytes: [UInt8]
  /// Answers that fit here and there.
  private static let answers = [
    "3", "a, b", "ja", "Wort", "", "fertig", "1", "2026-12-04", "/weglassen",
  ]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A guide with an expression in its document.
  init(expression: String) { self.init(template: "{{ \(expression) }}") }

  /// A guide with a document.
  init(template: String) {
    let head = """
      lotse: 1
      guide: probe
      version: 1
      title: Probe
      lists:
        obst: [{value: a, label: Apfel, preis: 3}, {value: b, label: Birne, preis: 1}]
      questions:
        - {id: n, type: integer, label: N}
        - {id: wahl, type: choice, label: W, choices: [a, b, c], multiple: true}
        - {id: an, type: boolean, label: An}
        - {id: wort, type: text, label: Wort}
        - {id: leer, type: integer, label: L, required: false}
      documents: [{id: d, title: D, text:
      """
    // A text of JSON is one of YAML.
    self.init(Array("\(head) \(JSONValue.string(template).text())}]\n".utf8))
  }

  func take() async {
    let outcome = GuideLoader().load(bytes, file: "guide.yaml")
    precondition(outcome.guide != nil || !outcome.flaws.isEmpty, "refused without a word")
    for flaw in outcome.flaws {
      precondition(flaw.position.line >= 1 && flaw.position.column >= 1, "a flaw without a place")
    }
    let file = GuideFile(name: "guide.yaml", read: { [bytes] in bytes })
    guard let guide = outcome.guide, let plugin = try? file.plugin() else { return }
    for language in guide.languages.isEmpty ? [.german] : guide.languages {
      let rehearsal = Rehearsal(plugin, language)
      _ = await rehearsal.everything(["/\(guide.id)"] + Self.answers + Self.answers)
    }
  }
}
