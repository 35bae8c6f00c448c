import BreakReminder
import Glibc
import LotseHost
import LotseKit
import LotseStore
import LotseTestSupport
import Synchronization
import Testing

@testable import lotse

@Suite("Over a day")
struct MemoryTests {
  /// In a process of its own, where nothing else takes memory.
  @Test("reminding takes no more memory than it did at first", .enabled(if: !Sanitizer.isSet))
  func flat() async {
    await #expect(processExitsWith: .success) {
      let place = try TemporaryStore()
      let workspace = place.workspace()
      let plugin = BreakReminder(
        files: .embedded,
        notes: workspace.notes(of: "breaks"),
        presence: BusyPresence()
      )
      let day = PassingDay(workspace: workspace)
      do { try await plugin.work(in: day) } catch is CancellationError {}
      #expect(day.told > 20, "\(day.told) messages")
      let grown = day.grown
      #expect(grown < 1000, "\(grown) KB after the first hours")
      await workspace.close()
    }
  }
}

/// A day that passes as fast as it can, a minute a look.
private final class PassingDay: Background {
  private let seconds = Mutex(0)
  private let messages = Mutex(0)
  private let memory = Mutex<(first: Int, last: Int)>((0, 0))
  private let workspace: SQLiteWorkspace
  /// When memory is measured: once everything has been needed, and at the end.
  private static let (beginning, end) = (4 * 3600, 86_400)

  init(workspace: SQLiteWorkspace) { self.workspace = workspace }

  var told: Int { messages.withLock(\.self) }
  /// The kilobytes that came after the beginning.
  var grown: Int { memory.withLock { $0.last - $0.first } }
  var language: Language { .english }
  var now: Moment {
    Moment(seconds: Rehearsal.monday.seconds + seconds.withLock(\.self), offset: 3600)
  }
  var store: any RecordStore { workspace.records(writingAs: "breaks") }
  var almanac: Almanac { Almanac(zone: .fixed(3600)) }

  func announce(_ notice: Notice) async { messages.withLock { $0 += 1 } }

  func change(orAfter pause: Int) async throws {
    let passed = seconds.withLock { seconds in
      seconds += min(pause, 1) * 60
      return seconds
    }
    if passed <= Self.beginning { memory.withLock { $0.first = Self.kilobytes } }
    if passed >= Self.end {
      memory.withLock { $0.last = Self.kilobytes }
      throw CancellationError()
    }
  }

  private static var kilobytes: Int {
    guard let file = unsafe fopen("/proc/self/statm", "r") else { return 0 }
    defer { unsafe fclose(file) }
    var words = (0, 0)
    withUnsafeMutablePointer(to: &words.0) { whole in
      withUnsafeMutablePointer(to: &words.1) { resident in
        _ = withVaList([whole, resident]) { unsafe vfscanf(file, "%ld %ld", $0) }
      }
    }
    return words.1 * Int(getpagesize()) / 1024
  }
}

/// Somebody who works, and never takes a break.
private struct BusyPresence: PresenceSource {
  func activity() async -> Activity { Activity(idle: 8) }
  func occupations(programs: Set<String>) async -> Set<Occupation> { [] }
  func senses() async -> [Sense] { [] }
}
