import LotseKit
import LotseYAML

/// Reads the cards of one file; what cannot be taken becomes a flaw and stops nothing.
struct CardReader {
  let sources: [String: KnownSource]
  let origin: Card.Origin
  private(set) var cards: [Card] = []
  private(set) var flaws: [CardFlaw] = []

  init(sources: [String: KnownSource], origin: Card.Origin) {
    self.sources = sources
    self.origin = origin
  }

  /// Reads a file and keeps its cards.
  mutating func read(_ bytes: [UInt8], file: String) {
    do {
      let content = try YAMLDecoder().decode(CardFile.self, parsing: bytes, file: file)
      for entry in content.cards { keep(entry, of: content, file: file) }
    } catch {
      let problem = UserError(error.problem, advice: error.advice)
      flaws.append(
        CardFlaw(card: nil, position: error.position, problem: .unreadable(problem))
      )
    }
  }

  private mutating func keep(
    _ located: YAMLLocated<CardEntry>,
    of file: CardFile,
    file name: String
  ) {
    let entry = located.value
    let position = located.position ?? YAMLPosition(file: name, line: 1, column: 1)
    let sources = (entry.sources ?? []).compactMap { source(of: $0, card: entry.id, position) }
    let looked = sources.compactMap(\.checked).min()
    cards.append(
      Card(
        id: entry.id,
        subject: entry.kind ?? file.kind ?? .other,
        questions: entry.questions,
        answer: entry.answer,
        details: entry.details,
        steps: entry.steps ?? Phrases(),
        sources: sources,
        checked: entry.checked ?? looked ?? file.checked,
        certainty: entry.certainty ?? .guidance,
        applicability: entry.valid ?? Applicability(),
        dependsOnStateLaw: entry.stateLaw ?? false,
        openPoints: entry.open ?? Phrases(),
        seeAlso: entry.see ?? [],
        terms: entry.terms ?? Phrases(),
        origin: origin,
        position: position
      )
    )
  }

  /// The source that an entry names; one that nobody knows is a flaw.
  private mutating func source(
    of located: YAMLLocated<SourceEntry>,
    card: String,
    _ position: YAMLPosition
  ) -> CardSource? {
    let entry = located.value
    let known = entry.ref.flatMap { sources[$0] }
    guard let title = entry.title ?? known?.title else {
      let problem = entry.ref.map(CardFlaw.Problem.unknownSource) ?? .withoutSource
      flaws.append(
        CardFlaw(card: card, position: located.position ?? position, problem: problem)
      )
      return nil
    }
    return CardSource(
      title: title,
      publisher: entry.publisher ?? known?.publisher,
      place: entry.place,
      link: entry.link ?? known?.link,
      checked: entry.checked ?? known?.checked,
      reading: known?.reading ?? .text
    )
  }
}
