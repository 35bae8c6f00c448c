/// What a parameter takes from a plain sentence that means its command.
///
/// `neue Maßnahme E-Rechnung, prio hoch, bis Jahresende, Herr Brandt` tells a subject, a priority,
/// a day by which it is due, and an owner. Each parameter says which of them it takes; its own
/// question then reads and checks the value, as if somebody had typed it.
public enum Meaning: String, Sendable, Hashable, CaseIterable {
  /// What is planned, or what something belongs to.
  case project
  /// Who sees to it; `me` is the user.
  case owner
  /// Somebody else by name: `Frau Kaya`.
  case person
  /// A group or a role that is to be involved.
  case stakeholder
  /// Whom or what something waits for: `das Rechenzentrum`.
  case waitingFor = "waiting"
  /// The day by which it is to be done.
  case due
  /// The day on which it is.
  case date
  /// When it takes place, as the person says it: a day, perhaps with a time, or a recurrence.
  case time
  /// The first day of a stretch of time.
  case from
  /// The last day of it.
  case to
  /// How many people live there.
  case inhabitants
  /// What it costs, in euros.
  case budget
  /// How much is done, in per cent.
  case progress
  /// A span of minutes.
  case minutes
  /// A year.
  case year
  /// `high`, `medium` or `low`.
  case priority
  /// How much somebody can do: `high`, `medium` or `low`.
  case influence
  /// How much somebody cares: `high`, `medium` or `low`.
  case interest
  /// `planned`, `in_progress`, `done`, `paused` or `dropped`.
  case status
  /// What entries of the log are: `meeting`, `decision` or `impulse`.
  case entryKind = "entry_kind"
  /// Roles in an administration, separated by commas.
  case roles
  /// For whom a service is.
  case audience
  /// What is judged on a scale.
  case dimension
  /// The level on that scale.
  case score
  /// A part of the digital infrastructure.
  case component
  /// A part of the body: `neck`, `back`, `eyes`, `shoulders`, `wrists`, `legs`.
  case body
  /// Whether something is to be on.
  case isOn = "on"
  /// `de` or `en`.
  case language
  /// A format of files.
  case format
  /// Words to be looked for.
  case query
  /// Which record is meant: its number, words of its title, or the one just spoken of.
  case item
  /// What the sentence is about, without the request and without what other parameters take.
  case subject
  /// The person's own words, without the request: `notiere: …`.
  case words
  /// The words that are a period: `letzte Woche`.
  case period
  /// The whole sentence, in which the command finds itself what it needs.
  case sentence
}
