package import LotseKit

/// Finds the command that a plain sentence means.
package protocol LineRouter: Sendable {
  /// What a line means, as far as can be told.
  func route(_ line: String, in language: Language) async -> Route
}

/// What a plain line means.
package enum Route: Sendable {
  /// A command a line may mean, and how sure that is, from 0 to 1.
  package struct Candidate: Sendable, Hashable {
    package var reference: CommandReference
    package var score: Double

    package init(_ reference: CommandReference, score: Double) {
      self.reference = reference
      self.score = score
    }
  }

  /// This command.
  case certain(Candidate)
  /// One of these, likeliest first.
  case unsure([Candidate])
  /// None; these are nearest.
  case none(nearest: [Candidate])
}
