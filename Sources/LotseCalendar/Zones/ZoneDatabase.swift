internal import Glibc
import LotseKit

/// The time zones that the system knows (the IANA time zone database).
///
/// libical could read them too, but expands their rules with ICU, which is not in the program; and
/// the C library knows one zone at a time, for the whole process.
enum ZoneDatabase {
  private static let folder = "/usr/share/zoneinfo/"
  /// The largest file of the database has 4 KB.
  private static let sizeLimit = 100_000

  /// Whether it has a zone of exactly that name.
  static func has(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.allSatisfy(isPart) && access(folder + name, R_OK) == 0
  }

  /// The rules of a zone, perhaps behind a name of the one who named it, as in
  /// `/citadel.org/20210210_1/Europe/Berlin`; `nil` if the system does not know it.
  static func rules(of identifier: String) -> TimeZoneRules? {
    let parts = identifier.split(separator: "/").map(String.init)
    guard parts.allSatisfy(isPart) else { return nil }
    for count in stride(from: min(3, parts.count), to: 0, by: -1) {
      let path = folder + parts.suffix(count).joined(separator: "/")
      if let bytes = content(of: path), let file = ZoneFile(bytes) {
        return TimeZoneRules(onsets: file.onsets, otherwise: file.first)
      }
    }
    return nil
  }

  /// Whether a part of a name, which comes from outside, can be one of the database's.
  private static func isPart(_ part: String) -> Bool {
    !part.isEmpty && part.first != "." && part.utf8.count <= 40
      && part.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || "_+-.".utf8.contains(byte)
      }
  }

  private static func content(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: sizeLimit)
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }
}

extension TimeZoneRules {
  /// Nobody plans beyond this year, and every rule costs time for each.
  static let lastYear = 2150

  /// A clock that is changed at some moments, given in order.
  init(onsets: [ZoneOnset], otherwise offset: Int) {
    let before = onsets.first?.before ?? offset
    self.init { seconds in
      var (low, high) = (0, onsets.count)
      while low < high {
        let middle = (low + high) / 2
        if onsets[middle].seconds <= seconds { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? onsets[low - 1].after : before
    }
  }
}
