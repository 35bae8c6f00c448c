package import LotseKit

/// How a digital agenda is built: proposals, what is reckoned with, and the way to the council.
package struct BuildingMethod: Decodable, Sendable {
  /// A sentence that can be chosen.
  package struct Option: Decodable, Sendable {
    /// The stable name.
    package let id: String
    /// The sentence.
    package let text: Text
    /// Whether it is proposed.
    package let isProposed: Bool

    private enum CodingKeys: String, CodingKey {
      case id, text
      case isProposed = "proposed"
    }

    /// Reads an option, which is not proposed unless it says so.
    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(String.self, forKey: .id)
      text = try container.decode(Text.self, forKey: .text)
      isProposed = try container.flag(.isProposed)
    }
  }

  /// What an effort class stands for when quarters are planned.
  package struct Workload: Decodable, Sendable {
    /// Person-days in all.
    package let days: Int
    /// Quarters from beginning to end.
    package let quarters: Int
  }

  /// How many years an agenda is proposed for.
  package struct Period: Decodable, Sendable {
    /// The years.
    package let years: Int
  }

  /// Administrations up to a number of inhabitants.
  package struct Size: Decodable, Sendable {
    /// The most inhabitants; `nil` for all beyond the others.
    package let upTo: Int?
    /// The person-days that all units together have for the agenda in a quarter.
    package let days: Int
    /// The fields of action that are proposed.
    package let fields: [String]

    private enum CodingKeys: String, CodingKey {
      case days, fields
      case upTo = "up_to"
    }
  }

  /// How late a measure is when its light changes, in percent of its planned time.
  package struct Lights: Decodable, Sendable {
    /// Beyond this, amber.
    package let amber: Int
    /// Beyond this, red.
    package let red: Int
  }

  /// A word that is explained in the annex.
  package struct Term: Decodable, Sendable {
    /// The word.
    package let term: Text
    /// What it means.
    package let text: Text
  }

  package let checked: Day
  package let plan: [String: Workload]
  /// By size, the smallest first.
  package let sizes: [Size]
  package let period: Period
  package let goals: GoalWords
  /// Visions as examples, by language.
  package let visions: [String: [String]]
  package let principles: [Option]
  package let governance: [Option]
  package let participation: [Option]
  package let path: DecisionPath
  package let lights: Lights
  package let glossary: [Term]

  /// What is proposed to an administration with so many inhabitants; a middling one if unknown.
  package func size(inhabitants: Int?) -> Size? {
    let inhabitants = inhabitants ?? sizes.first?.upTo.map { $0 + 1 } ?? 0
    return sizes.first { inhabitants <= $0.upTo ?? .max }
  }

  /// What an effort class stands for.
  package func workload(_ effort: EffortClass) -> Workload {
    plan[effort.rawValue] ?? Workload(days: 0, quarters: 1)
  }
}

/// The words by which a goal is seen to say for whom and by when.
package struct GoalWords: Decodable, Sendable {
  /// Beginnings of words for people and groups, by language.
  package let beneficiaries: [String: [String]]
  /// Words that lead to a date, by language.
  package let by: [String: [String]]
}

/// The way from a draft to the decision of the council.
package struct DecisionPath: Decodable, Sendable {
  /// A step on the way.
  package struct Step: Decodable, Sendable {
    /// The stable name.
    package let id: String
    /// How many working days before the council.
    package let before: Int?
    /// How many working days after it.
    package let after: Int?
    /// What happens.
    package let title: Text
    /// What it is about.
    package let text: Text
  }

  /// How sure the lead times are.
  package let certainty: Certainty
  /// What has to be checked by Land.
  package let note: Text
  /// The steps, the first one first.
  package let steps: [Step]
  /// What there is to know about money.
  package let budget: Text
}
