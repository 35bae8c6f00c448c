package import LotseKit

/// How influence, interest and attitude are judged, and what follows from them.
package struct Strategies: Decodable, Sendable {
  /// A question with levels.
  package struct Scale: Decodable, Sendable {
    package let ask: Text
    package let help: Text
    /// What the levels are called, from 1 on; none where they are listed elsewhere.
    package let levels: [Text]?
  }

  /// How somebody stands towards a project.
  package struct Attitude: Decodable, Sendable {
    /// From -2 to 2.
    package let level: Int
    package let name: Text
    package let words: [Language: [String]]
    package let strategy: Text

    private enum CodingKeys: String, CodingKey { case level, name, words, strategy }

    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      level = try container.decode(Int.self, forKey: .level)
      name = try container.decode(Text.self, forKey: .name)
      words = try container.decodeWords(forKey: .words)
      strategy = try container.decode(Text.self, forKey: .strategy)
    }
  }

  /// A quarter of the grid of power and interest.
  package struct Quadrant: Decodable, Sendable {
    package let id: String
    package let name: Text
    package let strategy: Text
    /// What is to be reached.
    package let goal: Text
    /// The channel that suits it.
    package let channel: String
    /// After how many days they are spoken to again.
    package let days: Int
  }

  /// A way in which somebody is reached.
  package struct Channel: Decodable, Sendable {
    package let id: String
    package let name: Text
  }

  package let sources: [Citation]
  /// From this level on, influence or interest counts as high.
  package let high: Double
  package let influence: Scale
  package let interest: Scale
  package let attitude: Scale
  package let attitudes: [Attitude]
  package let quadrants: [Quadrant]
  package let channels: [Channel]
  /// Who is reached in another way than the quadrant says, by role.
  package let reached: [String: String]
  /// How many days before a milestone somebody should be spoken to, by what is needed.
  package let lead: [String: Int]
  /// How many days before a milestone a warning comes.
  package let warning: Int
  /// What happens if the talk does not take place, by what is needed.
  package let risk: [String: Text]
  package let accessibility: Text
}
