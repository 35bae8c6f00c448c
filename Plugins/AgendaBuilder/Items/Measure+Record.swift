import LotseKit

// What a measure is found by.
extension Measure {
  var searchText: String {
    // `me` stands for a person, and is no word that somebody would look for.
    let owner = owner == Owner.me ? nil : owner
    let people = [owner, waiting?.person].compactMap(\.self) + stakeholders
    let words: [String?] = [title, project, field, goal, notes, reason, basis, waiting?.reason]
    let parts = steps.map(\.text) + indicators.map(\.name) + work.compactMap(\.note)
    return (words.compactMap(\.self) + parts + people + tags).joined(separator: "\n")
  }

  var facets: [Facet: [FacetValue]] {
    let people = [owner, waiting?.person].compactMap(\.self).union(stakeholders)
    var facets: [Facet: [FacetValue]] = [
      .itemKind: [.text(Self.kindName)],
      .name: [.text(title)],
      .status: [.text(status.rawValue)],
      .person: people.map(FacetValue.text),
      .tag: tags.map(FacetValue.text),
      .needs: needs.map { .text($0.rawValue) },
      .added: [.day(since)],
    ]
    facets[.project] = project.map { [.text($0)] }
    facets[.owner] = owner.map { [.text($0)] }
    facets[.field] = field.map { [.text($0)] }
    facets[.due] = due.map { [.day($0)] }
    facets[.priority] = priority.map { [.text($0.rawValue)] }
    facets[.catalogue] = catalogueID.map { [.text($0)] }
    facets[.agenda] = agenda.map { [.text($0.rawValue)] }
    facets[.start] = start.map { [.day($0)] }
    facets[.effort] = effort.map { [.text($0.rawValue)] }
    facets[.budget] = budget.map { [.number($0.euros)] }
    facets[.progress] = progress.map { [.number(Double($0))] }
    facets[.worked] = work.isEmpty ? nil : Set(work.map(\.day)).map(FacetValue.day)
    facets[.clock] = clock.map { [.day($0.day)] }
    facets[.uid] = uid.map { [.text($0)] }
    facets[.ended] = ended.map { [.day($0)] }
    return isOpen ? facets.merging(facetsWhileOpen) { $1 } : facets
  }

  private var facetsWhileOpen: [Facet: [FacetValue]] {
    var facets: [Facet: [FacetValue]] = [
      .urgency: [.day(Urgency(of: self).day)],
      .moved: [.day(moved)],
    ]
    facets[.waitingFor] = waiting.map { [.text($0.person)] }
    facets[.followUp] = waiting?.followUp.map { [.day($0)] }
    facets[.hiddenUntil] = hiddenUntil.map { [.day($0)] }
    return facets
  }

  /// What tells measures from other items.
  static let kindName = "measure"
}
