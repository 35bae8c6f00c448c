package import LotseKit

/// Where the answer of a card comes from.
package struct CardSource: Sendable, Hashable {
  /// How the source is known.
  package enum Reading: String, Sendable, Hashable, Codable, CaseIterable {
    /// Its wording was read.
    case text
    /// From what others report about it.
    case report
    /// From general knowledge; nobody looked it up.
    case knowledge
  }

  /// What it is called.
  package var title: Text
  /// Who published it.
  package var publisher: Text?
  /// The paragraph or page.
  package var place: Text?
  /// Where it can be read.
  package var link: String?
  /// When somebody last looked; `nil` where nobody did.
  package var checked: Day?
  /// How it is known.
  package var reading: Reading

  /// The source as documents show it.
  package func source(in language: Language) -> Source {
    Source(
      title: title.in(language),
      publisher: publisher?.in(language),
      place: place?.in(language),
      checked: checked
    )
  }
}

/// A source as the file of sources describes it, by the name that cards use.
package struct KnownSource: Sendable, Hashable, Decodable {
  private enum CodingKeys: String, CodingKey {
    case title, publisher, checked, land
    case link = "url"
    case reading = "seen"
  }

  var title: Text
  var publisher: Text?
  var link: String?
  var reading: CardSource.Reading
  var checked: Day?
  /// The Land whose law or practice it is.
  var land: Land?
}
