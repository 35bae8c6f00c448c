package import LotseKit

/// What a command wants of the session that runs it, beyond its reply.
package enum SessionEffect: Sendable, Hashable {
  /// End the program.
  case leave
  /// Go on with a paused conversation.
  case resume(Int)
  /// Speak this language from here on.
  case language(Language)
  /// Keep typed commands for the next session, or stop doing so.
  case keepsHistory(Bool)
}

/// Where commands leave what they want of their session.
package actor SessionEffects {
  private var waiting: [SessionEffect] = []

  package init() {}

  /// Asks for an effect once the command has ended.
  package func request(_ effect: SessionEffect) { waiting.append(effect) }

  /// The effects asked for since the last call.
  func take() -> [SessionEffect] {
    defer { waiting = [] }
    return waiting
  }
}
