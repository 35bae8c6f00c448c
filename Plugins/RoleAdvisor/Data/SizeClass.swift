package import LotseKit

/// A class of administrations of about the same size.
package struct SizeClass: Decodable, Sendable {
  /// The stable name: `S`, `M`, `L`, `XL`.
  package let id: String
  package let name: Text
  /// How many inhabitants are too many for it; `nil` for the largest.
  package let belowInhabitants: Int?
  /// How many employees are too many for it; `nil` for the largest.
  package let belowEmployees: Int?
  /// How many people usually work in such an administration.
  package let staff: Text
  /// How roles are usually set up.
  package let setup: Text

  private enum CodingKeys: String, CodingKey {
    case id, name, staff, setup
    case belowInhabitants = "below_inhabitants"
    case belowEmployees = "below_employees"
  }
}

extension [SizeClass] {
  /// The class of an administration; `nil` if its size is not known.
  ///
  /// Inhabitants count first: who has none, such as an association, is judged by its employees.
  func of(_ profile: Profile) -> SizeClass? {
    if let inhabitants = profile.inhabitants {
      return first { inhabitants < $0.belowInhabitants ?? .max }
    }
    if let employees = profile.employees {
      return first { employees < $0.belowEmployees ?? .max }
    }
    return nil
  }
}
