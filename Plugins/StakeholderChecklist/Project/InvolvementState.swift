package import LotseKit

/// How far the involvement of somebody has got.
package enum InvolvementState: String, Codable, CodingKey, Sendable, Hashable, CaseIterable {
  case open, planned, informed, heard, agreed
  case notNeeded = "not_needed"

  /// What it is called.
  package var name: Text {
    switch self {
    case .open: Text(de: "offen", en: "open")
    case .planned: Text(de: "geplant", en: "planned")
    case .informed: Text(de: "informiert", en: "informed")
    case .heard: Text(de: "gehört", en: "heard")
    case .agreed: Text(de: "zugestimmt", en: "agreed")
    case .notNeeded: Text(de: "nicht nötig", en: "not needed")
    }
  }

  /// Whether it is as much as is needed.
  func reaches(_ need: Need) -> Bool {
    switch self {
    case .open, .planned: false
    case .informed: need == .informed
    case .heard: need <= .heard
    case .agreed, .notNeeded: true
    }
  }
}
