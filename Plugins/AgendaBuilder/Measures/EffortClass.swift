package import LotseKit

/// How much work and money a measure takes, in four classes; ``ScoringModel`` says what they hold.
package enum EffortClass: String, Codable, Sendable, Hashable, CaseIterable {
  case small = "S"
  case medium = "M"
  case large = "L"
  case extraLarge = "XL"

  /// The letter and what it stands for.
  package var name: Text {
    switch self {
    case .small: Text(de: "S (klein)", en: "S (small)")
    case .medium: Text(de: "M (mittel)", en: "M (medium)")
    case .large: Text(de: "L (groß)", en: "L (large)")
    case .extraLarge: Text(de: "XL (sehr groß)", en: "XL (very large)")
    }
  }
}
