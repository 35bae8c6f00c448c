package import LotseKit

/// How far a measure has come, from an idea to its end; the raw values are stored.
package enum MeasureStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case idea
  case assessed
  case planned
  case approved
  case running
  case blocked
  case paused
  case live
  case done
  case dropped

  /// What it is called.
  package var name: Text {
    switch self {
    case .idea: Text(de: "Idee", en: "idea")
    case .assessed: Text(de: "geprüft", en: "assessed")
    case .planned: Text(de: "geplant", en: "planned")
    case .approved: Text(de: "beschlossen", en: "approved")
    case .running: Text(de: "in Umsetzung", en: "running")
    case .blocked: Text(de: "blockiert", en: "blocked")
    case .paused: Text(de: "pausiert", en: "on hold")
    case .live: Text(de: "im Betrieb", en: "live")
    case .done: Text(de: "abgeschlossen", en: "done")
    case .dropped: Text(de: "verworfen", en: "dropped")
    }
  }

  /// What else people call it.
  var aliases: [String] {
    switch self {
    case .running: ["in_progress", "in progress", "läuft", "laufend"]
    case .paused: ["ruht", "paused"]
    case .done: ["erledigt", "fertig", "closed"]
    default: []
    }
  }

  /// Whether nothing remains to be done: it is in operation, closed or given up.
  package var isEnd: Bool {
    switch self {
    case .live, .done, .dropped: true
    default: false
    }
  }

  /// Whether it stands still for a reason of its own.
  package var isStuck: Bool { self == .blocked || self == .paused }
}
