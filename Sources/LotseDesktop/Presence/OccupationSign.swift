import LotseKit

/// Whether something must not be disturbed, as one teller sees it.
struct OccupationSign {
  let occupation: Occupation
  /// What tells it.
  let teller: String
  /// `nil` if the teller cannot say.
  let isThere: Bool?
}
