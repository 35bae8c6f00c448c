import Dispatch
import FoundationEssentials
import Glibc
import LotseHost
import LotseKit
import LotseTerminal

/// A program around the console, for tests on a pseudo-terminal: it says what it has read.
///
/// Typed commands choose what is read next; SIGUSR1 shows a notice.
@main
@MainActor
struct TerminalProbe {
  let console: ReadlineConsole

  static func main() async {
    let environment = ProcessInfo.processInfo.environment
    let style = TextStyle(
      language: .german,
      isPlain: CommandLine.arguments.contains("--plain"),
      isTerminal: true,
      environment: environment
    )
    let console = ReadlineConsole(
      style: style,
      history: environment["PROBE_HISTORY"].map { HistoryFile(path: $0) },
      environment: environment
    )
    let notices = announce(in: console)
    await TerminalProbe(console: console).run()
    notices.cancel()
  }

  private static func announce(in console: ReadlineConsole) -> any DispatchSourceSignal {
    signal(SIGUSR1, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGUSR1, queue: .main)
    source.setEventHandler {
      Task { await console.show(Document("Zeit für eine Pause."), as: .notice) }
    }
    source.activate()
    return source
  }

  private func run() async {
    while true {
      let input = await console.read(prompt(.command, "lotse> "))
      await report(input)
      switch input {
      case .line("/answer"): await report(await console.read(prompt(.answer, "> ")))
      case .line("/default"):
        var prompt = prompt(.answer, "> ")
        prompt.initialText = "größer\u{1B}[31m"
        await report(await console.read(prompt))
      case .line("/text"): await report(await console.read(text(prefersEditor: false)))
      case .line("/editor"): await report(await console.read(text(prefersEditor: true)))
      case .line("/busy"): await workUntilInterrupted()
      case .line("/table"):
        await console.show(
          [.table(Table([Table.Column("Wort")], [["\u{1B}]0;böse\u{7}"]]))],
          as: .reply
        )
      case .end, .terminated: return
      default: continue
      }
    }
  }

  private func prompt(_ purpose: Prompt.Purpose, _ label: String) -> Prompt {
    Prompt(purpose, label: label) { request in
      let words = ["/fortsetzen", "/fortschritt", "Prüfung", "Frau Kaya", "böse\u{1B}"]
      if request.word == "ewig" { try? await Task.sleep(for: .seconds(3600)) }
      return words.filter { $0.folded.hasPrefix(request.word.folded) }.map { Completion($0) }
    }
  }

  private func text(prefersEditor: Bool) -> Prompt {
    var prompt = prompt(.answer, "> ")
    prompt.isMultiline = true
    prompt.prefersEditor = prefersEditor
    prompt.editorText = "früher"
    return prompt
  }

  /// A command that runs until Control-C.
  private func workUntilInterrupted() async {
    await console.show(Document("Es läuft."), as: .remark)
    for await _ in console.interruptions { break }
    await console.show(Document("Unterbrochen."), as: .remark)
  }

  private func report(_ input: Input) async {
    let words =
      switch input {
      case .line(let line):
        line.utf8.count > 1000 ? "gelesen: \(line.utf8.count) Bytes" : "gelesen: [\(line)]"
      case .interrupted: "verworfen"
      case .end: "Ende"
      case .terminated(let draft): "beendet: [\(draft)]"
      }
    // Line breaks of the text stay visible, in one paragraph.
    let visible = words.split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: "|"
    )
    await console.show(Document(Prose(visible)), as: .remark)
    if case .terminated = input { record(visible) }
  }

  /// After a closed window there is no screen left to read from.
  private func record(_ words: String) {
    guard let path = ProcessInfo.processInfo.environment["PROBE_RECORD"] else { return }
    try? Data(words.utf8).write(to: URL(filePath: path))
  }
}
