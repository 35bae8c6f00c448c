import LotseKit
import LotseWords

/// What the form of a plain line tells, whatever it is about.
package struct LineForm: Sendable, Hashable {
  /// Whether it is a question.
  package var asks = false
  /// Whether it speaks of what was done, is kept here or is to be done: of one's own work.
  package var isOfOwn = false
  /// Whether it begins by telling what one is doing, before it asks anything.
  package var tells = false
  /// Whether it has so few words that they leave open what is meant.
  package var isShort = false
  /// Whether it asks for whoever is responsible.
  package var seeksResponsible = false
}

/// Tells the form of plain lines.
struct LineForms: Sendable {
  private let asking: Set<String>
  private let askingAnywhere: Set<String>
  private let askingClause: Set<String>
  private let notAsking: SynonymTable
  private let telling: Set<String>
  private let ordering: Set<String>
  private let stating: Set<String>
  private let kept: SynonymTable
  private let responsible: SynonymTable

  init(_ lexicon: Lexicon) {
    asking = lexicon.asking
    askingAnywhere = lexicon.askingAnywhere
    askingClause = lexicon.askingClause
    notAsking = SynonymTable([lexicon.notAsking]) { $0.words.map(\.folded) }
    telling = Set(lexicon.telling.map(\.folded))
    ordering = Set(lexicon.ordering.map(\.folded))
    stating = Set(lexicon.stating.map(\.folded))
    kept = SynonymTable([lexicon.kept]) { $0.words.map(\.folded) }
    responsible = SynonymTable([lexicon.responsible]) { $0.words.map(\.folded) }
  }

  /// The form of a line.
  func form(of line: String) -> LineForm {
    let words = WordReader(line).prefix(Self.limit).map(\.folded)
    guard let first = words.first, let last = words.last else { return LineForm() }
    let asks = asks(line, words)
    let orders =
      ordering.contains(first)
      || !asks && (words.prefix(2).contains(where: ordering.contains) || ordering.contains(last))
    let states = !asks && words.contains(where: stating.contains)
    let tells = telling.contains(first)
    let isOfKept = words.indices.contains { kept.hit(at: words[$0...]) != nil }
    return LineForm(
      asks: asks,
      isOfOwn: orders || states || tells || isOfKept,
      tells: tells,
      isShort: line.prefix(Self.longestLine).split(separator: " ").count <= Self.few,
      seeksResponsible: words.indices.contains { responsible.hit(at: words[$0...]) != nil }
    )
  }

  private func asks(_ line: String, _ words: [String]) -> Bool {
    if line.contains("?") { return true }
    let begins = words.first.map(asking.contains) == true && notAsking.hit(at: words[...]) == nil
    let isWithin = words.dropFirst().contains(where: askingAnywhere.contains)
    return begins || isWithin || asksInClause(line)
  }

  /// Whether a question follows a comma, a colon or a dash.
  private func asksInClause(_ line: String) -> Bool {
    let clauses = line.prefix(Self.longestLine).split { ",;:–—-.".contains($0) }
    return clauses.dropFirst().contains { clause in
      String(clause).words.first.map { askingClause.contains($0.folded) } == true
    }
  }

  private static let few = 3
  // A pasted page is not read to its end.
  private static let longestLine = 500
  private static let limit = 60
}
