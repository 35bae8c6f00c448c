package import LotseKit

/// Whether a measure is on plan.
package enum TrafficLight: String, Codable, Sendable, Hashable, CaseIterable {
  case green, amber, red

  /// The light of an open measure on a day, with why it is not green.
  ///
  /// A measure is late by the part of its planned time by which it is behind: behind its end, its
  /// beginning, or the progress that it should have made by now.
  package static func of(_ measure: Measure, on today: Day, _ lights: BuildingMethod.Lights)
    -> (light: TrafficLight, reason: Text?)
  {
    if measure.status == .blocked {
      let isDuty = measure.rating?.isLegalDuty == true
      let why = Text(de: "blockiert", en: "blocked")
      return (isDuty ? .red : .amber, why)
    }
    if measure.status == .paused { return (.amber, Text(de: "pausiert", en: "on hold")) }
    let late = lateness(of: measure, on: today)
    let words = Text(de: "\(late) % im Verzug", en: "\(late) % late")
    if late > lights.red { return (.red, words) }
    if late > lights.amber { return (.amber, words) }
    guard measure.owner != nil else {
      return (.amber, Text(de: "niemand verantwortlich", en: "nobody accountable"))
    }
    return (.green, nil)
  }

  /// How far a measure is behind, in percent of its planned time; 0 without dates.
  package static func lateness(of measure: Measure, on today: Day) -> Int {
    guard measure.isOpen, let due = measure.due else { return 0 }
    let start = min(measure.start ?? measure.since, due)
    let planned = max(1, due.days(since: start))
    let passed = today.days(since: start) * 100 / planned
    if today > due { return max(1, today.days(since: due) * 100 / planned) }
    guard passed > 0 else { return 0 }
    if let progress = measure.progress { return max(0, passed - progress) }
    return hasBegun(measure) ? 0 : passed
  }

  private static func hasBegun(_ measure: Measure) -> Bool {
    switch measure.status {
    case .idea, .assessed, .planned, .approved: false
    default: true
    }
  }

  /// What it is called.
  package var name: Text {
    switch self {
    case .green: Text(de: "Grün", en: "green")
    case .amber: Text(de: "Gelb", en: "amber")
    case .red: Text(de: "Rot", en: "red")
    }
  }

  /// How pictures show it.
  func mark(in language: Language) -> Chart.Mark {
    let name = name.in(language).lowercased()
    return Chart.Mark(Text(de: "Ampel \(name)", en: "light: \(name)").in(language), tone)
  }

  /// What it says.
  var tone: Chart.Mark.Tone {
    switch self {
    case .green: .good
    case .amber: .fair
    case .red: .bad
    }
  }
}
