import Glibc
import LotseHost
import LotseKit

/// The computer's clock in its time zone.
///
/// The C library knows the time zones; Foundation's own tables would make the binary five times
/// as large.
struct SystemClock: WallClock {
  var now: Moment { Self.moment(at: time(nil)) }

  static func moment(at seconds: time_t) -> Moment {
    var (seconds, parts) = (seconds, tm())
    unsafe localtime_r(&seconds, &parts)
    return Moment(seconds: seconds, offset: unsafe parts.tm_gmtoff)
  }
}

/// A clock that stands still, for scripts, demonstrations and tests.
struct StoppedClock: WallClock {
  let now: Moment

  /// The local time `2026-11-23T10:00`, or the start of the day for `2026-11-23`.
  ///
  /// - Throws: A ``UserError`` if it is neither, or if the clocks leave this time out.
  init(_ text: String) throws(UserError) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let clock = parts.count == 2 ? parts[1].split(separator: ":").map { Int($0) } : [0, 0]
    guard let day = Day(iso: parts.first ?? ""), (2...3).contains(clock.count),
      let hour = clock[0], let minute = clock[1], (0...23).contains(hour),
      (0...59).contains(minute), let second = clock.count == 3 ? clock[2] : 0,
      (0...59).contains(second)
    else { throw .noMoment(text) }
    if let refusal = day.refusal { throw refusal }
    var local = tm()
    unsafe local.tm_year = Int32(day.year - 1900)
    unsafe local.tm_mon = Int32(day.month - 1)
    unsafe local.tm_mday = Int32(day.day)
    unsafe local.tm_hour = Int32(hour)
    unsafe local.tm_min = Int32(minute)
    unsafe local.tm_sec = Int32(second)
    unsafe local.tm_isdst = -1
    now = SystemClock.moment(at: unsafe mktime(&local))
    guard now.hour == hour, now.minute == minute else { throw .noMoment(text) }
  }
}

extension UserError {
  fileprivate static func noMoment(_ text: String) -> UserError {
    UserError(
      Text(
        de: "„\(text)“ ist kein Zeitpunkt.",
        en: "“\(text)” is no point in time."
      ),
      advice: Text(
        de: "Erwartet wird etwa 2026-11-23T10:00.",
        en: "Expected is something like 2026-11-23T10:00."
      ),
      kind: .usage
    )
  }
}
