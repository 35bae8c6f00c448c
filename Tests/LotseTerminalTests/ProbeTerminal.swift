import FoundationEssentials
import LotseTestSupport

/// The console in a program of its own, on a pseudo-terminal, with a home folder of its own.
final class ProbeTerminal {
  let terminal: PseudoTerminal
  /// A folder for this test alone, removed with this object.
  let folder: URL

  var history: URL { folder.appending(path: "state/history") }
  var record: URL { folder.appending(path: "record") }

  /// What was written down after the window was closed.
  var recorded: String { text(of: record) }

  init(
    arguments: [String] = [],
    environment extra: [String: String] = [:],
    inputrc: String = "",
    history: [String] = [],
    wrapper: [String] = [],
    columns: Int = 60,
    rows: Int = 12
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lotse-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(inputrc.utf8).write(to: folder.appending(path: ".inputrc"))
    if !history.isEmpty {
      let file = folder.appending(path: "state/history")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data((history.joined(separator: "\n") + "\n").utf8).write(to: file)
    }
    var environment = [
      "TERM": "xterm", "LANG": "C.UTF-8", "HOME": folder.path, "PATH": "/usr/bin:/bin",
      "XDG_RUNTIME_DIR": folder.path, "PROBE_HISTORY": folder.appending(path: "state/history").path,
      "PROBE_RECORD": folder.appending(path: "record").path, "NO_COLOR": "1",
    ]
    environment.merge(extra) { $1 }
    let program = try BuiltProgram.path("TerminalProbe")
    terminal = try PseudoTerminal(
      wrapper + [program] + arguments,
      environment: environment.filter { !$0.value.isEmpty },
      columns: columns,
      rows: rows
    )
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func text(of file: URL) -> String {
    (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Waits until the row with the cursor looks like this; the bar is the cursor.
  func expectLine(_ line: String) throws {
    try terminal.expectScreen("the cursor's row is \(line)") { $0.lineWithCursor == line }
  }

  /// Waits for the prompt, then types.
  func type(_ text: String) throws {
    try expectLine("lotse> |")
    try terminal.send(text)
  }
}

/// Keys as a terminal sends them.
enum Key {
  static let enter = "\r"
  static let tab = "\t"
  static let left = "\u{1B}[D"
  static let up = "\u{1B}[A"
  static let backspace = "\u{7F}"
  static let controlA = "\u{1}"
  static let controlC = "\u{3}"
  static let controlD = "\u{4}"
  static let controlR = "\u{12}"
  static let controlZ = "\u{1A}"

  /// Text from the clipboard.
  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
