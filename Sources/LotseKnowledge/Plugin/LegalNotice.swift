import LotseKit
import Synchronization

/// That Lotse informs and gives no legal advice: said with the first answer of a session.
///
/// A body is run several times over in one conversation, and each run must leave the same; so
/// what is kept is the conversation that said it.
final class LegalNotice: Sendable {
  private let said = Mutex<UInt64?>(nil)

  /// Whether it is to be said in a conversation.
  func isDue(in conversation: any Conversation) -> Bool {
    said.withLock { said in
      if said == nil { said = conversation.seed }
      return said == conversation.seed
    }
  }

  static func words(_ view: CardView) -> Prose {
    Prose(
      view.say(
        "Lotse gibt Auskunft, keine Rechtsberatung.",
        "Lotse informs; it gives no legal advice."
      ),
      .faint
    )
  }
}
