internal import CDBus

/// A message of the bus, released when it is no longer used.
final class BusMessage {
  let pointer: OpaquePointer

  /// Takes a message over.
  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  /// A call of a method.
  convenience init?(calling method: String, of peer: BusPeer) {
    self.init(dbus_message_new_method_call(peer.name, peer.path, peer.interface, method))
  }

  deinit { dbus_message_unref(pointer) }

  /// Reads a property.
  static func reading(_ property: String, of peer: BusPeer) -> BusMessage? {
    let properties = BusPeer(
      name: peer.name,
      path: peer.path,
      interface: "org.freedesktop.DBus.Properties"
    )
    let message = BusMessage(calling: "Get", of: properties)
    message?.append(.text(peer.interface), .text(property))
    return message
  }

  /// Makes nobody start who is not there.
  func startingNobody() -> BusMessage {
    dbus_message_set_auto_start(pointer, 0)
    return self
  }

  /// Adds arguments, in order.
  func append(_ arguments: BusValue...) {
    var iterator = DBusMessageIter()
    dbus_message_iter_init_append(pointer, &iterator)
    for argument in arguments { argument.append(to: &iterator) }
  }

  /// Whether it is a signal.
  func isSignal(_ name: String, of peer: BusPeer) -> Bool {
    dbus_message_is_signal(pointer, peer.interface, name) != 0
  }

  /// Whether it says that a call failed.
  var isError: Bool { dbus_message_get_type(pointer) == DBUS_MESSAGE_TYPE_ERROR }

  /// Its arguments, as far as they are texts, lists of texts, numbers and truths.
  var arguments: [BusValue] {
    var iterator = DBusMessageIter()
    guard dbus_message_iter_init(pointer, &iterator) != 0 else { return [] }
    var values: [BusValue] = []
    repeat { values.append(BusValue(&iterator)) } while dbus_message_iter_next(&iterator) != 0
    return values
  }
}

/// Whom a message is for.
struct BusPeer: Hashable {
  let name: String
  let path: String
  let interface: String

  /// The bus itself.
  static let bus = Self(
    name: "org.freedesktop.DBus",
    path: "/org/freedesktop/DBus",
    interface: "org.freedesktop.DBus"
  )
  /// Whoever shows notifications.
  static let notifications = Self(
    name: "org.freedesktop.Notifications",
    path: "/org/freedesktop/Notifications",
    interface: "org.freedesktop.Notifications"
  )
}
