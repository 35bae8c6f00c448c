/// One thing that Lotse can help with.
///
/// A plugin is a value: what it is called and takes stands in its manifest, what it does in
/// ``run(_:in:)``. It sees neither the terminal nor the database nor another plugin.
public protocol Plugin: Sendable {
  /// What the plugin is called, takes and leaves. Reading it has no side effects.
  var manifest: Manifest { get }

  /// Runs one command, asking through the conversation for what it still needs.
  ///
  /// The host runs this body anew after every answer, over the answers given so far: that is
  /// how going back, resuming and reviewing work. Between answers it must therefore be
  /// deterministic; time, randomness and records come from the conversation. What it writes
  /// counts once it returns, as one step that can be undone.
  ///
  /// - Throws: ``UserError`` for what the user can put right; whatever a call on the
  ///   conversation throws is passed on. Anything else counts as a defect of the plugin.
  func run(_ request: Request, in conversation: any Conversation) async throws -> Reply
}

/// A plugin that also works while the user does something else, to remind of something, say.
public protocol BackgroundPlugin: Plugin {
  /// Works until it is cancelled or has nothing left to do.
  ///
  /// An error ends the background work, not the program; the user is told once.
  func work(in background: any Background) async throws
}

/// What background work may do.
public protocol Background: Sendable {
  /// The language of the user interface at this moment.
  var language: Language { get async }
  /// The present.
  var now: Moment { get async }
  /// The records, to read; what is written counts at once and is one undo step.
  var store: any RecordStore { get }
  /// The clock's zone, and the holidays of the Land in the profile.
  var almanac: Almanac { get async }
  /// Shows a notice, without harming what the user is typing.
  func announce(_ notice: Notice) async
  /// Waits until anything in the store has changed, by this process or another one, or until
  /// so many seconds have passed.
  func change(orAfter seconds: Int) async throws
}

extension Background {
  /// Shows a message of a line or two, without harming what the user is typing.
  public func announce(_ message: Document) async { await announce(Notice(message)) }
}
