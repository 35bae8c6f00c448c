internal import CReadline
import Dispatch

/// The signals that end a program which reads no lines: Control-C, `kill`, a closed window.
package enum EndSignals {
  /// Waits for the first of them; Control-Z stops the program meanwhile, as everywhere.
  ///
  /// It returns at once if the system has no descriptors left to wait with.
  package static func first() async {
    let descriptor = lotse_signals_open()
    guard descriptor >= 0 else { return }
    let (requests, continuation) = AsyncStream.makeStream(of: TerminalSignals.Request.self)
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .global())
    source.setEventHandler {
      for request in TerminalSignals.take(from: descriptor) { continuation.yield(request) }
    }
    source.activate()
    defer { source.cancel() }
    for await request in requests {
      switch request {
      case .interrupt, .terminate: return
      case .stop: lotse_signals_stop()
      case .goOn, .resize: continue
      }
    }
  }
}
