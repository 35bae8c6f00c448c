import Glibc
import LotseKit

/// A program around rules of recurrence, for comparing them with other implementations.
///
/// A line `2026-01-31 2026-05-01 20 FREQ=MONTHLY;BYMONTHDAY=-1` asks for up to 20 days of a rule
/// that begins on the first day, from the second one on. A line `2026-03-29T02:30` asks for the
/// seconds since 1970 at which the clock of the variable TZ shows that time. Each is answered by
/// one line.
@main
struct RecurrenceProbe {
  static func main() {
    while let line = readLine() { print(answer(to: line)) }
  }

  private static func answer(to line: String) -> String {
    let words = line.split(separator: " ").map(String.init)
    if words.count == 1, let time = DayTime(iso: line) {
      return String(clock.moment(of: time).seconds)
    }
    guard words.count == 4, let start = Day(iso: words[0]), let from = Day(iso: words[1]),
      let limit = Int(words[2])
    else { return "not a question" }
    do {
      let rule = try Recurrence(rule: words[3])
      let days = rule.occurrences(from: start, onOrAfter: from).prefix(limit)
      return days.map(\.iso).joined(separator: " ")
    } catch {
      return error.problem.in(.english)
    }
  }

  /// The clock of this process, by the C library.
  private static let clock = TimeZoneRules { seconds in
    var (moment, parts) = (time_t(seconds), tm())
    return unsafe localtime_r(&moment, &parts) == nil ? 0 : parts.tm_gmtoff
  }
}
