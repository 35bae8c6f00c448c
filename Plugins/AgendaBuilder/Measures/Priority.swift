package import LotseKit

/// How much a measure matters beside others.
package enum Priority: String, Codable, Sendable, Hashable, CaseIterable {
  case high, medium, low

  /// What it is called.
  package var name: Text {
    switch self {
    case .high: Text(de: "hoch", en: "high")
    case .medium: Text(de: "mittel", en: "medium")
    case .low: Text(de: "niedrig", en: "low")
    }
  }
}
