import LotseKit

// What an appointment or deadline is found by.
extension CalendarEntry {
  var searchText: String { title }

  var facets: [Facet: [FacetValue]] {
    [.itemKind: [.text(kind.rawValue)], .name: [.text(title)]]
  }
}
