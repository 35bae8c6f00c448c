/// Takes what a program writes to a terminal apart: text, control characters, escape sequences.
struct ControlSequenceParser: Sendable {
  /// A control sequence: `ESC [`, numbers, and a letter that says what is to be done.
  struct Sequence: Sendable, Hashable {
    var parameters: [Int]
    /// Whether it begins with `?`, `>` or the like: modes, which move nothing.
    var isPrivate: Bool
    var final: UInt8
  }

  /// A part of what was written.
  enum Event: Sendable, Hashable {
    /// One scalar of text; invalid bytes are replacement characters.
    case text(String)
    case control(UInt8)
    case escape(UInt8)
    case sequence(Sequence)
  }

  private enum State { case ground, escape, sequence, command, commandEscape }

  private var state = State.ground
  private var collected: [UInt8] = []

  /// The events that bytes complete; what they leave unfinished waits for the next ones.
  mutating func parse(_ bytes: some Swift.Sequence<UInt8>) -> [Event] {
    var events: [Event] = []
    for byte in bytes { take(byte, &events) }
    return events
  }

  private mutating func take(_ byte: UInt8, _ events: inout [Event]) {
    switch state {
    case .ground: takeText(byte, &events)
    case .escape:
      state = byte == UInt8(ascii: "[") ? .sequence : byte == UInt8(ascii: "]") ? .command : .ground
      if state == .ground { events.append(.escape(byte)) }
    case .sequence:
      if (0x40...0x7E).contains(byte) {
        events.append(.sequence(sequence(endingWith: byte)))
        (state, collected) = (.ground, [])
      } else {
        collected.append(byte)
      }
    // A command to the window ends with BEL or ESC \.
    case .command: state = byte == 7 ? .ground : byte == 0x1B ? .commandEscape : .command
    case .commandEscape: state = .ground
    }
  }

  private mutating func takeText(_ byte: UInt8, _ events: inout [Event]) {
    if byte < 0x80, !collected.isEmpty {
      events.append(.text("\u{FFFD}"))
      collected = []
    }
    if byte == 0x1B {
      state = .escape
    } else if byte < 0x20 || byte == 0x7F {
      events.append(.control(byte))
    } else {
      collected.append(byte)
      if collected.count < length(of: collected[0]) { return }
      events.append(.text(String(decoding: collected, as: UTF8.self)))
      collected = []
    }
  }

  /// How many bytes the scalar has that begins with a byte (RFC 3629).
  private func length(of first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private func sequence(endingWith final: UInt8) -> Sequence {
    let text = String(decoding: collected, as: UTF8.self)
    let isPrivate = text.first.map { "?>=<".contains($0) } ?? false
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    return Sequence(
      parameters: parts.map { Int($0) ?? 0 },
      isPrivate: isPrivate,
      final: final
    )
  }
}
