package import LotseKit

/// Something to do in a break.
package struct Exercise: Decodable, Sendable, Hashable {
  /// How it is done.
  package enum Posture: String, FileWord, Sendable, Hashable {
    case sit, stand, walk, eyes, breath
  }

  /// What it is good for.
  package enum Purpose: String, FileWord, Sendable, Hashable {
    case neck, shoulders, back, hands, legs, eyes, calm, energy
  }

  /// Who wrote it, the least weighty first: of two with one id, the later one counts.
  package enum Origin: Int, Sendable, Hashable, Comparable {
    case builtIn, computer, organisation, own

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// For whom alone it is meant.
  private enum Audience: String, FileWord { case wheelchair }

  /// How it goes in a wheelchair.
  package struct Wheelchair: Decodable, Sendable, Hashable {
    /// How it differs.
    package var `as`: Text?
    /// The exercise that takes its place.
    package var instead: String?
  }

  /// The stable name.
  package var id: String
  /// What it is called.
  package var name: Text
  /// How it is done.
  package var posture: Posture
  /// How long it takes.
  package var seconds: Int
  /// What it is good for.
  package var good: [Purpose]
  /// What to do.
  package var text: Text
  /// The codes of its cautions.
  package var cautions: [String]
  /// Whether the arms go over the head.
  package var isOverhead: Bool
  /// Whether nobody in the room notices it.
  package var isDiscreet: Bool
  /// Whether one leaves the place.
  package var leaves: Bool
  /// Whether it is heard in an open-plan office.
  package var isLoud: Bool
  /// Whether it is for people in a wheelchair alone.
  package var isForWheelchair: Bool
  /// How it goes in a wheelchair.
  package var wheelchair: Wheelchair?
  /// Who wrote it.
  package var origin = Origin.builtIn

  private enum Key: String, CodingKey {
    case id, name, posture, seconds, good, text, cautions, overhead, discreet, leaves, loud, only
    case wheelchair
  }

  /// Reads an exercise of a file; what is left out is not so.
  package init(from decoder: any Decoder) throws {
    let exercise = try decoder.container(keyedBy: Key.self)
    id = try exercise.decode(String.self, forKey: .id)
    name = try exercise.decode(Text.self, forKey: .name)
    posture = try exercise.decode(Posture.self, forKey: .posture)
    seconds = try exercise.decode(Int.self, forKey: .seconds)
    good = try exercise.decodeIfPresent([Purpose].self, forKey: .good) ?? []
    text = try exercise.decode(Text.self, forKey: .text)
    // Who writes an exercise has to think of what to take care of, even if it is nothing.
    cautions = try exercise.decode([String].self, forKey: .cautions)
    func flag(_ key: Key) throws -> Bool {
      try exercise.decodeIfPresent(Bool.self, forKey: key) ?? false
    }
    isOverhead = try flag(.overhead)
    isDiscreet = try flag(.discreet)
    leaves = try flag(.leaves)
    isLoud = try flag(.loud)
    isForWheelchair = try exercise.decodeIfPresent(Audience.self, forKey: .only) != nil
    wheelchair = try exercise.decodeIfPresent(Wheelchair.self, forKey: .wheelchair)
  }
}
