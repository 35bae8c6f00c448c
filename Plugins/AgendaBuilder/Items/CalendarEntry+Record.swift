import LotseKit

// What an appointment or deadline is found by.
extension CalendarEntry {
  var searchText: String {
    let words: [String?] = [title, place, project, notes]
    return (words.compactMap(\.self) + people + tags).joined(separator: "\n")
  }

  var facets: [Facet: [FacetValue]] {
    var facets: [Facet: [FacetValue]] = [
      .itemKind: [.text(kind.rawValue)],
      .name: [.text(title)],
      .person: people.map(FacetValue.text),
      .tag: tags.map(FacetValue.text),
    ]
    facets[.project] = project.map { [.text($0)] }
    facets[.uid] = uid.map { [.text($0)] }
    guard cancelled == nil else { return facets }
    facets[.recurs] = isRecurring ? [.number(1)] : nil
    facets[.lasts] = kind == .appointment && series.lastsForDays ? [.number(1)] : nil
    if kind == .deadline, let first = series.firstOpen {
      facets[.due] = [.day(first.time.day)]
      facets[.urgency] = [.day(Urgency(due: first.time.day).day)]
    }
    return facets
  }

  /// The day of what comes once; of what comes again, the first one.
  var day: Day {
    isRecurring
      ? series.start.day : series.next(onOrAfter: .distantPast)?.time.day ?? series.start.day
  }
}
