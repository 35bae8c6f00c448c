internal import Glibc

/// Where the session bus is.
enum BusAddress {
  /// The address that the environment gives, else the usual place in the user's runtime folder.
  ///
  /// The library would also start a bus where there is none; a program that only wants to say
  /// something has no business doing so.
  static func session(_ environment: [String: String]) -> String? {
    if let address = environment["DBUS_SESSION_BUS_ADDRESS"], !address.isEmpty { return address }
    guard let folder = environment["XDG_RUNTIME_DIR"], folder.hasPrefix("/"),
      access(folder + "/bus", W_OK) == 0
    else { return nil }
    return "unix:path=" + folder.utf8.map(escaped).joined() + "/bus"
  }

  /// The address of the bus of the whole machine.
  static func system(_ environment: [String: String]) -> String {
    let given = environment["DBUS_SYSTEM_BUS_ADDRESS"] ?? ""
    return given.isEmpty ? "unix:path=/run/dbus/system_bus_socket" : given
  }

  /// A byte of a path in an address (D-Bus Specification, "Server Addresses").
  private static func escaped(_ byte: UInt8) -> String {
    let isPlain =
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || "-_/.\\*".utf8.contains(byte)
    if isPlain { return String(UnicodeScalar(byte)) }
    let digits = String(byte, radix: 16)
    return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
  }
}
