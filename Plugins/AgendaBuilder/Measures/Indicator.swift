package import LotseKit

/// A number by which the success of a measure is seen (Kennzahl).
package struct Indicator: Codable, Sendable, Hashable {
  /// What is counted.
  package var name: String
  /// Where it stands at the beginning, as people write it: `22 %`.
  package var baseline: String?
  /// Where it shall stand.
  package var target: String?
  /// By when.
  package var day: Day?

  /// A number by which success is seen.
  package init(_ name: String, baseline: String? = nil, target: String? = nil, day: Day? = nil) {
    self.name = name
    self.baseline = baseline
    self.target = target
    self.day = day
  }
}
