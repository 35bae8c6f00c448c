package import LotseKit

/// Finds the command that a plain sentence means.
package protocol LineRouter: Sendable {
  /// What a line means, as far as can be told.
  func route(_ line: String, in language: Language) async -> Route
  /// The commands that a line may mean, best first, each with the words that spoke for it.
  func candidates(for line: String, in language: Language) async -> [Route.Candidate]
  /// What a line about a field tells, of what is wanted. By default nothing.
  func reading(
    _ line: String,
    about field: String,
    wanting wanted: Set<Meaning>,
    _ time: TimeReader
  ) async -> SentenceReading
  /// How a line goes on from those before it; `nil` if it stands for itself, as by default.
  func continuation(of line: String) async -> Continuation?
  /// What a line asks after by its name; `nil` if it does not, as by default.
  func inquiry(in line: String) async -> Inquiry?
}

extension LineRouter {
  package func reading(
    _ line: String,
    about field: String,
    wanting wanted: Set<Meaning>,
    _ time: TimeReader
  ) async -> SentenceReading { SentenceReading() }

  package func continuation(of line: String) async -> Continuation? { nil }

  package func inquiry(in line: String) async -> Inquiry? { nil }
}

/// What a plain line means.
package enum Route: Sendable {
  /// A command a line may mean, and how sure that is, from 0 to 1.
  package struct Candidate: Sendable, Hashable {
    package var reference: CommandReference
    package var score: Double
    /// The field that the line is about: a plugin's id.
    package var intent: String
    /// How like the line is to sentences that are known to mean the command, from 0 to 1.
    package var fit: Double
    /// The words of the line that spoke for it, the weightiest first.
    package var words: [Word]

    package init(
      _ reference: CommandReference,
      intent: String? = nil,
      score: Double,
      fit: Double? = nil,
      words: [Word] = []
    ) {
      self.reference = reference
      self.intent = intent ?? reference.plugin
      self.fit = fit ?? score
      self.score = score
      self.words = words
    }
  }

  /// A word of a line, and its part of the score.
  package struct Word: Sendable, Hashable {
    package var word: String
    package var weight: Double

    package init(_ word: String, weight: Double) {
      self.word = word
      self.weight = weight
    }
  }

  /// This command.
  case certain(Candidate)
  /// One of these, likeliest first.
  case unsure([Candidate])
  /// None; these are nearest.
  case none(nearest: [Candidate])
}
