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
    showCommand: "agenda.show",
    variants: RecordKind.Variants(
      by: .itemKind,
      [
        Measure.kindName: Text(de: "Maßnahme", en: "Measure"),
        CalendarEntry.Kind.appointment.rawValue: Text(de: "Termin", en: "Appointment"),
        CalendarEntry.Kind.deadline.rawValue: Text(de: "Frist", en: "Deadline"),
      ]
    )
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
    case .entry(let entry): entry.day
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
