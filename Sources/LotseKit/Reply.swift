/// What a command leaves: a document to read, the same as data, and what may come next.
public struct Reply: Sendable {
  /// What the user reads.
  public var document: Document
  /// Makes the result for programs; without it, they get the document's blocks.
  private let makeValue: @Sendable () throws -> JSONValue?
  /// Makes the result for calendars.
  private let makeCalendar: @Sendable () throws -> [CalendarItem]?
  /// Makes the reasons for those who ask why.
  private let makeReasons: @Sendable () throws -> [Reason]
  /// What the user may want to do next, likeliest first.
  public var followUps: [FollowUp]

  /// A reply with its document, its data, what of it belongs in a calendar, and what may come
  /// next.
  ///
  /// Data, calendar and reasons are made only for those who want them.
  public init(
    _ document: Document,
    value: @autoclosure @escaping @Sendable () throws -> JSONValue? = nil,
    calendar: @autoclosure @escaping @Sendable () throws -> [CalendarItem]? = nil,
    reasons: @autoclosure @escaping @Sendable () throws -> [Reason] = [],
    followUps: [FollowUp] = []
  ) {
    self.document = document
    self.makeValue = value
    self.makeCalendar = calendar
    self.makeReasons = reasons
    self.followUps = followUps
  }

  /// The result for programs; `nil` if they get the document's blocks.
  ///
  /// - Throws: `EncodingError` if the result has no JSON form.
  public var value: JSONValue? {
    get throws { try makeValue() }
  }

  /// The result for calendars; `nil` if it is nothing for one.
  ///
  /// - Throws: What its making throws, as when a record cannot be read.
  public var calendar: [CalendarItem]? {
    get throws { try makeCalendar() }
  }

  /// Why the reply says what it says, in its order; empty if it follows no rules.
  ///
  /// - Throws: Whatever making them throws.
  public var reasons: [Reason] {
    get throws { try makeReasons() }
  }
}

/// A command, with arguments already filled in, that is offered after another one.
public struct FollowUp: Sendable, Hashable {
  /// What it would do, as the user reads it.
  public var label: Text
  /// The plugin's id and the command's, as in `log.add`; need not be installed.
  public var command: String
  /// What is already known, by question id.
  public var arguments: [String: Answer]

  /// An offer to run a command.
  public init(_ label: Text, command: String, arguments: [String: Answer] = [:]) {
    self.label = label
    self.command = command
    self.arguments = arguments
  }
}
