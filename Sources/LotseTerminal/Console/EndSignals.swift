internal import CReadline
internal import Dispatch

/// The signals that end a program which reads no lines: Control-C, `kill`, a closed window.
package struct EndSignals {
  private let requests: AsyncStream<TerminalSignals.Request>
  private let source: (any DispatchSourceRead)?

  /// Catches the signals from here on.
  ///
  /// If the system has no descriptors left for that, the first one seems to have come already.
  package init() {
    let (requests, continuation) = AsyncStream.makeStream(of: TerminalSignals.Request.self)
    self.requests = requests
    let descriptor = lotse_signals_open()
    guard descriptor >= 0 else {
      source = nil
      continuation.finish()
      return
    }
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .global())
    source.setEventHandler {
      for request in TerminalSignals.take(from: descriptor) { continuation.yield(request) }
    }
    source.activate()
    self.source = source
  }

  /// Waits for the first of them; Control-Z stops the program meanwhile, as everywhere.
  package func first() async {
    defer { source?.cancel() }
    for await request in requests {
      switch request {
      case .interrupt, .terminate: return
      case .stop: lotse_signals_stop()
      case .goOn, .resize: continue
      }
    }
  }
}
