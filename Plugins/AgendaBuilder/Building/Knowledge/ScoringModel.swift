package import LotseKit

/// How ratings become a score, and what the classes of effort hold.
///
/// A proposal of Lotse, not a standard.
package struct ScoringModel: Decodable, Sendable {
  /// One of the properties that make up the score.
  package struct Weight: Decodable, Sendable {
    /// The property: the name under which a rating stores it.
    package let id: Rating.Property
    /// How much of the score it makes up, in percent.
    package let weight: Int
    /// What it is called.
    package let name: Text
  }

  /// What a class of effort holds.
  package struct Effort: Decodable, Sendable {
    /// The most person-days; `nil` for the class without a limit.
    package let days: Int?
    /// The most euros in the first year.
    package let euros: Int?
    /// How little effort it is, 0 to 5, as ratings count it.
    package let ease: Int
  }

  /// The day on which somebody last looked at it.
  package let checked: Day
  /// How sure it is.
  package let certainty: Certainty
  /// What makes up the score, in the order in which it is shown.
  package let factors: [Weight]
  /// What counts where nobody has judged.
  package let middle: Int
  private let efforts: [String: Effort]

  /// What a class of effort holds; `nil` if the file leaves it out.
  package func effort(_ effort: EffortClass) -> Effort? { efforts[effort.rawValue] }

  /// How little effort a class is, 0 to 5.
  package func ease(_ effort: EffortClass) -> Int? { self.effort(effort)?.ease }

  /// The letter of a class and what it holds.
  package func name(_ effort: EffortClass) -> Text {
    let letter = effort.rawValue
    if let (days, euros) = limits(effort) {
      return Text(
        de: "\(letter): bis \(days) Personentage und \(euros.german)",
        en: "\(letter): up to \(days) person-days and \(euros.english)"
      )
    }
    guard let (days, euros) = EffortClass.allCases.compactMap(limits).last else {
      return effort.name
    }
    return Text(
      de: "\(letter): mehr als \(days) Personentage oder \(euros.german)",
      en: "\(letter): more than \(days) person-days or \(euros.english)"
    )
  }

  /// The most that a class holds; `nil` for the one without limits.
  private func limits(_ effort: EffortClass) -> (days: Int, euros: Amount)? {
    guard let held = self.effort(effort), let days = held.days, let euros = held.euros else {
      return nil
    }
    return (days, Amount(euros))
  }

  /// What is assumed where nobody knows anything but the effort.
  package func middling(_ effort: EffortClass) -> Rating {
    var rating = Rating()
    rating.benefitForUsers = middle
    rating.benefitForStaff = middle
    rating.urgency = middle
    rating.ease = ease(effort)
    rating.safety = middle
    return rating
  }
}

// What a rating comes to.
extension ScoringModel {
  /// A property of a rating, with its weight.
  package struct Factor: Sendable, Hashable {
    /// What it is called.
    package var name: Text
    /// How much of the score it makes up, in percent.
    package var weight: Int
    /// The value, 0 to 5; `nil` if nobody has judged it.
    package var value: Int?
  }

  /// The properties of a rating with their weights.
  package func factors(of rating: Rating) -> [Factor] {
    factors.map { Factor(name: $0.name, weight: $0.weight, value: rating.value($0.id)) }
  }

  /// The weighted mean of what was judged, 0 to 100; `nil` if nothing was.
  package func score(of rating: Rating) -> Int? {
    let judged = factors(of: rating).compactMap { factor in
      factor.value.map { (factor.weight, $0) }
    }
    let weights = judged.reduce(0) { $0 + $1.0 }
    guard weights > 0 else { return nil }
    let sum = judged.reduce(0) { $0 + $1.0 * $1.1 }
    return (sum * 20 + weights / 2) / weights
  }
}
