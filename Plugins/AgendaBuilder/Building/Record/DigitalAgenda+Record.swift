package import LotseKit

// What a digital agenda is found by.
extension DigitalAgenda: Record {
  /// The kind of record.
  package static let kind = RecordKind(
    "agenda.digital",
    singular: Text(de: "Digitale Agenda", en: "Digital agenda"),
    plural: Text(de: "Digitale Agenden", en: "Digital agendas"),
    showCommand: "agenda.document"
  )

  /// `Digitale Agenda 2027–2030, Stadt Musterstadt`.
  package var title: String { title(in: .german) }

  /// The title in a language.
  package func title(in language: Language) -> String {
    let words = Text(de: "Digitale Agenda", en: "Digital agenda").in(language)
    let fitted = version > 1 ? Text(de: ", Fassung \(version)", en: ", version \(version)") : nil
    let place = municipality.map { ", " + $0 } ?? ""
    return "\(words) \(period.words)\(place)\(fitted?.in(language) ?? "")"
  }

  /// All words that were written into it.
  package var searchText: String {
    let goals = fields.flatMap { [$0.title] + $0.goals.map(\.text) }
    let texts = [title(in: .english), mandate, startingPoint, vision, decision?.reference]
    return (texts.compactMap(\.self) + principles + goals + governance + participation)
      .joined(separator: "\n")
  }

  /// The day on which this version was written.
  package var day: Day? { made }

  /// What it is filtered by.
  package var facets: [Facet: [FacetValue]] {
    var facets: [Facet: [FacetValue]] = [
      .name: [.text(title)], .status: [.text(status.rawValue)],
    ]
    facets[.continues] = continues.map { [.text($0.rawValue)] }
    return facets
  }
}

extension Facet {
  /// The version that a digital agenda continues, by identity.
  static let continues: Facet = "agenda.continues"
}
