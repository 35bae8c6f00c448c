import LotseDesktop
import LotseKit
import Synchronization

/// What can be told of the user's presence: by the desktop, and by the prompt if one is open.
final class Surroundings: PresenceSource {
  /// The seconds since a key at the prompt.
  typealias KeySource = @Sendable () async -> Int?

  private let desktop: DesktopPresence
  private let keys = Mutex<KeySource?>(nil)

  init(_ environment: [String: String]) { desktop = DesktopPresence(environment) }

  /// Listens to a prompt from here on.
  func listen(to source: @escaping KeySource) { keys.withLock { $0 = source } }

  func activity() async -> Activity {
    var activity = await desktop.activity()
    if let source = keys.withLock(\.self) { activity.sinceKey = await source() }
    return activity
  }

  func occupations(programs: Set<String>) async -> Set<Occupation> {
    await desktop.occupations(programs: programs)
  }

  func senses() async -> [Sense] { await desktop.senses() }
}
