internal import CDBus

/// A value in a message of the bus.
enum BusValue: Hashable {
  case text(String)
  case texts([String])
  case boolean(Bool)
  case unsigned(UInt32)
  case long(UInt64)
  case signed(Int32)
  /// Names with one byte each, as the hints of a notification (`a{sv}`).
  case bytes([String: UInt8])
  /// Something else, of which nothing need be known.
  case other

  /// The value at a place of a message.
  init(_ iterator: inout DBusMessageIter) {
    switch dbus_message_iter_get_arg_type(&iterator) {
    case BusType.text.code: self = .text(Self.text(at: &iterator))
    case BusType.unsigned.code:
      var number: UInt32 = 0
      dbus_message_iter_get_basic(&iterator, &number)
      self = .unsigned(number)
    case BusType.boolean.code:
      var truth: dbus_bool_t = 0
      dbus_message_iter_get_basic(&iterator, &truth)
      self = .boolean(truth != 0)
    case BusType.long.code:
      var number: UInt64 = 0
      dbus_message_iter_get_basic(&iterator, &number)
      self = .long(number)
    case BusType.variant.code:
      var inner = DBusMessageIter()
      dbus_message_iter_recurse(&iterator, &inner)
      self = BusValue(&inner)
    case BusType.array.code: self = Self.texts(at: &iterator)
    default: self = .other
    }
  }

  private static func text(at iterator: inout DBusMessageIter) -> String {
    var text: UnsafePointer<CChar>?
    dbus_message_iter_get_basic(&iterator, &text)
    return text.map { String(cString: $0) } ?? ""
  }

  private static func texts(at iterator: inout DBusMessageIter) -> BusValue {
    guard dbus_message_iter_get_element_type(&iterator) == BusType.text.code else { return .other }
    var element = DBusMessageIter()
    dbus_message_iter_recurse(&iterator, &element)
    var texts: [String] = []
    while dbus_message_iter_get_arg_type(&element) == BusType.text.code {
      texts.append(text(at: &element))
      dbus_message_iter_next(&element)
    }
    return .texts(texts)
  }

  /// Adds the value to a message, which copies it; that fails only without memory.
  func append(to iterator: inout DBusMessageIter) {
    switch self {
    case .text(let text): Self.append(text, to: &iterator)
    case .unsigned(var number):
      dbus_message_iter_append_basic(&iterator, BusType.unsigned.code, &number)
    case .signed(var number):
      dbus_message_iter_append_basic(&iterator, BusType.signed.code, &number)
    case .texts(let texts):
      Self.container(.array, of: "s", in: &iterator) { array in
        for text in texts { Self.append(text, to: &array) }
      }
    case .bytes(let bytes):
      Self.container(.array, of: "{sv}", in: &iterator) { array in
        for (name, byte) in bytes.sorted(by: { $0.key < $1.key }) {
          Self.append(name, byte, to: &array)
        }
      }
    case .boolean, .long, .other: break
    }
  }

  private static func append(_ text: String, to iterator: inout DBusMessageIter) {
    text.withCString { characters in
      var pointer: UnsafePointer<CChar>? = characters
      dbus_message_iter_append_basic(&iterator, BusType.text.code, &pointer)
    }
  }

  private static func append(_ name: String, _ byte: UInt8, to array: inout DBusMessageIter) {
    container(.entry, of: nil, in: &array) { entry in
      append(name, to: &entry)
      container(.variant, of: "y", in: &entry) { variant in
        var byte = byte
        dbus_message_iter_append_basic(&variant, BusType.byte.code, &byte)
      }
    }
  }

  private static func container(
    _ type: BusType,
    of signature: String?,
    in iterator: inout DBusMessageIter,
    fill: (inout DBusMessageIter) -> Void
  ) {
    var inner = DBusMessageIter()
    guard dbus_message_iter_open_container(&iterator, type.code, signature, &inner) != 0 else {
      return
    }
    fill(&inner)
    dbus_message_iter_close_container(&iterator, &inner)
  }
}

/// The letters by which the bus names types; Swift does not see the library's macros for them.
private enum BusType: Character {
  case text = "s"
  case unsigned = "u"
  case signed = "i"
  case boolean = "b"
  case long = "t"
  case byte = "y"
  case array = "a"
  case variant = "v"
  case entry = "e"

  var code: Int32 { Int32(rawValue.asciiValue ?? 0) }
}
