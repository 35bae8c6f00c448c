package import LotseKit

/// Something on the agenda.
///
/// All kinds share one row of numbers, so that a number means one thing.
package enum AgendaItem: Sendable, Hashable {
  /// A measure.
  case measure(Measure)
  /// An appointment, a deadline or a recurring duty.
  case entry(CalendarEntry)
}

extension AgendaItem: Codable {
  private enum Kind: String, CodingKey {
    case measure, entry
  }

  /// Reads the member that is there.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Kind.self)
    if container.contains(.measure) {
      self = .measure(try container.decode(Measure.self, forKey: .measure))
    } else {
      self = .entry(try container.decode(CalendarEntry.self, forKey: .entry))
    }
  }

  /// Writes one member, which names the kind.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Kind.self)
    switch self {
    case .measure(let measure): try container.encode(measure, forKey: .measure)
    case .entry(let entry): try container.encode(entry, forKey: .entry)
    }
  }
}

extension AgendaItem: Record {
  /// The kind of record.
  package static let kind = RecordKind(
    "agenda.item",
    singular: Text(de: "Eintrag der Agenda", en: "Agenda item"),
    plural: Text(de: "Einträge der Agenda", en: "Agenda items"),
    showCommand: "agenda.show"
  )

  /// What it is called.
  package var title: String {
    switch self {
    case .measure(let measure): measure.title
    case .entry(let entry): entry.title
    }
  }

  /// All words that were written about it.
  package var searchText: String {
    switch self {
    case .measure(let measure): measure.searchText
    case .entry(let entry): entry.searchText
    }
  }

  /// The day it belongs to: when it is due, or when it takes place.
  package var day: Day? {
    switch self {
    case .measure(let measure): measure.due
    case .entry(let entry): entry.start.day
    }
  }

  /// What it is filtered, sorted and completed by.
  package var facets: [Facet: [FacetValue]] {
    switch self {
    case .measure(let measure): measure.facets
    case .entry(let entry): entry.facets
    }
  }
}

extension Facet {
  /// What an item is: `measure`, `appointment` or `deadline`.
  static let itemKind: Facet = "agenda.kind"
  /// The day an open item counts as due, by its ``Urgency``; what is closed lacks it.
  static let urgency: Facet = "agenda.urgency"
  /// The day on which an open measure last changed.
  static let moved: Facet = "agenda.moved"
  /// The day on which an item came to an end.
  static let ended: Facet = "agenda.ended"
  /// The measures that must be done first, by identity.
  static let needs: Facet = "agenda.needs"
  /// Who is accountable.
  static let owner: Facet = "agenda.owner"
  /// Whom an item waits for.
  static let waitingFor: Facet = "agenda.waiting"
  /// The day on which to ask again.
  static let followUp: Facet = "agenda.follow_up"
  /// The day before which an item stays hidden.
  static let hiddenUntil: Facet = "agenda.hidden"
  /// The field of action.
  static let field: Facet = "agenda.field"
  /// How much an item matters.
  static let priority: Facet = "agenda.priority"
  /// The measure of the catalogue.
  static let catalogue: Facet = "agenda.catalogue"
  /// The digital agenda, by identity.
  static let agenda: Facet = "agenda.agenda"
}
