import Foundation
import LotseKit
import LotseManual
import Testing

/// Runs the generated file in a real bash.
@Suite struct BashCompletionTests {
  @Test(
    "what may stand where",
    arguments: [
      ("lotse ", ["log", "undo"]),
      ("lotse l", ["log"]),
      ("lotse rück", ["rückgängig"]),
      ("lotse log ", ["add", "list", "show"]),
      ("lotse logbuch li", ["list"]),
      ("lotse log list --", ["--open", "--lang", "--store", "--json"]),
      ("lotse log list --o", ["--open"]),
      ("lotse log list --off", ["--offen"]),
      ("lotse --lang ", ["de", "en"]),
      ("lotse --sprache=d", ["de"]),
      ("lotse --lang de lo", ["log"]),
      ("lotse log add --kind ", ["Note", #"Open\ point"#]),
      ("lotse log --kind=", ["Note", #"Open\ point"#]),
      ("lotse log add --kind n", ["Note"]),
      ("lotse log add --kind \"op", ["Open point"]),
      ("lotse log add --date ", []),
      ("lotse log add -- --", []),
      ("lotse log Called Ms Kaya, l", []),
      ("lotse nonsense ", []),
    ] as [(String, [String])]
  )
  func candidates(line: String, expected: [String]) throws {
    #expect(try BashProbe(.of(.log)).complete(line) == expected)
  }

  @Test("a German locale is offered German words")
  func german() throws {
    let probe = try BashProbe(.of(.log))
    #expect(try probe.complete("lotse ", locale: "de_DE") == ["logbuch", "rückgängig"])
    #expect(
      try probe.complete("lotse log --art ", locale: "de_DE")
        == ["Notiz", #"Offener\ Punkt"#]
    )
  }

  @Test("values come from the store, with the words before them")
  func store() throws {
    let probe = try BashProbe(.of(.log), answers: ["Frau Kaya", "Frau Kern", "Herr Özil"])
    #expect(
      try probe.complete("lotse log add --person Fr") == [#"Frau\ Kaya"#, #"Frau\ Kern"#]
    )
    #expect(try probe.complete(#"lotse log add --person "Frau Ka"#) == ["Frau Kaya"])
    #expect(
      try probe.complete("lotse log show ") == [#"Frau\ Kaya"#, #"Frau\ Kern"#, "Herr\\ Özil"]
    )
    #expect(try probe.asked == "complete\n--\nlog\nshow\n\n")
  }

  @Test("what the store says is quoted for the quote that is open")
  func quoting() throws {
    let probe = try BashProbe(.of(.log), answers: ["a$(touch INJECTED)`touch INJECTED`'\"\\;b"])
    #expect(
      try probe.complete("lotse log show a")
        == [#"a\$\(touch\ INJECTED\)\`touch\ INJECTED\`\'\"\\\;b"#]
    )
    #expect(
      try probe.complete(#"lotse log show "a"#)
        == [#"a\$(touch INJECTED)\`touch INJECTED\`'\"\\;b"#]
    )
    #expect(
      try probe.complete("lotse log show 'a")
        == [#"a$(touch INJECTED)`touch INJECTED`'\''"\;b"#]
    )
    #expect(try probe.files == ["asked", "completions", "lotse", "probe"])
  }

  @Test("nothing that a plugin declares and nothing that is typed is run")
  func hostile() throws {
    let probe = try BashProbe(.of(.hostile))
    #expect(try probe.complete("lotse bad ") == [#"go\`touch\ INJECTED\`"#])
    #expect(try probe.complete("lotse $(touch INJECTED)`touch INJECTED` ") == [])
    let quoted = #"lotse bad go\`touch\ INJECTED\` --what "#
    #expect(try probe.complete(quoted).count == 1)
    #expect(try probe.files == ["completions", "lotse", "probe"])
  }
}

/// A folder with the generated file and a program that stands in for Lotse.
private struct BashProbe: ~Copyable {
  private let folder: URL

  init(_ manual: Manual, answers: [String] = []) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "lotse-completion-\(UInt64.random(in: .min ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    try write(manual.completions(for: .bash), to: "completions")
    let lines = answers.map { "'" + $0.replacing("'", with: "'\\''") + "'" }
    try write(
      """
      #!/bin/sh
      printf '%s\\n' "$@" > asked
      printf '%s\\n' \(lines.joined(separator: " "))
      """,
      to: "lotse"
    )
    try write(
      """
      PATH=.:$PATH
      . ./completions
      COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:' COMP_LINE=$1 COMP_POINT=${#1}
      _lotse
      printf '%s\\n' "${COMPREPLY[@]}"
      """,
      to: "probe"
    )
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700],
      ofItemAtPath: folder.appending(path: "lotse").path
    )
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The words that the last call of `lotse complete` was given, one a line.
  var asked: String {
    get throws { try String(contentsOf: folder.appending(path: "asked"), encoding: .utf8) }
  }

  /// The names of the files in the folder, to see whether something was run.
  var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  /// What bash would put into the line.
  func complete(_ line: String, locale: String = "C") throws -> [String] {
    let bash = Process()
    bash.executableURL = URL(filePath: "/bin/bash")
    bash.arguments = ["--norc", "probe", line]
    bash.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["LC_ALL"] = nil
    environment["LC_CTYPE"] = "C.UTF-8"
    environment["LC_MESSAGES"] = locale
    bash.environment = environment
    let output = Pipe()
    bash.standardOutput = output
    try bash.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    bash.waitUntilExit()
    #expect(bash.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }
}
