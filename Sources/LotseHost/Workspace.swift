package import LotseKit

/// What the host needs of a store, beyond what plugins see of it.
///
/// Every method throws a ``UserError`` when the store cannot be read or written. Several
/// processes may use one store; each method is atomic.
package protocol Workspace: Sendable {
  /// The records outside any unit of work: reads see what is committed, each write is its own
  /// undo step under the name of the command.
  func records(writingAs command: String) -> any RecordStore
  /// Begins the work of one run of a command. Until its first write it holds no lock.
  func begin(_ label: StepLabel) async throws -> any UnitOfWork

  /// Opens a conversation for this process and gives it its number.
  func open(_ head: ConversationHead) async throws -> Int
  /// Adds to a conversation's journal; durable when this returns.
  func append(_ event: JournalEvent, to conversation: Int) async throws
  /// Ends a conversation without committing anything.
  func close(_ conversation: Int, as end: ConversationEnd) async throws
  /// The conversations that are neither finished nor cancelled, the oldest first.
  func openConversations() async throws -> [SavedConversation]
  /// Takes a conversation over for this process; `nil` if another live process has it.
  func claim(_ conversation: Int) async throws -> SavedConversation?
  /// Gives a conversation back, so that any process may claim it.
  func release(_ conversation: Int) async throws

  /// Takes back the last step that is not undone; `nil` if there is none.
  func undo(at moment: Moment) async throws -> Step?
  /// Does the step again that was last undone; `nil` if there is none.
  func redo(at moment: Moment) async throws -> Step?
  /// The last steps, the newest first.
  func steps(limit: Int) async throws -> [Step]

  /// A remembered setting.
  func setting(_ key: String) async throws -> String?
  /// Remembers a setting, or forgets it if `nil`.
  func set(_ key: String, to value: String?) async throws
  /// What a plugin remembers beside the records.
  func notes(of plugin: String) -> any PrivateNotes
  /// A number that differs from the former one if anything was committed since, by any process.
  func revision() async throws -> Int
}

/// The records as one run of a command sees and changes them.
package protocol UnitOfWork: RecordStore {
  /// Makes everything written since the beginning count, as one step, and ends the conversation
  /// in the same transaction.
  ///
  /// - Returns: The step; `nil` if nothing was written.
  func commit(closing conversation: Int?) async throws -> Step?
  /// Drops everything written since the beginning. Does nothing after a commit.
  func rollback() async
}

/// Under which name a step stands in the history.
package struct StepLabel: Sendable, Hashable {
  /// The command as the user typed it, or would have typed it.
  package var command: String
  /// When.
  package var moment: Moment

  package init(command: String, moment: Moment) {
    self.command = command
    self.moment = moment
  }
}

/// What one command changed.
package struct Step: Sendable, Hashable {
  /// A change to a record.
  package struct Change: Sendable, Hashable {
    /// What happened to the record.
    package enum Action: String, Sendable, Hashable { case added, changed, deleted }

    /// The id of the record's kind.
    package var kind: String
    /// The record's number.
    package var number: Int
    /// The record's title, after the change if it still exists.
    package var title: String
    /// What happened to it.
    package var action: Action

    package init(kind: String, number: Int, title: String, action: Action) {
      self.kind = kind
      self.number = number
      self.title = title
      self.action = action
    }
  }

  /// The step's number, from 1.
  package var number: Int
  /// The command that made it.
  package var label: StepLabel
  /// What it changed, in order.
  package var changes: [Change]
  /// Whether it is undone at present.
  package var isUndone: Bool

  package init(number: Int, label: StepLabel, changes: [Change], isUndone: Bool) {
    self.number = number
    self.label = label
    self.changes = changes
    self.isUndone = isUndone
  }
}

/// What a conversation begins with; it never changes.
package struct ConversationHead: Sendable, Hashable, Codable {
  /// The plugin's id.
  package var plugin: String
  /// The plugin's version at the beginning.
  package var pluginVersion: String
  /// The command's id within the plugin.
  package var command: String
  /// The line as typed, for lists.
  package var line: String
  /// What was given with the command.
  package var arguments: [String: Answer]
  /// When it began.
  package var moment: Moment
  /// The language it is led in.
  package var language: Language
  /// Its random number, below 2^53: exact for everything that reads JSON (RFC 8259, section 6).
  package var seed: UInt64

  package init(
    plugin: String,
    pluginVersion: String,
    command: String,
    line: String,
    arguments: [String: Answer],
    moment: Moment,
    language: Language,
    seed: UInt64
  ) {
    self.plugin = plugin
    self.pluginVersion = pluginVersion
    self.command = command
    self.line = line
    self.arguments = arguments
    self.moment = moment
    self.language = language
    self.seed = seed & 0x1F_FFFF_FFFF_FFFF
  }
}

/// Something that happened in a conversation.
package enum JournalEvent: Sendable, Hashable, Codable {
  /// An answer was accepted, after those that stand.
  case answered(JournalEntry)
  /// Only the first so many answers still stand; the others are parked, to be offered again.
  case keptFirst(Int)
  /// The answer at an index was replaced; those after it count again if their question comes
  /// again unchanged and does not depend on it.
  case changed(Int, JournalEntry)
  /// The questions from an index on are no longer those that were answered: the plugin has
  /// changed. Their answers count again wherever their question comes again unchanged.
  case unsettled(from: Int)
  /// What was half typed at the question that was open.
  case draft(String)
}

/// An accepted answer.
package struct JournalEntry: Sendable, Hashable, Codable {
  /// The question: its id, and which time it was asked, as in `name` or `name/2`.
  package var key: String
  /// What the question demanded, so that a changed one is noticed.
  package var fingerprint: String
  /// The question's words, for lists.
  package var prompt: String
  /// The answer.
  package var answer: Answer
  /// When it was given.
  package var moment: Moment

  package init(
    key: String,
    fingerprint: String,
    prompt: String,
    answer: Answer,
    moment: Moment
  ) {
    self.key = key
    self.fingerprint = fingerprint
    self.prompt = prompt
    self.answer = answer
    self.moment = moment
  }
}

/// How a conversation ended.
package enum ConversationEnd: String, Sendable, Hashable, Codable { case finished, cancelled }

/// A conversation as the store has it.
package struct SavedConversation: Sendable, Hashable {
  /// Its number, from 1.
  package var number: Int
  /// What it began with.
  package var head: ConversationHead
  /// What happened since, in order.
  package var events: [JournalEvent]
  /// Whether a live process has it, this one included.
  package var isClaimed: Bool

  package init(number: Int, head: ConversationHead, events: [JournalEvent], isClaimed: Bool) {
    self.number = number
    self.head = head
    self.events = events
    self.isClaimed = isClaimed
  }
}
