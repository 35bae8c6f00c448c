import LotseKit

/// What the user wants of breaks.
///
/// What somebody cannot or does not want to do may be health data: it is kept in private notes,
/// and leaves the store only with a copy of the whole file.
package struct BreakSettings: Codable, Sendable, Hashable {
  /// Where one works; it decides which exercises fit.
  package enum Place: String, Codable, Sendable, Hashable, CaseIterable {
    case openPlan, room, home, meeting
  }

  /// How one can and wants to move.
  package enum Posture: String, Codable, Sendable, Hashable, CaseIterable {
    case any, seated, wheelchair
  }

  /// Whether reminders come at all.
  package var isOn = true
  /// The preset.
  package var preset = "standard"
  /// The user's own rhythms, in the place of those of the preset.
  package var own: BreakPlan?
  /// The user's own hours.
  package var hours: Hours?
  /// The user's own days, 1 for Monday.
  package var days: [Int]?
  /// Hours in which no reminders come.
  package var quiet: [Hours] = []
  /// Where one works.
  package var place = Place.openPlan
  /// How one can move.
  package var posture = Posture.any
  /// What is left out, by the ids of the limits.
  package var without: [String] = []
  /// Whether a measure that has not moved for long is offered after a movement break.
  package var offersMeasure = false
  /// Programs during which no reminders come, by their names.
  package var programs: [String] = []
  /// Whether it is kept when one was at work and had breaks; not unless somebody wants it.
  package var keepsTimes: Bool?

  package init() {}
}
