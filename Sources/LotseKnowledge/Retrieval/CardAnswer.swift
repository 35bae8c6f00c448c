package import LotseKit

/// What the cards have to say to a question.
package enum CardAnswer: Sendable, Hashable {
  /// This card; others have something to do with it.
  case card(Card, others: [Card])
  /// Several cards that fit about equally well.
  case several([Card])
  /// Perhaps this card; others have something to do with it.
  case perhaps(Card, others: [Card])
  /// None; these are nearest. May be empty.
  case none(nearest: [Card])

  // Found with the questions that are held apart: right answers lie above 0.4, questions that no
  // card answers mostly below.
  private static let least = 0.38
  // Below it, what is nearest is worth a look as long as a word of the field is common to both.
  private static let leastPerhaps = 0.2
  private static let leastAlone = 0.9
  private static let mostAtOnce = 3

  /// What the cards that were found say together, the likeliest first.
  package init(_ matches: [CardMatch]) {
    let cards = matches.map(\.card)
    guard let first = matches.first, first.score >= Self.leastPerhaps,
      first.isOnSubject || first.score >= Self.least
    else {
      self = .none(nearest: Array(cards.prefix(Self.mostAtOnce)))
      return
    }
    if first.score < Self.least {
      self = .perhaps(first.card, others: Array(cards.dropFirst().prefix(2)))
      return
    }
    let equal = matches.prefix(Self.mostAtOnce).prefix {
      $0.score >= first.score * Self.leastAlone
    }
    if equal.count > 1 {
      self = .several(equal.map(\.card))
    } else {
      let others = matches.dropFirst().filter { $0.score >= Self.least }.prefix(2)
      self = .card(first.card, others: others.map(\.card))
    }
  }
}

extension Knowledge {
  /// What the cards have to say to a question.
  ///
  /// - Throws: What reading the built-in cards throws: a defect.
  package func answer(to question: String, in language: Language) throws -> CardAnswer {
    CardAnswer(try current().finder.matches(for: question, in: language))
  }
}
