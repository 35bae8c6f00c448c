package import LotseKit

/// How strongly it is called for to involve somebody, the strongest first.
package enum Demand: String, Codable, Sendable, Hashable, CaseIterable, Comparable {
  /// The law likely asks for it, or it does not work without.
  case must
  /// Good practice.
  case should
  /// Helps.
  case can

  /// What it is called.
  package var name: Text {
    switch self {
    case .must: Text(de: "Muss", en: "Must")
    case .should: Text(de: "Soll", en: "Should")
    case .can: Text(de: "Kann", en: "Can")
    }
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether one is stronger than the other.
  package static func < (left: Demand, right: Demand) -> Bool { left.rank < right.rank }
}

/// What has to be reached with somebody, the least first.
package enum Need: String, Codable, Sendable, Hashable, CaseIterable, Comparable {
  case informed, heard, agreed

  /// What is to be done.
  package var name: Text {
    switch self {
    case .informed: Text(de: "informieren", en: "inform")
    case .heard: Text(de: "anhören", en: "hear")
    case .agreed: Text(de: "Zustimmung einholen", en: "obtain agreement")
    }
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether one is less than the other.
  package static func < (left: Need, right: Need) -> Bool { left.rank < right.rank }
}
