import Glibc
import Synchronization
import Testing

/// Errors made on purpose: `make sanitize` first sees whether they would be noticed.
///
/// `LOTSE_WANTED_ERROR` says which one is made; without it, none is.
@Suite("An error that is wanted")
struct WantedErrorTests {
  private static let wanted = unsafe getenv("LOTSE_WANTED_ERROR").map {
    unsafe String(cString: $0)
  }

  @Test("two tasks write to one place without taking turns", .enabled(if: wanted == "race"))
  func race() async {
    nonisolated(unsafe) let place = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    defer { unsafe place.deallocate() }
    unsafe place.initialize(to: 0)
    let meeting = Meeting()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          meeting.waitForAnother()
          for _ in 0..<1000 { unsafe place.pointee += 1 }
        }
      }
    }
  }

  @Test("memory is read behind its end", .enabled(if: wanted == "overflow"))
  func overflow() {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 8)
    defer { unsafe bytes.deallocate() }
    unsafe bytes.initialize(repeating: 1, count: 8)
    #expect(unsafe bytes[8] < 255)
  }

  @Test("memory of a C library is never given back", .enabled(if: wanted == "leak"))
  func leak() {
    // More than one, for the last may still be in a register.
    for number in 1...100 { _ = unsafe strdup("never given back, \(number)") }
  }
}

/// Where two tasks wait until both run, so that one thread cannot run both, one after the other.
///
/// It puts nothing in order: what comes after happens in both at once.
private final class Meeting: Sendable {
  private let present = Atomic(0)

  func waitForAnother() {
    present.add(1, ordering: .relaxed)
    while present.load(ordering: .relaxed) < 2 { sched_yield() }
  }
}
