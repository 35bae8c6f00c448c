import Dispatch
import LotseHost

/// The front end of a person at a terminal: GNU readline, driven from the main queue, so that the
/// program stays alive while a line is being typed.
///
/// Readline is process-wide, so there is one console in a program. While an answer is typed, the
/// history is empty: answers are never kept, and a command called back would become an answer.
@MainActor
package final class ReadlineConsole: FrontEnd {
  package nonisolated let isInteractive = true

  /// Control-C while no line is being read, and the wish that the program ends: whoever runs a
  /// command is to stop it.
  package nonisolated let interruptions: AsyncStream<Void>

  var style: TextStyle
  let environment: [String: String]
  let editor: LineEditor
  var output = TerminalOutput(descriptor: 1)
  /// The editor that the user is in.
  var externalEditor: ExternalEditor.Process?
  /// What came while an editor had the screen.
  var heldBack: [String] = []
  /// Where empty lines stand.
  var spacing = Spacing()
  private(set) var isTerminated = false

  private let history: HistoryFile?
  private var keepsHistory: Bool
  private let interrupt: AsyncStream<Void>.Continuation
  private var signals: TerminalSignals?
  private let keys: any DispatchSourceRead
  private var waiting: CheckedContinuation<LineEnd, Never>?
  private var ignoresGoOn = false
  private var lastKey: ContinuousClock.Instant?
  /// Whether any key ends the line that is being read.
  var endsAtAnyKey = false

  /// How the typing of one line ended.
  enum LineEnd: Sendable, Hashable {
    case line(String)
    case interrupted
    case ended
    case terminated(draft: String)
  }

  /// Takes over the terminal on standard input and output.
  ///
  /// - Parameters:
  ///   - style: How documents look; in plain mode, nothing on the screen is ever changed.
  ///   - history: Where typed commands are kept; `nil` for nowhere.
  ///   - keepsHistory: Whether commands are kept; those kept before can be called back anyway.
  ///   - environment: For `TERM`, `VISUAL`, `EDITOR` and where temporary files go.
  package init(
    style: TextStyle,
    history: HistoryFile?,
    keepsHistory: Bool = true,
    environment: [String: String]
  ) {
    self.style = style
    self.history = history
    self.keepsHistory = keepsHistory
    self.environment = environment
    (interruptions, interrupt) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    let isDumb = ["", "dumb"].contains(environment["TERM"] ?? "")
    editor = LineEditor(isPlain: style.isPlain || isDumb, hasColour: style.hasColour)
    keys = DispatchSource.makeReadSource(fileDescriptor: 0, queue: .main)
    for line in history?.load() ?? [] { editor.remember(line) }
    signals = TerminalSignals { [weak self] in self?.handle($0) }
    keys.setEventHandler { [weak self] in
      MainActor.assumeIsolated {
        self?.lastKey = .now
        self?.takeKeys()
      }
    }
  }

  // Between lines the source is suspended, and Dispatch ends the program if such a source is let
  // go (libdispatch, `_dispatch_queue_xref_dispose`).
  isolated deinit {
    keys.cancel()
    keys.resume()
  }

  /// Keeps typed commands for the next session, or stops doing so.
  package func keepHistory(_ keeps: Bool) { keepsHistory = keeps }

  /// Puts a command into the history; secrets and answers never come here.
  func remember(_ line: String) {
    guard !line.allSatisfy({ $0 == " " }) else { return }
    editor.remember(PrintableText().line(line))
    if keepsHistory { history?.append(line) }
  }
}

// One line: from the prompt to the key that ends it.
extension ReadlineConsole {
  /// Reads one line; it ends early if the task is cancelled.
  func readLine(_ request: LineEditor.Request) async -> LineEnd {
    if isTerminated || output.isBroken { return .terminated(draft: request.initialText) }
    precondition(waiting == nil, "one line at a time: readline has one buffer")
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        waiting = continuation
        editor.begin(request)
        keys.resume()
        takeKeysAhead()
      }
    } onCancel: {
      Task { @MainActor in self.dropLine(.interrupted) }
    }
  }

  /// Takes what was read ahead, a portion at a time, so that signals and notices get their turn.
  private func takeKeysAhead() {
    if editor.isAhead { Task { takeKeys() } }
  }

  private func takeKeys() {
    guard waiting != nil else { return }
    guard let ending = editor.takeKeys() else {
      return endsAtAnyKey ? finishLine() : takeKeysAhead()
    }
    switch ending {
    case .finished(let line): end(.line(line))
    case .ended: end(.ended)
    case .closed(let draft):
      isTerminated = true
      end(.terminated(draft: draft))
    }
  }

  private func end(_ end: LineEnd) {
    keys.suspend()
    let continuation = waiting
    waiting = nil
    continuation?.resume(returning: end)
  }

  private func dropLine(_ result: LineEnd) {
    guard waiting != nil else { return }
    _ = editor.drop(echoesInterrupt: result == .interrupted)
    end(result)
  }

  /// Ends the line as Enter does; where the screen may be changed, nothing of it stays there.
  func finishLine() {
    guard waiting != nil else { return }
    if !style.isPlain { editor.hide() }
    end(.line(editor.drop(echoesInterrupt: false)))
  }

  /// The seconds since something was last typed here; `nil` before that.
  package var secondsSinceKey: Int? {
    lastKey.map { Int((ContinuousClock.now - $0).components.seconds) }
  }

  /// Whether a line is being typed.
  var isReading: Bool { waiting != nil }
}

// Signals.
extension ReadlineConsole {
  private func handle(_ request: TerminalSignals.Request) {
    switch request {
    case .interrupt: handleInterrupt()
    case .terminate: terminate()
    case .stop: stop()
    case .goOn: goOn()
    case .resize: editor.resize()
    }
  }

  /// In an editor, Control-C is the editor's.
  private func handleInterrupt() {
    if isReading {
      dropLine(.interrupted)
    } else if externalEditor == nil {
      interrupt.yield()
    }
  }

  private func terminate() {
    isTerminated = true
    if isReading {
      end(.terminated(draft: editor.drop(echoesInterrupt: false)))
    } else if let externalEditor {
      externalEditor.terminate()
    } else {
      interrupt.yield()
    }
  }

  private func stop() {
    if isReading { editor.suspend() }
    ignoresGoOn = true
    TerminalSignals.stop()
    if isReading { editor.resume() }
  }

  /// After a stop that nobody announced (SIGSTOP), the terminal is taken and drawn anew.
  private func goOn() {
    if isReading, !ignoresGoOn { editor.resume() }
    ignoresGoOn = false
  }
}
