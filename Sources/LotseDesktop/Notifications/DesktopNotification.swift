/// Something that the desktop shows unasked, for a while.
///
/// Its form follows the Desktop Notifications Specification, version 1.2.
package struct DesktopNotification: Sendable, Hashable {
  /// How much it matters.
  package enum Urgency: UInt8, Sendable {
    case low = 0
    case normal = 1
    case critical = 2
  }

  /// Something that can be chosen at a notification, where the desktop offers that.
  package struct Action: Sendable, Hashable {
    /// The name by which the choice is told; `default` is a click on the notification itself.
    package var key: String
    /// What the user reads.
    package var label: String

    package init(key: String, label: String) {
      self.key = key
      self.label = label
    }
  }

  /// What it is about: one line.
  package var summary: String
  /// What there is to say: a line or two of plain text.
  package var body: String
  /// What can be chosen.
  package var actions: [Action]
  /// How much it matters.
  package var urgency: Urgency

  package init(
    _ summary: String,
    body: String = "",
    actions: [Action] = [],
    urgency: Urgency = .normal
  ) {
    self.summary = summary
    self.body = body
    self.actions = actions
    self.urgency = urgency
  }

  /// The body as a server wants it: where it takes markup, what would be some is escaped.
  package func body(markedUp: Bool) -> String {
    guard markedUp else { return body }
    return body.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}

/// What becomes of notifications.
package enum DesktopEvent: Sendable, Hashable {
  /// Something was chosen at a notification.
  case chosen(key: String, notification: UInt32)
  /// A notification is gone.
  case closed(notification: UInt32)
  /// A server for notifications came up, or the one there was is gone.
  case server(isPresent: Bool)
  /// The desktop has ended; nothing follows.
  case ended
}

/// Why the desktop cannot be reached.
package enum DesktopAbsence: Error, Hashable {
  /// There is no session bus, as on a server or at a plain terminal.
  case noBus
  /// Nothing on the bus shows notifications.
  case noServer
}
