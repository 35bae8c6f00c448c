package import LotseKit

/// A kind of break, the shortest first.
package enum BreakKind: String, Codable, Sendable, Hashable, CaseIterable, CodingKeyRepresentable {
  /// To look into the distance.
  case eye
  /// To loosen up at the place.
  case micro
  /// To move.
  case movement

  /// How long it takes where the plan does not have it, in seconds.
  var usualLength: Int {
    switch self {
    case .eye: 20
    case .micro: 45
    case .movement: 300
    }
  }

  /// What it is called.
  package var name: Text {
    switch self {
    case .eye: Text(de: "Blickpause", en: "eye break")
    case .micro: Text(de: "Kurzpause", en: "short break")
    case .movement: Text(de: "Bewegungspause", en: "movement break")
    }
  }
}
