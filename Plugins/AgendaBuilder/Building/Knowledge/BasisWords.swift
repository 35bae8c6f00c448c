import LotseKit

/// Says where a measure of the catalogue rests, and how sure that is.
struct BasisWords {
  private let catalogue: MeasureCatalogue
  private let language: Language

  init(_ catalogue: MeasureCatalogue, _ language: Language) {
    self.catalogue = catalogue
    self.language = language
  }

  /// All that a measure rests on, in one line; `nil` if nothing is named.
  func line(_ measure: CatalogueMeasure) -> String? {
    let lines = measure.basis.map(line)
    return lines.isEmpty ? nil : lines.joined(separator: "; ")
  }

  private func line(_ basis: CatalogueMeasure.Basis) -> String {
    let evidence = catalogue.evidence(for: basis)
    let source = evidence.map(words)
    let note = basis.note?.in(language)
    guard let source else { return note ?? "" }
    return source + (note.map { " (\($0))" } ?? "")
  }

  /// A source with its paragraph, and how sure it is.
  private func words(_ evidence: Evidence) -> String {
    let parts = [evidence.title, evidence.place].compactMap(\.self)
    let name = parts.joined(separator: ", ")
    switch evidence.certainty {
    case .verified:
      let seen = evidence.checked.map { ItemWords(language: language, today: $0).date($0) }
      return seen.map { name + Text(de: ", Stand \($0)", en: ", as of \($0)").in(language) } ?? name
    case .reported:
      return Text(de: "laut Berichten: \(name)", en: "reportedly: \(name)").in(language)
    case .guidance, .uncertain:
      return Text(de: "zu prüfen: \(name)", en: "to be checked: \(name)").in(language)
    case .proposal: return name
    }
  }

  /// The sources of some measures as documents list them, each once with all its places.
  func sources(of measures: [CatalogueMeasure]) -> [Source] {
    var order: [String] = []
    var places: [String: [String]] = [:]
    for basis in measures.flatMap(\.basis) {
      guard let name = basis.source else { continue }
      if !order.contains(name) { order.append(name) }
      places[name, default: []].appendNew(basis.place ?? "")
    }
    return order.compactMap { name in
      guard var source = catalogue.sources[name]?.source else { return nil }
      let named = places[name, default: []].filter { !$0.isEmpty }
      source.place = named.isEmpty ? nil : named.joined(separator: "; ")
      return source
    }
  }
}
