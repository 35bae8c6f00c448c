/// The hash by which a guide's content is known (FIPS 180-4); `sha256sum` gives the same.
enum SHA256 {
  /// The first twelve hexadecimal digits.
  static func text(of bytes: [UInt8]) -> String {
    digest(bytes).prefix(6).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// The 32 bytes of the hash.
  static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var state = initial
    let padded = padded(bytes)
    for start in stride(from: 0, to: padded.count, by: 64) {
      compress(padded[start..<start + 64], &state)
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
  }

  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    var padded = bytes + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(bytes.count) * 8
    return padded + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
  }

  private static func compress(_ block: ArraySlice<UInt8>, _ state: inout [UInt32]) {
    var words = [UInt32](repeating: 0, count: 64)
    for (index, byte) in block.enumerated() {
      words[index / 4] |= UInt32(byte) << (24 - 8 * UInt32(index % 4))
    }
    for index in 16..<64 {
      let (old, recent) = (words[index - 15], words[index - 2])
      let first = turned(old, 7) ^ turned(old, 18) ^ (old >> 3)
      let second = turned(recent, 17) ^ turned(recent, 19) ^ (recent >> 10)
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    var mixed = state
    for index in 0..<64 { round(&mixed, constants[index] &+ words[index]) }
    for index in 0..<8 { state[index] = state[index] &+ mixed[index] }
  }

  private static func round(_ state: inout [UInt32], _ word: UInt32) {
    let (a, b, c, e) = (state[0], state[1], state[2], state[4])
    let choice = (e & state[5]) ^ (~e & state[6])
    let first = state[7] &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ choice &+ word
    let majority = (a & b) ^ (a & c) ^ (b & c)
    let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ majority
    state = [first &+ second, a, b, c, state[3] &+ first, e, state[5], state[6]]
  }

  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let primes: [UInt32] = {
    var primes: [UInt32] = []
    var candidate: UInt32 = 2
    while primes.count < 64 {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes
  }()

  /// The first 32 bits of the fractional part of a root.
  private static func fraction(_ root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  private static let initial = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
  private static let constants = primes.map { fraction(cubeRoot(Double($0))) }

  private static func cubeRoot(_ number: Double) -> Double {
    var root = number / 3 + 1
    for _ in 0..<60 { root -= (root * root * root - number) / (3 * root * root) }
    return root
  }
}
