package import LotseKit

/// A measure (Maßnahme): something that is to be reached, by somebody, by a day.
package struct Measure: Codable, Sendable, Hashable {
  /// What it is called.
  package var title: String
  /// The project (Vorhaben) it belongs to.
  package var project: String?
  /// The field of action (Handlungsfeld).
  package var field: String?
  /// What will be different afterwards: the outcome, not the tool.
  package var goal: String?
  /// Who is accountable: a role, or a person.
  package var owner: String?
  /// Who is to be involved.
  package var stakeholders: [String] = []
  /// Keywords, without the `#`.
  package var tags: [String] = []
  /// The first day of work.
  package var start: Day?
  /// The day by which it is to be done.
  package var due: Day?
  /// How far it has come.
  package var status = MeasureStatus.idea
  /// How much of it is done, in percent.
  package var progress: Int?
  /// How much it matters beside others.
  package var priority: Priority?
  /// How much work and money it takes.
  package var effort: EffortClass?
  /// What it costs once.
  package var budget: Amount?
  /// What it costs each year from then on.
  package var runningCosts: Amount?
  /// What speaks for it and against it.
  package var rating: Rating?
  /// The numbers by which its success is seen.
  package var indicators: [Indicator] = []
  /// Anything else worth knowing.
  package var notes: String?
  /// Why it is blocked, paused or dropped.
  package var reason: String?
  /// The measures that must be done first.
  package var needs: [RecordID] = []
  /// Whom it waits for.
  package var waiting: Waiting?
  /// The day before which nobody wants to see it.
  package var hiddenUntil: Day?
  /// Its parts, to tick off.
  package var steps: [Step] = []
  /// The time that was spent on it.
  package var work: [WorkedTime] = []
  /// When its clock was started, if it runs.
  package var clock: Moment?
  /// The law or decision that it rests on.
  package var basis: String?
  /// The measure of the catalogue that it was made from: `M07`.
  package var catalogueID: String?
  /// The digital agenda that it is part of.
  package var agenda: RecordID?
  /// The identity in a calendar file that it came from.
  package var uid: String?
  /// The day on which it came to the agenda.
  package var since: Day
  /// The day on which anything about it last changed.
  package var moved: Day
  /// The day on which it came to an end.
  package var ended: Day?
  /// The earliest day by which an open measure that needs this one is to be done, or is itself
  /// needed; kept up to date by ``Agenda``.
  package var neededBy: Day?

  /// A measure with its title.
  package init(_ title: String, on day: Day) {
    self.title = title
    since = day
    moved = day
  }

  // The stored names; they never change.
  private enum CodingKeys: String, CodingKey {
    case title, project, field, goal, owner, stakeholders, tags, start, due, status, progress
    case priority, effort, budget, rating, indicators, notes, reason, needs, waiting, steps, work
    case clock, basis, agenda, uid, since, moved, ended
    case runningCosts = "running_costs"
    case hiddenUntil = "hidden_until"
    case catalogueID = "catalogue"
    case neededBy = "needed_by"
  }
}

extension Measure {
  /// Whether something remains to be done.
  package var isOpen: Bool { !status.isEnd }

  /// The day that presses: its own, or the one by which others need it.
  package var pressing: Day? { [due, neededBy].compactMap(\.self).min() }

  /// How much of it is done, in percent: as somebody said, else by the steps ticked off.
  package var progressShown: Int? {
    if let progress { return progress }
    return steps.isEmpty ? nil : steps.count(where: \.isDone) * 100 / steps.count
  }

  /// The first part that is still to be done.
  package var nextStep: Step? { steps.first { !$0.isDone } }

  /// How much time was spent on it, in minutes.
  package var minutes: Int { work.reduce(0) { $0 + $1.minutes } }
}
