internal import CReadline
import Dispatch
import Glibc

/// The signals of a terminal, told one after the other on the main queue.
///
/// They come through a pipe that a handler in C writes to: unlike a dispatch source of signals,
/// it also wakes a read that waits in the middle of a paste.
@MainActor
final class TerminalSignals {
  /// What a signal asks for.
  enum Request: Sendable { case interrupt, terminate, stop, goOn, resize }

  private let source: any DispatchSourceRead
  private let descriptor: Int32

  /// Catches the signals from here on; `nil` if the system has no descriptors left.
  init?(handler: @escaping @MainActor (Request) -> Void) {
    descriptor = lotse_signals_open()
    guard descriptor >= 0 else { return nil }
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .main)
    source.setEventHandler { [descriptor] in
      MainActor.assumeIsolated {
        for request in Self.take(from: descriptor) { handler(request) }
      }
    }
    source.activate()
  }

  nonisolated static func take(from descriptor: Int32) -> [Request] {
    lotse_signals_settle()
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return bytes.prefix(max(0, count)).compactMap { byte in
      switch Int32(byte) {
      case SIGINT: .interrupt
      case SIGTERM, SIGHUP, SIGQUIT: .terminate
      case SIGTSTP: .stop
      case SIGCONT: .goOn
      case SIGWINCH: .resize
      default: nil
      }
    }
  }

  /// Stops the program, until it is told to go on.
  static func stop() { lotse_signals_stop() }
}
