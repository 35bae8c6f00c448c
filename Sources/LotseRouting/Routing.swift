package import LotseHost

/// What a plain line was taken for, and why.
package struct Routing: Sendable, Hashable {
  /// A command that a line may mean.
  package struct Candidate: Sendable, Hashable {
    /// The command.
    package var reference: CommandReference
    /// The field that the command belongs to.
    package var intent: String
    /// How likely it is, from 0 to 1.
    package var score: Double
    /// How like the line is to sentences that are known to mean the command, from 0 to 1.
    package var fit: Double
    /// The words that spoke for it, the weightiest first.
    package var evidence: [Evidence]

    /// A command with what spoke for it.
    package init(
      reference: CommandReference,
      intent: String,
      score: Double,
      fit: Double,
      evidence: [Evidence]
    ) {
      self.reference = reference
      self.intent = intent
      self.score = score
      self.fit = fit
      self.evidence = evidence
    }
  }

  /// A word of the line that spoke for a command.
  package struct Evidence: Sendable, Hashable {
    /// The word as it was typed.
    package var word: String
    /// How much it spoke for it.
    package var weight: Double
  }

  /// What to do with a line.
  package enum Decision: Sendable, Hashable {
    /// It means this command.
    case certain(Candidate)
    /// It means one of these two or three; the user is asked which.
    case ask([Candidate])
    /// It means none; these are nearest, best first. May be empty.
    case none(nearest: [Candidate])
  }

  /// The commands that have anything in common with the line, best first.
  package var candidates: [Candidate]
  /// How likely it is that the line means none.
  package var none: Double
  /// What to do with the line.
  package var decision: Decision
  /// The field that the line is most likely about, if no plugin is there for it.
  package var unserved: String?
}
