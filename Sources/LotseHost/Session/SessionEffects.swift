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

/// Where commands leave what they want of their session, and find what it did last.
package actor SessionEffects {
  private var waiting: [SessionEffect] = []
  private var keepsRecent = false
  /// What the session did last; `nil` if nothing yet.
  package private(set) var recent: RecentReply?

  package init() {}

  /// Asks for an effect once the command has ended.
  package func request(_ effect: SessionEffect) { waiting.append(effect) }

  /// The command that is running only looks back: what was done before it stays the last.
  package func keepRecent() { keepsRecent = true }

  /// Takes down what the session did.
  func remember(_ reply: RecentReply) {
    if !keepsRecent { recent = reply }
    keepsRecent = false
  }

  /// The effects asked for since the last call.
  func take() -> [SessionEffect] {
    defer { waiting = [] }
    return waiting
  }
}
