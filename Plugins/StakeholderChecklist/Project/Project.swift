package import LotseKit

/// A project with its stakeholders.
package struct Project: Codable, Sendable, Hashable {
  /// What somebody said to a trigger.
  package enum Finding: String, Codable, Sendable, Hashable {
    case yes, no, unsure
  }

  package var name: String
  /// The id of its type.
  package var type: String
  /// The answers to the triggers, by their ids.
  package var findings: [String: Finding] = [:]
  /// The days of the milestones, by their ids.
  package var milestones: [String: Day] = [:]
  /// What was noted about the stakeholders.
  package var entries: [Entry] = []

  package init(name: String, type: String) {
    self.name = name
    self.type = type
  }

  /// What was noted about a stakeholder; an empty entry if nothing was.
  func entry(_ who: String) -> Entry { entries.first { $0.who == who } ?? Entry(who) }

  /// Replaces what was noted about a stakeholder.
  mutating func keep(_ entry: Entry) {
    if let index = entries.firstIndex(where: { $0.who == entry.who }) {
      entries[index] = entry
    } else {
      entries.append(entry)
    }
  }
}

extension Project: Record {
  /// The kind of record.
  package static let kind = RecordKind(
    "stakeholders.project",
    singular: Text(de: "Vorhaben mit Beteiligten", en: "Project with stakeholders"),
    plural: Text(de: "Vorhaben mit Beteiligten", en: "Projects with stakeholders"),
    showCommand: "stakeholders.check"
  )

  /// Its name.
  package var title: String { name }

  /// Its name and whatever was noted.
  package var searchText: String {
    let noted = entries.flatMap { entry in
      [
        entry.who, entry.person, entry.owner, entry.reason, entry.expectation, entry.concern,
        entry.contact?.message, entry.contact?.goal,
      ].compactMap(\.self)
    }
    return ([name] + noted).joined(separator: "\n")
  }

  /// It belongs to no day.
  package var day: Day? { nil }

  /// The project and the people noted.
  package var facets: [Facet: [FacetValue]] {
    let people = entries.compactMap(\.person)
    return [.project: [.text(name)], .person: people.map(FacetValue.text)]
      .filter { !$0.value.isEmpty }
  }
}
