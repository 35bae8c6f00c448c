package import LotseKit

/// A field of action of a digital agenda.
package struct AgendaField: Codable, Sendable, Hashable {
  /// Its id in the catalogue; `nil` for an own one.
  package var id: String?
  /// What it is called.
  package var title: String
  /// What it is about.
  package var summary: String?
  /// What shall be reached.
  package var goals: [AgendaGoal] = []

  /// A field of action without goals.
  package init(_ title: String, id: String? = nil, summary: String? = nil) {
    self.title = title
    self.id = id
    self.summary = summary
  }
}

/// A goal: what is different, for whom, by when, and how it is measured.
package struct AgendaGoal: Codable, Sendable, Hashable {
  /// The goal in one sentence.
  package var text: String
  /// What is counted.
  package var indicator: String?
  /// How it is reckoned.
  package var formula: String?
  /// Where it stands at the beginning.
  package var baseline: String?
  /// Where it shall stand.
  package var target: String?
  /// By when.
  package var day: Day?
  /// Where it stood when the agenda was last extended.
  package var present: String?

  /// A goal in one sentence.
  package init(_ text: String) { self.text = text }
}

/// How a measure stood when a version was written, to tell later what has changed.
package struct MeasureState: Codable, Sendable, Hashable {
  /// The measure.
  package var id: RecordID
  /// What it was called.
  package var title: String
  /// How far it had come.
  package var status: MeasureStatus
  /// When it was to be done.
  package var due: Day?

  /// The present state of a measure.
  package init(_ measure: Stored<Measure>) {
    id = measure.id
    title = measure.content.title
    status = measure.content.status
    due = measure.content.due
  }
}
