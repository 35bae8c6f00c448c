import LotseKit

/// A file of the time zone database (TZif, RFC 9636).
struct ZoneFile {
  /// The changes of the clock, in order; what the last rule gives is spelled out.
  private(set) var onsets: [ZoneOnset] = []
  /// How many seconds the clock is ahead of UTC where nothing ever changes.
  let first: Int

  /// Reads a file; `nil` if it is none, or one of the first version.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes: bytes)
    // The first block repeats the second with moments of 32 bits.
    guard let old = Header(&reader), old.version >= 2, reader.skip(old.size(ofMoments: 4)),
      let header = Header(&reader), header.kinds > 0
    else { return nil }
    let moments = (0..<header.moments).compactMap { _ in reader.integer(bytes: 8) }
    let kinds = (0..<header.moments).compactMap { _ in reader.integer(bytes: 1) }
    let offsets = (0..<header.kinds).compactMap { _ -> Int? in
      let offset = reader.integer(bytes: 4)
      return reader.skip(2) ? offset : nil
    }
    guard moments.count == header.moments, kinds.count == header.moments,
      offsets.count == header.kinds, kinds.allSatisfy(offsets.indices.contains),
      reader.skip(header.sizeOfRest), let first = offsets.first
    else { return nil }
    self.first = first
    var before = first
    for (moment, kind) in zip(moments, kinds) {
      onsets.append(ZoneOnset(seconds: moment, before: before, after: offsets[kind]))
      before = offsets[kind]
    }
    addRule(reader.rest, after: moments.last)
  }

  /// Spells out the rule that holds after the last change.
  private mutating func addRule(_ footer: ArraySlice<UInt8>, after last: Int?) {
    let line = String(decoding: footer, as: UTF8.self).filter { !$0.isNewline }
    guard let rule = ZoneRule(line) else { return }
    let moment = last ?? 0
    let year = Day(daysSince1970: moment / 86_400).year
    onsets += (year...max(year, TimeZoneRules.lastYear)).flatMap(rule.onsets)
      .filter { $0.seconds > moment }
  }
}

/// How much of everything a block of a file has.
private struct Header {
  let version: Int
  let moments: Int
  let kinds: Int
  private let letters: Int
  private let leaps: Int
  private let standards: Int
  private let universals: Int

  init?(_ reader: inout ByteReader) {
    guard reader.take(4).elementsEqual("TZif".utf8), let version = reader.take(1).first,
      reader.skip(15)
    else { return nil }
    // The versions are the digits 2, 3, 4, and a zero byte for the first.
    self.version = max(1, Int(version) - 48)
    let counts = (0..<6).compactMap { _ in reader.integer(bytes: 4) }
    guard counts.count == 6, counts.allSatisfy((0...10_000).contains) else { return nil }
    (universals, standards, leaps) = (counts[0], counts[1], counts[2])
    (moments, kinds, letters) = (counts[3], counts[4], counts[5])
  }

  /// The bytes of the block after the header.
  func size(ofMoments width: Int) -> Int {
    moments * (width + 1) + kinds * 6 + letters + leaps * (width + 4) + standards + universals
  }

  /// The bytes of the second block after the kinds of time.
  var sizeOfRest: Int { letters + leaps * 12 + standards + universals }
}

/// Bytes that are taken one after the other.
private struct ByteReader {
  private(set) var rest: ArraySlice<UInt8>

  init(bytes: [UInt8]) { rest = bytes[...] }

  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// Leaves bytes out; `false` if there are not as many.
  mutating func skip(_ count: Int) -> Bool { take(count).count == count }

  /// A number with its sign, the highest byte first; one byte has no sign.
  mutating func integer(bytes count: Int) -> Int? {
    let bytes = take(count)
    guard bytes.count == count, let first = bytes.first else { return nil }
    let isNegative = count > 1 && first >= 0x80
    return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int($1) }
  }
}
