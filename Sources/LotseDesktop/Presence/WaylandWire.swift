internal import Glibc

/// A connection to a Wayland compositor: requests out, events in, both of 32-bit words.
final class WaylandWire {
  /// Something that the compositor offers.
  struct Global {
    let name: UInt32
    let interface: String
    let version: UInt32
  }

  /// Something that the compositor says.
  struct Event {
    let object: UInt32
    let opcode: UInt32
    let words: [UInt32]
  }

  private let descriptor: Int32
  private var received: [UInt8] = []
  private static let display: UInt32 = 1
  private static let registry: UInt32 = 2
  private static let callback: UInt32 = 3

  /// Connects to the socket that the environment names.
  init?(_ environment: [String: String]) {
    guard let name = environment["WAYLAND_DISPLAY"], !name.isEmpty else { return nil }
    let path = name.hasPrefix("/") ? name : (environment["XDG_RUNTIME_DIR"] ?? "") + "/" + name
    guard let descriptor = Self.connect(path) else { return nil }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  private static func connect(_ path: String) -> Int32? {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return nil }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = socket(AF_UNIX, kind, 0)
    guard descriptor >= 0 else { return nil }
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    if result == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  /// What the compositor offers; `nil` if it does not answer in time.
  func globals() -> [Global]? {
    send(to: Self.display, 1, [Self.registry])
    return answers()?.filter { $0.object == Self.registry && $0.opcode == 0 }.compactMap(global)
  }

  /// All that the compositor has to say to what was asked so far; `nil` if it does not answer in
  /// time.
  func answers() -> [Event]? {
    send(to: Self.display, 0, [Self.callback])
    var events: [Event] = []
    for _ in 0..<20 {
      guard let more = take(waiting: 100) else { return nil }
      events += more
      if more.contains(where: { $0.object == Self.callback }) { return events }
    }
    return nil
  }

  private func global(_ event: Event) -> Global? {
    guard event.words.count >= 3, let version = event.words.last else { return nil }
    let length = Int(event.words[1])
    let bytes = event.words.dropFirst(2).dropLast().flatMap { word in
      withUnsafeBytes(of: word) { Array($0) }
    }
    guard length > 0, length <= bytes.count else { return nil }
    let interface = String(decoding: bytes.prefix(length - 1), as: UTF8.self)
    return Global(name: event.words[0], interface: interface, version: version)
  }

  /// Asks for something that is offered, under a number of our own.
  func bind(_ global: Global, version: UInt32, as id: UInt32) {
    var text = Array(global.interface.utf8) + [0]
    let length = UInt32(text.count)
    while text.count % 4 != 0 { text.append(0) }
    let words = stride(from: 0, to: text.count, by: 4).map { start in
      text[start..<start + 4].enumerated().reduce(UInt32(0)) { word, byte in
        word | UInt32(byte.element) << (8 * UInt32(byte.offset))
      }.littleEndian
    }
    send(to: Self.registry, 0, [global.name, length] + words + [version, id])
  }

  /// Sends a request.
  func send(to object: UInt32, _ opcode: UInt32, _ words: [UInt32]) {
    let size = UInt32(8 + words.count * 4)
    let message = [object, size << 16 | opcode] + words
    let count = message.withUnsafeBytes {
      Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    // A compositor that takes nothing more is found gone when its events are read.
    _ = count
  }

  /// The events that have come in; `nil` once the compositor is gone.
  func take(waiting milliseconds: Int32 = 0) -> [Event]? {
    var wait = milliseconds
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&request, 1, wait) > 0 {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
      guard count > 0 else { return nil }
      received += buffer.prefix(count)
      wait = 0
    }
    return events()
  }

  private func events() -> [Event] {
    var events: [Event] = []
    while received.count >= 8 {
      let header = word(at: 4)
      let size = Int(header >> 16)
      guard size >= 8, received.count >= size else { break }
      let words = stride(from: 8, to: size - size % 4, by: 4).map { word(at: $0) }
      events.append(Event(object: word(at: 0), opcode: header & 0xFFFF, words: words))
      received.removeFirst(size)
    }
    return events
  }

  private func word(at index: Int) -> UInt32 {
    received[index..<index + 4].withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
  }
}
