import LotseKit

/// A conversation that is being held.
struct OpenConversation: Sendable {
  let head: ConversationHead
  var state: ConversationState
  /// Its number in the store, once it has one.
  var number: Int?
  /// What happened since it was last written down.
  var unsaved: [JournalEvent] = []
  /// How many documents between questions the user has seen.
  var shown: Int?
  /// What the user does not know yet, by the last run of the body.
  var openPoints: [String] = []
  /// The ids of the questions met in the last run of the body.
  var met: Set<String> = []
  /// Whether anything has been asked of a person.
  var hasAsked = false

  init(_ head: ConversationHead) {
    self.head = head
    state = ConversationState()
    shown = 0
  }

  /// A conversation from the store.
  ///
  /// What was shown before is not shown again.
  init(_ saved: SavedConversation) {
    head = saved.head
    number = saved.number
    state = ConversationState(events: saved.events)
    hasAsked = true
  }

  var reference: CommandReference {
    CommandReference(plugin: head.plugin, command: head.command)
  }

  /// Takes an event into account, to be written down with the next ``Session/save(_:)``.
  mutating func note(_ event: JournalEvent) {
    state.apply(event)
    unsaved.append(event)
  }
}

/// How a body came to its end.
enum BodyEnd: Sendable {
  case replied(Reply)
  case asks(PendingQuestion)
  case failed(UserError)
  case interrupted
}
