/// Something in a calendar or task list, as plugins give it to other programs and take it from
/// them: what RFC 5545 calls a component.
///
/// Days and times are those of the local clock. A series is an item with a recurrence; each of
/// its occurrences that was changed is an item of its own with the same `uid`, which says in
/// ``occurrence`` which one it replaces.
public struct CalendarItem: Sendable, Hashable, Codable {
  /// What kind of thing it is.
  public enum Component: String, Sendable, Hashable, Codable, CaseIterable {
    /// Something to do (VTODO).
    case todo
    /// Something that takes place (VEVENT).
    case event
    /// Something written down (VJOURNAL).
    case journal
  }

  /// How it stands; which states a component can have is said at each.
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    /// To-dos.
    case needsAction, inProcess, completed
    /// Events.
    case tentative, confirmed
    /// Journal entries.
    case draft, final
    /// All of them.
    case cancelled
  }

  /// That each occurrence counts from the day on which the one before it was done.
  public struct CompletionCount: Sendable, Hashable, Codable {
    /// The day on which one was done last (X-LOTSE-LAST-COMPLETED).
    public var last: Day?

    /// Counted from the day on which one was done last, if one was.
    public init(last: Day?) { self.last = last }
  }

  /// What kind of thing it is (the name of the component).
  public var component: Component
  /// Its identity everywhere and always (UID).
  public var uid: String
  /// What it is called: one line (SUMMARY).
  public var summary: String
  /// All that there is to say of it (DESCRIPTION).
  public var details: String?
  /// When it begins, or the day of a journal entry (DTSTART).
  public var start: DayTime?
  /// By when a to-do is to be done (DUE).
  public var due: DayTime?
  /// When an event ends (DTEND); without a time the last day, which still belongs to it.
  public var end: DayTime?
  /// How long it takes, in minutes, from a start and without an end or due (DURATION).
  public var minutes: Int?
  /// By which rule it comes again, counted from its start, else from its due (RRULE).
  public var recurrence: Recurrence?
  /// The occurrences of its rule that are left out (EXDATE).
  public var exceptions: [DayTime] = []
  /// The occurrence of the series with the same `uid` that this item replaces, by its original
  /// start (RECURRENCE-ID).
  public var occurrence: DayTime?
  /// How it stands (STATUS).
  public var status: Status?
  /// How much of a to-do is done, 0 to 100 (PERCENT-COMPLETE).
  public var percentComplete: Int?
  /// How urgent it is, from 1, the highest, to 9 (PRIORITY).
  public var priority: Int?
  /// Under which words it is filed, without commas in them (CATEGORIES).
  public var categories: [String] = []
  /// Where it takes place (LOCATION).
  public var location: String?
  /// Who takes part, by name or role, never by mail address (ATTENDEE).
  public var attendees: [String] = []
  /// Who can be asked about it, by name or role (CONTACT).
  public var contacts: [String] = []
  /// Where more is to be found (URL).
  public var url: String?
  /// The identities of items that it belongs with (RELATED-TO).
  public var related: [String] = []
  /// The identities of items that must be done before it (RELATED-TO with RELTYPE=DEPENDS-ON,
  /// RFC 9253, section 8).
  public var dependencies: [String] = []
  /// That its rule counts from the day on which one was done, not from its start; no standard has
  /// a way to say so (X-LOTSE-COUNTED-FROM).
  public var fromCompletion: CompletionCount?
  /// When it came into being (CREATED).
  public var created: Moment?
  /// When it was last changed (LAST-MODIFIED).
  public var modified: Moment?
  /// When a to-do was done (COMPLETED), or what was due by an event (X-LOTSE-COMPLETED, a day).
  public var completed: Moment?
  /// Whether an event leaves its time free for others; `nil` if nothing is said (TRANSP).
  public var isFree: Bool?

  /// An item; whatever else is known of it is set afterwards.
  public init(_ component: Component, uid: String, summary: String) {
    self.component = component
    self.uid = uid
    self.summary = summary
  }

  /// An item for a record; it keeps its identity however often it is given away.
  public init(_ component: Component, for record: RecordID, summary: String) {
    self.init(component, uid: record.calendarUID, summary: summary)
  }
}

extension RecordID {
  /// The identity as calendars have it: a UUID (RFC 9562), as RFC 7986 recommends.
  public var calendarUID: String {
    guard rawValue.utf8.count == 32 else { return rawValue }
    var (rest, groups) = (rawValue[...], [Substring]())
    for length in [8, 4, 4, 4, 12] {
      groups.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return groups.joined(separator: "-")
  }

  /// The record that an identity from a calendar names, if it is one that Lotse gave away.
  public init(calendarUID uid: String) {
    let digits = String(uid.filter { $0 != "-" })
    self.init(rawValue: digits.utf8.count == 32 ? digits : uid)
  }
}
