/// Tells whether somebody is there and may be disturbed: the desktop and the prompt, together.
public protocol PresenceSource: Sendable {
  /// Whether somebody is working; cheap, it may be asked every few seconds.
  func activity() async -> Activity
  /// What keeps reminders away just now, with what the user named as programs of that kind.
  ///
  /// It may start a program and read the list of processes; ask only when there is something to
  /// say.
  func occupations(programs: Set<String>) async -> Set<Occupation>
  /// What can be told here, and by what.
  func senses() async -> [Sense]
}

/// Something that can be told of the user's presence, or not.
public struct Sense: Sendable, Hashable {
  /// What is to be told.
  public enum Subject: Sendable, Hashable {
    /// Whether keyboard and mouse are used.
    case idle
    /// Whether the screen is locked.
    case lock
    /// Whether the machine has slept.
    case sleep
    /// A sign that somebody must not be disturbed.
    case occupation(Occupation)
  }

  /// What is to be told.
  public var subject: Subject
  /// What tells it: an interface, a program; `nil` if nothing here does.
  public var teller: String?

  /// Something that can be told by a teller, or not.
  public init(_ subject: Subject, by teller: String?) {
    self.subject = subject
    self.teller = teller
  }
}

/// Tells nothing: for tests, and where there is neither a desktop nor a prompt.
public struct NoPresence: PresenceSource {
  /// Nothing to be told.
  public init() {}
  /// Nothing can be seen.
  public func activity() async -> Activity { Activity() }
  /// Nothing keeps reminders away.
  public func occupations(programs: Set<String>) async -> Set<Occupation> { [] }
  /// Nothing can be told.
  public func senses() async -> [Sense] { [] }
}
