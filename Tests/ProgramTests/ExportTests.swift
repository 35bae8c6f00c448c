import Foundation
import Testing

@Suite("lotse keeps what it shows as files")
struct ExportTests {
  private func text(_ household: Household, _ name: String) throws -> String {
    try String(contentsOf: household.home.appending(path: name), encoding: .utf8)
  }

  private func household() throws -> Household {
    let household = try Household()
    try household.run("log", "Telefonat zur #e-akte", "--vorhaben", "E-Akte", "--lang", "de")
    return household
  }

  @Test("an existing file is kept, unless --force says otherwise", arguments: [false, true])
  func existing(isForced: Bool) throws {
    let household = try household()
    let file = household.home.appending(path: "log.md")
    try Data("mine".utf8).write(to: file)
    let force = isForced ? ["--force"] : []
    let words = ["log", "list", "--output", file.path] + force
    let (process, _, errors) = try household.start(words)
    let complaint = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(),
      as: UTF8.self
    )
    process.waitUntilExit()
    #expect(process.terminationStatus == (isForced ? 0 : 1))
    #expect(try text(household, "log.md").contains("mine") == !isForced)
    #expect(complaint.isEmpty == isForced, "\(complaint)")
  }

  @Test("/export asks before it replaces a file; no keeps it, yes replaces it")
  func asked() throws {
    let household = try household()
    let file = household.home.appending(path: "log.md")
    for (answer, isKept) in [("no", true), ("yes", false)] {
      try Data("mine".utf8).write(to: file)
      let lines = "/log list\n/export \(file.path)\n\(answer)\n"
      let outcome = try household.run("--lang", "en", input: lines)
      #expect(outcome.output.contains("Nothing was written") == isKept, "\(outcome)")
      #expect(try text(household, "log.md").contains("mine") == isKept)
    }
  }

  @Test("several results in one file, each under its own title; a guide is one of them")
  func several() throws {
    let household = try household()
    let path = household.home.appending(path: "all.html").path
    let commands = "dossier E-Akte; log list; ecosystem list"
    let outcome = try household.run("export", path, commands, "--lang", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try text(household, "all.html")
    #expect(page.contains("<h1>Collected results</h1>"))
    #expect(page.contains(">Project: E-Akte</h2>"))
    #expect(page.contains(">Agenda log: List</h2>"), "\(page.suffix(3000))")
  }

  @Test(
    "a file's name is only a name",
    arguments: ["$(touch x).md", "-rf.md", "a;b `c`.md", "ü\u{202E}x.md", "..md.md"]
  )
  func hostile(name: String) throws {
    let household = try household()
    let path = household.home.appending(path: name).path
    let outcome = try household.run("export", "--lang", "en", "--", path, "log list")
    let names = try FileManager.default.contentsOfDirectory(atPath: household.home.path)
    #expect(names.contains(name) || outcome.status != 0, "\(names)")
    #expect(!names.contains("x"))
    #expect(!outcome.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test("the same store and moment give the same bytes", arguments: ["html", "md", "ics", "json"])
  func identical(ending: String) throws {
    let household = try household()
    let files = try (1...2).map { number in
      let path = household.home.appending(path: "\(number).\(ending)").path
      let outcome = try household.run(
        "--now",
        "2026-11-23T10:00",
        "export",
        path,
        "log list",
        "--lang",
        "de"
      )
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try text(household, "\(number).\(ending)")
    }
    #expect(files[0] == files[1])
  }
}
