import LotseKit
import LotseYAML

/// A file of cards.
struct CardFile: Decodable, Sendable {
  /// What its cards are about, where they do not say it themselves.
  var kind: Card.Subject?
  /// When its cards were checked, where neither they nor their sources say it.
  var checked: Day?
  /// The cards.
  var cards: [YAMLLocated<CardEntry>]
}

/// A card as a file describes it.
struct CardEntry: Decodable, Sendable {
  private enum CodingKeys: String, CodingKey {
    case id, kind, questions, answer, details, steps, sources, checked, certainty, open, terms
    case stateLaw, valid, see
  }

  var id: String
  var kind: Card.Subject?
  var questions: Phrases
  var answer: Text
  var details: Text?
  var steps: Phrases?
  var sources: [YAMLLocated<SourceEntry>]?
  var checked: Day?
  var certainty: Certainty?
  var stateLaw: Bool?
  var valid: Applicability?
  var open: Phrases?
  var see: [String]?
  var terms: Phrases?
}

/// A source as a card names it: one of the known ones with a place in it, or one of its own.
struct SourceEntry: Decodable, Sendable {
  private enum CodingKeys: String, CodingKey {
    case ref, title, publisher, place, checked
    case link = "url"
  }

  var ref: String?
  var title: Text?
  var publisher: Text?
  var place: Text?
  var link: String?
  var checked: Day?
}
