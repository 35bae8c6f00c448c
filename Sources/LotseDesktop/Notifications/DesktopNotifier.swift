import Dispatch

/// Shows notifications through the desktop's own server (org.freedesktop.Notifications).
///
/// It works on a queue of its own: whatever the bus does, no other thread waits for it.
package actor DesktopNotifier {
  private let executor = QueueExecutor(label: "notifications")
  /// `nil` before it is made, and once it is lost.
  private var connection: BusConnection?
  private var source: (any DispatchSourceRead)?
  /// What the server can do, such as `actions` and `body-markup`; `nil` where there is none.
  private var capabilities: Set<String>?
  /// What becomes of notifications, from the connection on.
  package nonisolated let events: AsyncStream<DesktopEvent>
  private nonisolated let continuation: AsyncStream<DesktopEvent>.Continuation

  /// The queue.
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  private init() {
    (events, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(100))
  }

  isolated deinit {
    source?.cancel()
    continuation.finish()
  }

  /// Connects to the session bus that the environment names.
  ///
  /// A server that comes up later is an event.
  ///
  /// - Throws: ``DesktopAbsence/noBus`` if there is no bus, or it does not answer.
  package static func connect(_ environment: [String: String]) async throws(DesktopAbsence)
    -> DesktopNotifier
  {
    guard let address = BusAddress.session(environment) else { throw .noBus }
    let notifier = DesktopNotifier()
    guard await notifier.open(address) else { throw .noBus }
    return notifier
  }

  /// Whether something shows notifications at the moment.
  package var hasServer: Bool { capabilities != nil }

  /// Whether notifications have buttons for what can be chosen.
  package var hasButtons: Bool { capabilities?.contains("actions") == true }

  /// Shows a notification, in the place of an earlier one if that is named.
  ///
  /// - Returns: The number by which it is known.
  /// - Throws: A ``DesktopAbsence`` if nothing shows it.
  @discardableResult
  package func show(
    _ notification: DesktopNotification,
    replacing former: UInt32 = 0
  ) throws(DesktopAbsence) -> UInt32 {
    guard let connection else { throw .noBus }
    guard let capabilities, let call = BusMessage(calling: "Notify", of: .notifications) else {
      throw .noServer
    }
    let actions = hasButtons ? notification.actions : []
    call.append(
      .text("Lotse"),
      .unsigned(former),
      .text(""),
      .text(notification.summary),
      .text(notification.body(markedUp: capabilities.contains("body-markup"))),
      .texts(actions.flatMap { [$0.key, $0.label] }),
      .bytes(["urgency": notification.urgency.rawValue]),
      .signed(-1)
    )
    guard case .unsigned(let number)? = connection.call(call)?.arguments.first else {
      throw .noServer
    }
    return number
  }

  /// Takes a notification away.
  package func close(_ number: UInt32) {
    guard let call = BusMessage(calling: "CloseNotification", of: .notifications) else { return }
    call.append(.unsigned(number))
    _ = connection?.call(call)
  }

  // MARK: - The bus

  private func open(_ address: String) -> Bool {
    guard let connection = BusConnection(address: address),
      let descriptor = connection.descriptor
    else { return false }
    self.connection = connection
    let server = BusPeer.notifications
    connection.listen(
      for: "type='signal',interface='\(server.interface)',path='\(server.path)'"
    )
    connection.listen(
      for: "type='signal',sender='\(BusPeer.bus.name)',member='NameOwnerChanged',"
        + "arg0='\(server.name)'"
    )
    askForCapabilities()
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: executor.queue)
    source.setEventHandler { [weak self] in self?.assumeIsolated { $0.receive() } }
    // The descriptor must stay open until nobody waits on it any more.
    source.setCancelHandler { withExtendedLifetime(connection) {} }
    source.activate()
    self.source = source
    return true
  }

  private func askForCapabilities() {
    let reply = BusMessage(calling: "GetCapabilities", of: .notifications)
      .flatMap { connection?.call($0) }
    if case .texts(let names)? = reply?.arguments.first {
      capabilities = Set(names)
    } else {
      capabilities = nil
    }
  }

  private func receive() {
    guard let messages = connection?.messages() else {
      source?.cancel()
      (source, connection, capabilities) = (nil, nil, nil)
      continuation.yield(.ended)
      continuation.finish()
      return
    }
    for message in messages { take(message) }
  }

  private func take(_ message: BusMessage) {
    let arguments = message.arguments
    if message.isSignal("ActionInvoked", of: .notifications),
      case .unsigned(let number)? = arguments.first, case .text(let key)? = arguments.last
    {
      continuation.yield(.chosen(key: key, notification: number))
    } else if message.isSignal("NotificationClosed", of: .notifications),
      case .unsigned(let number)? = arguments.first
    {
      continuation.yield(.closed(notification: number))
    } else if message.isSignal("NameOwnerChanged", of: .bus),
      case .text(let owner)? = arguments.last
    {
      if owner.isEmpty { capabilities = nil } else { askForCapabilities() }
      continuation.yield(.server(isPresent: capabilities != nil))
    }
  }
}
