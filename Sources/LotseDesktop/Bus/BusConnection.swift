internal import CDBus

/// A connection to the session bus, which belongs to whoever made it and to no other thread.
final class BusConnection {
  private let pointer: OpaquePointer
  /// How long an answer may take, in milliseconds.
  private static let patience: Int32 = 2000

  /// Connects, unless there is no bus or it does not answer in time.
  init?(address: String) {
    guard dbus_threads_init_default() != 0,
      let pointer = dbus_connection_open_private(address, nil)
    else { return nil }
    self.pointer = pointer
    // The library would otherwise end the program together with the desktop.
    dbus_connection_set_exit_on_disconnect(pointer, 0)
    guard let hello = BusMessage(calling: "Hello", of: .bus),
      case .text(let name)? = call(hello)?.arguments.first,
      dbus_bus_set_unique_name(pointer, name) != 0
    else { return nil }
  }

  deinit {
    dbus_connection_close(pointer)
    dbus_connection_unref(pointer)
  }

  /// The descriptor on which messages come in; it stays the connection's.
  var descriptor: Int32? {
    var descriptor: Int32 = -1
    return dbus_connection_get_unix_fd(pointer, &descriptor) != 0 ? descriptor : nil
  }

  /// Calls a method; `nil` if it fails or takes too long.
  func call(_ message: BusMessage) -> BusMessage? {
    let reply = dbus_connection_send_with_reply_and_block(
      pointer,
      message.pointer,
      Self.patience,
      nil
    )
    return BusMessage(reply)
  }

  /// Asks for signals from here on.
  func listen(for rule: String) {
    dbus_bus_add_match(pointer, rule, nil)
    dbus_connection_flush(pointer)
  }

  /// The messages that have come in; `nil` once the connection is lost.
  func messages() -> [BusMessage]? {
    guard dbus_connection_read_write(pointer, 0) != 0 else { return nil }
    var messages: [BusMessage] = []
    while let message = BusMessage(dbus_connection_pop_message(pointer)) {
      messages.append(message)
    }
    return messages
  }
}
