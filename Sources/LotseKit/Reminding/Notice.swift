/// Something to be told unasked: a message of a line or two, perhaps with what can be done about
/// it.
public struct Notice: Sendable, Hashable {
  /// What it is about: a new notice takes the place of an older one with the same topic, where
  /// that can be done.
  public var topic: String?
  /// The message; an empty one only takes the older one away.
  public var message: Document
  /// What can be done about it.
  ///
  /// A desktop shows buttons; at the prompt the message has to name
  /// the commands itself.
  public var actions: [FollowUp]
  /// The message as it is beside buttons, where no commands need to be named.
  public var messageBesideButtons: Document

  /// A notice; beside buttons its message is the same, if no other one is given.
  public init(
    _ message: Document,
    topic: String? = nil,
    actions: [FollowUp] = [],
    besideButtons: Document? = nil
  ) {
    self.topic = topic
    self.message = message
    self.actions = actions
    messageBesideButtons = besideButtons ?? message
  }
}
