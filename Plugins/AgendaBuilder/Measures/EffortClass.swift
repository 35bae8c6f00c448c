package import LotseKit

/// How much work and money a measure takes, in four classes.
///
/// A proposal of Lotse, not a standard: a class holds up to its person-days *and* its sum.
package enum EffortClass: String, Codable, Sendable, Hashable, CaseIterable {
  case small = "S"
  case medium = "M"
  case large = "L"
  case extraLarge = "XL"

  /// The most person-days and euros of the class; `nil` for the one without a limit.
  package var limit: (personDays: Int, euros: Int)? {
    switch self {
    case .small: (10, 5_000)
    case .medium: (60, 50_000)
    case .large: (300, 250_000)
    case .extraLarge: nil
    }
  }

  /// The letter and what it means.
  package var name: Text {
    guard let limit else {
      return Text(de: "XL: darüber hinaus", en: "XL: beyond that")
    }
    return Text(
      de: "\(rawValue): bis \(limit.personDays) Personentage und \(Amount(limit.euros).german)",
      en: "\(rawValue): up to \(limit.personDays) person-days and \(Amount(limit.euros).english)"
    )
  }

  /// How little effort it is, 0 to 5, as ratings count it.
  package var ease: Int {
    switch self {
    case .small: 5
    case .medium: 3
    case .large: 2
    case .extraLarge: 0
    }
  }
}
