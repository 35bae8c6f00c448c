import LotseKit
package import LotseYAML
import LotsePrompts

/// All cards that there are, the organisation's own before the built-in ones.
package struct CardLibrary: Sendable {
  /// The cards that count, in the order of the files.
  package private(set) var cards: [Card] = []
  /// The built-in cards in whose place an own one stands.
  package private(set) var replaced: [Card] = []
  /// What was wrong while reading.
  package private(set) var flaws: [CardFlaw] = []
  private var index: [String: Int] = [:]

  /// The built-in cards and those of some own files.
  ///
  /// - Throws: A ``YAMLError`` if the built-in list of sources cannot be read: a defect.
  package init(own files: [KnowledgeFile] = []) throws(YAMLError) {
    let sources = try EmbeddedPrompts.decode(Self.sources, as: [String: KnownSource].self)
    var builtIn = CardReader(sources: sources, origin: .builtIn)
    for path in EmbeddedPrompts.paths where path.hasPrefix("cards/") && path != Self.sources {
      builtIn.read(EmbeddedPrompts.bytes(path) ?? [], file: path)
    }
    var own = CardReader(sources: sources, origin: .own(replacesBuiltIn: false))
    for file in files {
      switch file.content {
      case .success(let bytes): own.read(bytes, file: file.name)
      case .failure(let error):
        let position = YAMLPosition(file: file.name, line: 1, column: 1)
        flaws.append(CardFlaw(card: nil, position: position, problem: .unreadable(error)))
      }
    }
    flaws += builtIn.flaws + own.flaws
    for card in builtIn.cards + own.cards { take(card) }
  }

  /// The card of a name.
  package subscript(id: String) -> Card? { index[id].map { cards[$0] } }

  /// The built-in card in whose place an own one stands.
  package func builtIn(besides card: Card) -> Card? {
    card.origin == .builtIn ? nil : replaced.first { $0.id == card.id }
  }

  private static let sources = "cards/sources.yaml"

  private mutating func take(_ card: Card) {
    guard let place = index[card.id] else {
      index[card.id] = cards.count
      cards.append(card)
      return
    }
    let former = cards[place]
    if former.origin == .builtIn, card.origin != .builtIn {
      var card = card
      card.origin = .own(replacesBuiltIn: true)
      replaced.append(former)
      cards[place] = card
    } else {
      let problem = CardFlaw.Problem.doubleName(first: former.position)
      flaws.append(CardFlaw(card: card.id, position: card.position, problem: problem))
    }
  }
}
