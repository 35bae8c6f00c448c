internal import Glibc
import LotseKit

extension LocalZone {
  /// The zone of this computer, with its name if the environment or the system says it.
  package static func ofSystem(_ environment: [String: String]) -> LocalZone {
    let rules = TimeZoneRules { seconds in
      var (seconds, parts) = (time_t(seconds), tm())
      localtime_r(&seconds, &parts)
      return parts.tm_gmtoff
    }
    return LocalZone(name: name(environment["TZ"]), rules: rules)
  }

  /// The name that the variable TZ gives, else the one that /etc/localtime leads to.
  private static func name(_ variable: String?) -> String? {
    let given = variable.map { $0.first == ":" ? String($0.dropFirst()) : $0 }
    guard let place = given ?? destination(of: "/etc/localtime") else { return nil }
    let parts = place.split(separator: "/").map(String.init)
    let name =
      place.hasPrefix("/") || place.hasPrefix(".")
      ? parts.drop { $0 != "zoneinfo" }.dropFirst().joined(separator: "/") : place
    // A rule such as CET-1CEST,M3.5.0,M10.5.0/3 has no name.
    return ZoneDatabase.has(name) ? name : nil
  }

  private static func destination(of link: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(link, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
