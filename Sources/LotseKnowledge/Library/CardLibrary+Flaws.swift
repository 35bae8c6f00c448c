package import LotseKit
import LotseYAML

extension CardLibrary {
  /// What should be put right, in the order of the files: what was found while reading, cards
  /// without source, date, question or second language, dead references, and old checks.
  package func flaws(on today: Day) -> [CardFlaw] {
    (flaws + cards.flatMap { flaws(of: $0, on: today) })
      .sorted { $0.position.isBefore($1.position) }
  }

  private func flaws(of card: Card, on today: Day) -> [CardFlaw] {
    var problems: [CardFlaw.Problem] = []
    if card.sources.isEmpty { problems.append(.withoutSource) }
    if let checked = card.checked {
      if card.isOld(on: today) { problems.append(.old(checked)) }
    } else {
      problems.append(.withoutDate)
    }
    if card.questions.isEmpty { problems.append(.withoutQuestion) }
    problems += card.missingLanguages.map(CardFlaw.Problem.withoutLanguage)
    problems += card.seeAlso.filter { self[$0] == nil }.map(CardFlaw.Problem.deadReference)
    return problems.map { CardFlaw(card: card.id, position: card.position, problem: $0) }
  }
}

extension Card {
  /// The languages in which something is missing that there is in another one.
  fileprivate var missingLanguages: [Language] {
    let texts = [answer, details].compactMap(\.self) + sources.map(\.title)
    let phrases = [questions, steps, openPoints, terms]
    return Language.allCases.filter { language in
      texts.contains { $0.missingLanguages.contains(language) }
        || phrases.contains { $0.missingLanguages.contains(language) }
    }
  }
}

extension YAMLPosition {
  fileprivate func isBefore(_ other: YAMLPosition) -> Bool {
    (file, line, column) < (other.file, other.line, other.column)
  }
}
