/// The fields that Lotse helps with, and what belongs to each.
package struct Fields: Sendable {
  /// A field and what belongs to it.
  private struct Entry: Sendable, Decodable {
    var field: String
    var plugins: [String]
    var cards: [String]
  }

  private var entries: [Entry] = []

  /// No fields: every plugin is one of its own.
  package init() {}

  /// The ids of the fields, in the order of the file.
  package var ids: [String] { entries.map(\.field) }

  /// The field that a plugin belongs to; one of its own if nothing is said of it.
  package func field(ofPlugin id: String) -> String {
    entries.first { $0.plugins.contains(id) }?.field ?? id
  }

  /// The field that a card belongs to; `nil` if nothing is said of it.
  package func field(ofCard id: String) -> String? {
    let fits = entries.flatMap { entry in
      entry.cards.filter(id.hasPrefix).map { (field: entry.field, length: $0.utf8.count) }
    }
    return fits.max { $0.length < $1.length }?.field
  }
}

extension Fields: Decodable {
  package init(from decoder: any Decoder) throws {
    entries = try [Entry](from: decoder)
  }

  /// The fields as the program's own file says.
  package static let embedded = EmbeddedPrompts.onDemand("routing/fields.yaml", as: Fields.self)
}
