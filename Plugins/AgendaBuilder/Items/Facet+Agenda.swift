import LotseKit

// What the items of the agenda are found by, beside the facets that all plugins share.
extension Facet {
  /// What an item is: `measure`, `appointment` or `deadline`.
  static let itemKind: Facet = "agenda.kind"
  /// The day an open item counts as due, by its ``Urgency``; what is closed lacks it.
  static let urgency: Facet = "agenda.urgency"
  /// The day on which an item came to the agenda.
  static let added: Facet = "agenda.added"
  /// The day on which an open measure last changed.
  static let moved: Facet = "agenda.moved"
  /// The day on which an item came to an end.
  static let ended: Facet = "agenda.ended"
  /// The first day of work.
  static let start: Facet = "agenda.start"
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
  /// How much work and money it takes.
  static let effort: Facet = "agenda.effort"
  /// What it costs once, in euros.
  static let budget: Facet = "agenda.budget"
  /// How much of it is done, in percent.
  static let progress: Facet = "agenda.progress"
  /// The days on which time was spent on it.
  static let worked: Facet = "agenda.worked"
  /// The day since which the clock of a measure runs.
  static let clock: Facet = "agenda.clock"
  /// The measure of the catalogue.
  static let catalogue: Facet = "agenda.catalogue"
  /// 1 for appointments and deadlines that come again and again.
  static let recurs: Facet = "agenda.recurs"
  /// 1 for appointments that last for days.
  static let lasts: Facet = "agenda.lasts"
  /// The identity in the calendar file that an item came from.
  static let uid: Facet = "agenda.uid"
  /// The digital agenda, by identity.
  static let agenda: Facet = "agenda.agenda"
}
