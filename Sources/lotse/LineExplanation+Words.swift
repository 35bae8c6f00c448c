import LotseHost
import LotseKit
import LotseRouting

extension LineExplanation {
  /// For people: what Lotse would do, what it understood, what spoke for it, and what came next.
  ///
  /// - Parameters:
  ///   - registry: Knows how commands are typed and what they do.
  ///   - language: The language of the words.
  /// - Returns: The words, to be shown.
  func document(_ registry: Registry, in language: Language) -> Document {
    LineExplanationWords(explanation: self, registry: registry, language: language).document
  }
}

/// Says in words what a line would be taken for.
private struct LineExplanationWords {
  let explanation: LineExplanation
  let registry: Registry
  let language: Language

  private func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  var document: Document {
    var blocks: [Block] = [
      .paragraph(Prose(quoted(explanation.line), .strong)), .paragraph(Prose(verdict)),
    ]
    let lines = choices + reasons
    if !lines.isEmpty { blocks.append(.list(lines)) }
    return Document(blocks)
  }

  private func quoted(_ text: String) -> String {
    say("„\(text.shortened())“", "“\(text.shortened())”")
  }

  private var verdict: String {
    switch explanation.route {
    case .certain(let candidate): return "→ " + name(candidate.reference, candidate.score)
    case .unsure:
      return say("Das kann mehreres heißen, Lotse würde fragen:", "Lotse would ask which is meant:")
    case .none:
      let none = percent(explanation.routing.none)
      return say("Kein Befehl ist gemeint (\(none)).", "No command is meant (\(none)).")
    }
  }

  /// What the user would be asked about.
  private var choices: [Prose] {
    guard case .unsure(let several) = explanation.route else { return [] }
    return several.map { candidate in
      let words = words(explanation.evidence(for: candidate.reference))
      return "\(name(candidate.reference, candidate.score), .strong)\(words)"
    }
  }

  private var reasons: [Prose] {
    var lines: [Prose] = []
    func add(_ label: String, _ text: String) {
      if !text.isEmpty { lines.append("\(label, .strong): \(text)") }
    }
    add(say("Verstanden", "Understood"), details)
    if case .certain(let candidate) = explanation.route {
      let evidence = explanation.evidence(for: candidate.reference)
      add(say("Dafür sprach", "What spoke for it"), listed(evidence))
    }
    add(say("Karten", "Cards"), cards)
    if let next = explanation.runnerUp {
      add(
        say("Danach kam", "Next came"),
        name(next.reference, next.score) + words(next.evidence)
      )
    }
    return lines
  }

  /// What the line tells, a day with its weekday.
  private var details: String {
    explanation.details.sorted { $0.key < $1.key }.map { name, value in
      let words = value.plain(in: language)
      return Meaning(rawValue: name)?.label.map { "\($0.in(language)): \(words)" } ?? quoted(words)
    }.joined(separator: " · ")
  }

  private var cards: String {
    explanation.cards.map { "\(quoted($0.question)) (\($0.id))" }.joined(separator: "; ")
  }

  private func name(_ reference: CommandReference, _ score: Double) -> String {
    let path = "/" + registry.path(reference, in: language)
    let summary = registry.command(reference)?.summary.in(language) ?? ""
    return "\(path): \(summary) (\(percent(score)))"
  }

  private func words(_ evidence: [Routing.Evidence]) -> String {
    let words = listed(evidence)
    return words.isEmpty ? "" : say(", wegen ", ", for ") + words
  }

  /// Words with their weights.
  private func listed(_ evidence: [Routing.Evidence]) -> String {
    let writer = NumberWriter(language: language)
    return evidence.prefix(5)
      .map { "\($0.word) (\(writer.text(($0.weight * 10).rounded() / 10)))" }
      .joined(separator: ", ")
  }

  private func percent(_ part: Double) -> String {
    "\(Int((min(1, part) * 100).rounded()))" + say("\u{A0}%", "%")
  }
}

extension JSONValue {
  /// The values that are the same in every language.
  private static let values = [
    "high": Text(de: "hoch", en: "high"), "medium": Text(de: "mittel", en: "medium"),
    "low": Text(de: "niedrig", en: "low"), "planned": Text(de: "geplant", en: "planned"),
    "in_progress": Text(de: "in Arbeit", en: "in progress"),
    "done": Text(de: "erledigt", en: "done"), "paused": Text(de: "ruht", en: "paused"),
    "dropped": Text(de: "verworfen", en: "dropped"), "me": Text(de: "ich", en: "me"),
  ]

  /// A detail as a person reads it, a day with its weekday.
  fileprivate func plain(in language: Language) -> String {
    switch self {
    case .string(let text):
      Self.values[text]?.in(language) ?? Day(iso: text)?.words(in: language) ?? text
    case .array(let items): items.map { $0.plain(in: language) }.joined(separator: ", ")
    default: text()
    }
  }
}
