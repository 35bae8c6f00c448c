import Glibc
import LotseCalendar
import LotseKit

/// The time zone of this computer, by the C library.
enum SystemZone {
  /// The zone, with its name if the environment or the system says it.
  static func zone(_ variables: [String: String]) -> LocalZone {
    LocalZone(name: name(variables), rules: TimeZoneRules { SystemClock.moment(at: $0).offset })
  }

  /// Where the time zone database is.
  private static let database = "/usr/share/zoneinfo/"

  /// The name that the variable TZ gives, else the one that /etc/localtime leads to.
  private static func name(_ variables: [String: String]) -> String? {
    let given = variables["TZ"].map { $0.first == ":" ? String($0.dropFirst()) : $0 }
    guard let place = given ?? destination(of: "/etc/localtime") else { return nil }
    let marker = "zoneinfo/"
    let parts = place.split(separator: "/").map(String.init)
    let name =
      place.contains(marker)
      ? parts.drop { $0 != "zoneinfo" }.dropFirst().joined(separator: "/") : place
    return isKnown(name) ? name : nil
  }

  /// Whether the database has a zone of that name; rules such as CET-1CEST are none.
  private static func isKnown(_ name: String) -> Bool {
    let isName = name.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "/_+-".utf8.contains(byte)
    }
    return isName && !name.isEmpty && access(database + name, R_OK) == 0
  }

  private static func destination(of link: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink(link, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
