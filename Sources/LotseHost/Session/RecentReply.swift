package import LotseKit

/// What a session did last, for those who ask why.
package struct RecentReply: Sendable {
  /// A command that a sentence may have meant, as it is typed.
  package struct Reading: Sendable, Hashable {
    package var path: String
    /// How well the sentence fits, from 0 to 1.
    package var score: Double
    /// The words that spoke for it, the weightiest first.
    package var words: [Route.Word]
  }

  /// The command as it was typed or understood; `nil` if a sentence led to none.
  package var command: String?
  /// The plain sentence that was typed; `nil` for a command.
  package var sentence: String?
  /// What the sentence was understood to tell, each with the words that told it.
  var told: [(value: String, words: String?)] {
    guard let words = understood else { return [] }
    return words.understanding.details.map {
      (words.part($0), words.understanding.words[$0.form.id])
    }
  }
  /// What the sentence was taken for; `nil` for a command, or if it led to none.
  var understood: UnderstandingWords?
  /// What the command left, to be kept as a file; `nil` if a sentence led to none.
  package var result: CommandResult?
  /// Makes the reasons for what was said.
  package var reasons: @Sendable () throws -> [Reason]
  /// Finds out again what the sentence may have meant, best first.
  package var readings: @Sendable () async -> [Reading]
}

extension Session {
  /// What was done, with what it takes to explain it later.
  func recent(_ command: String?, _ reply: Reply, _ result: CommandResult? = nil) -> RecentReply {
    let (sentence, language, registry, router) = (sentence, language, registry, parts.router)
    return RecentReply(
      command: command,
      sentence: sentence,
      understood: understood.map(words),
      result: result,
      reasons: { try reply.reasons },
      readings: {
        guard let sentence else { return [] }
        return await router.candidates(for: sentence, in: language).map { candidate in
          RecentReply.Reading(
            path: "/" + registry.path(candidate.reference, in: language),
            score: candidate.score,
            words: candidate.words
          )
        }
      }
    )
  }
}
