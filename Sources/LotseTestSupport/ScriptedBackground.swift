package import LotseKit
import Synchronization

/// Background work over a script: each wait ends with a change; after the last one the work is
/// cancelled.
package final class ScriptedBackground: Background {
  /// What happens while the work waits.
  package typealias Change = @Sendable (Rehearsal) async -> Void

  private let rehearsal: Rehearsal
  private let changes: Mutex<[Change]>
  private let secondsPerChange: Int
  private let seconds = Mutex(0)
  private let told = Mutex<[String]>([])
  private let waits = Mutex<[Int]>([])

  package init(_ rehearsal: Rehearsal, changes: [Change] = [], secondsPerChange: Int = 0) {
    self.rehearsal = rehearsal
    self.changes = Mutex(changes)
    self.secondsPerChange = secondsPerChange
  }

  package var language: Language { rehearsal.language }
  package var now: Moment {
    let start = rehearsal.now
    return Moment(seconds: start.seconds + seconds.withLock(\.self), offset: start.offset)
  }
  package var store: any RecordStore {
    rehearsal.workspace.records(writingAs: rehearsal.plugin.manifest.id)
  }

  package var almanac: Almanac { Almanac(zone: .fixed(rehearsal.now.offset)) }

  /// For how long the work wanted to wait, each time.
  package var pauses: [Int] { waits.withLock(\.self) }

  /// Notes what is shown.
  package func announce(_ notice: Notice) async {
    if !notice.message.blocks.isEmpty { told.withLock { $0.append(notice.message.words) } }
  }

  /// Lets the next change happen.
  ///
  /// - Throws: `CancellationError` when there is none left.
  package func change(orAfter seconds: Int) async throws {
    waits.withLock { $0.append(seconds) }
    let next = changes.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    guard let next else { throw CancellationError() }
    self.seconds.withLock { $0 += secondsPerChange }
    await next(rehearsal)
  }

  /// What the work announces until the script ends.
  package func messages(of plugin: any BackgroundPlugin) async throws -> [String] {
    do { try await plugin.work(in: self) } catch is CancellationError {}
    return told.withLock(\.self)
  }
}
