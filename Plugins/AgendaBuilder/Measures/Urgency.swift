package import LotseKit

/// How soon a measure wants attention, as a day: the one by which it is to be done, moved by
/// whatever else speaks for it or against it.
///
/// A day needs no recomputing when the next morning comes: the order of all measures is known
/// without looking at them. And it can be said: "high priority counts like 14 days earlier".
package struct Urgency: Sendable, Hashable {
  /// Something that moves the day.
  package struct Reason: Sendable, Hashable {
    /// What it is.
    package var text: Text
    /// By how many days, sooner where negative; `nil` for where the count begins.
    package var days: Int?
  }

  /// The day it counts as due.
  package private(set) var day: Day
  /// Where the count begins, and what moved it.
  package private(set) var reasons: [Reason]

  /// The urgency of a measure.
  package init(of measure: Measure) {
    (day, reasons) = Self.beginning(measure)
    for (text, days) in Self.shifts(of: measure) {
      day = day.adding(days: days)
      reasons.append(Reason(text: text, days: days))
    }
    rest(measure)
  }

  /// The urgency of something else that is to be done by a day.
  package init(due day: Day) {
    self.day = day
    reasons = [Reason(text: Self.words("fällig", "due", day))]
  }

  /// So many days after it came to the agenda counts a measure as due that has no date.
  private static let patience = 90

  private static func beginning(_ measure: Measure) -> (Day, [Reason]) {
    if let needed = measure.neededBy, needed < measure.due ?? needed.adding(days: 1) {
      return (needed, [Reason(text: words("anderes wartet darauf, bis", "needed by", needed))])
    }
    if let due = measure.due { return (due, [Reason(text: words("fällig", "due", due))]) }
    let text = words(
      "ohne Termin, auf der Agenda seit",
      "no date, on the agenda since",
      measure.since
    )
    return (measure.since.adding(days: patience), [Reason(text: text)])
  }

  private static func shifts(of measure: Measure) -> [(Text, Int)] {
    var shifts: [(Text, Int)] = []
    if measure.rating?.isLegalDuty == true {
      shifts.append((Text(de: "gesetzliche Pflicht", en: "legal duty"), -30))
    }
    switch measure.priority {
    case .high: shifts.append((Text(de: "Priorität hoch", en: "high priority"), -14))
    case .low: shifts.append((Text(de: "Priorität niedrig", en: "low priority"), 14))
    case .medium, nil: break
    }
    switch measure.status {
    case .running: shifts.append((Text(de: "schon begonnen", en: "already begun"), -3))
    case .blocked, .paused: shifts.append((measure.status.name, 30))
    default: break
    }
    return shifts
  }

  /// Nothing is urgent before somebody is to be asked again, or before it may begin.
  private mutating func rest(_ measure: Measure) {
    if let waiting = measure.waiting, let again = waiting.followUp, again > day {
      day = again
      let text = Text(
        de: "wartet auf \(waiting.person) bis \(again.words(in: .german))",
        en: "waits for \(waiting.person) until \(again.words(in: .english))"
      )
      reasons.append(Reason(text: text))
    }
    if let start = measure.start, start > day {
      day = start
      reasons.append(Reason(text: Self.words("beginnt erst", "begins only", start)))
    }
  }

  private static func words(_ german: String, _ english: String, _ day: Day) -> Text {
    Text(
      de: "\(german) \(day.words(in: .german))",
      en: "\(english) \(day.words(in: .english))"
    )
  }
}
