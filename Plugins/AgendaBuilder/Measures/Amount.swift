package import LotseKit

/// A sum of whole euros.
package struct Amount: Sendable, Hashable {
  /// The euros.
  package var euros: Int

  /// A sum of whole euros.
  package init(_ euros: Int) { self.euros = euros }

  /// `22.000 €`.
  package var german: String { grouped(by: ".") + " €" }
  /// `€22,000`.
  package var english: String { "€" + grouped(by: ",") }

  /// The sum as people write it.
  package func words(in language: Language) -> String { language == .german ? german : english }

  private func grouped(by separator: String) -> String {
    let digits = String(euros.magnitude)
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return (euros < 0 ? "-" : "") + groups.joined(separator: separator)
  }
}
