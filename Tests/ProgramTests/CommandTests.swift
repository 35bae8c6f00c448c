import Foundation
import Testing

@Suite("lotse, run from a shell")
struct CommandTests {
  @Test("keeps an entry and finds it again")
  func logAndFind() throws {
    let household = try Household()
    let added = try household.run("log", "Telefonat mit @Kaya zur #e-akte", "--lang", "de")
    #expect(added.status == 0, "\(added.errors)")
    let found = try household.run("suche", "telefonate", "--lang", "de")
    #expect(found.status == 0)
    #expect(found.output.contains("Kaya"))
  }

  @Test("says the same to the same at the same moment, even where chance would choose")
  func sameMoment() throws {
    let said = try (1...4).map { _ in
      try Household().run(
        "--now",
        "2026-11-23T10:00",
        "--lang",
        "en",
        input: "/break exercise neck\nno\n/break exercise\nno\n"
      ).output
    }
    #expect(said.first?.contains("seconds") == true)
    #expect(Set(said).count == 1, "\(Set(said))")
  }

  @Test(
    "exit status: 0 done, 1 failed, 2 wrong usage; errors on standard error",
    arguments: [
      (["log", "list"], 0), (["log", "show", "99"], 2), (["undo"], 1), (["lgo"], 2),
      (["log", "list", "--kindd", "x"], 2), (["--lang", "fr"], 2), (["--store"], 2),
      (["--answers", "/nowhere.yaml", "log", "add"], 1), (["log", "meeting"], 2),
      (["--now", "gestern", "log", "list"], 2),
    ] as [([String], Int32)]
  )
  func status(arguments: [String], status: Int32) throws {
    let household = try Household()
    let (process, output, errors) = try household.start(arguments)
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == status, "\(String(decoding: complaints, as: UTF8.self))")
    if status != 0 {
      #expect(text.isEmpty)
      #expect(!complaints.isEmpty)
    }
  }

  @Test("a wrong option is shown and not obeyed", arguments: ["--lang", "--now", "--format"])
  func shown(option: String) throws {
    let outcome = try Household().run(option, "x\u{1B}]0;y\u{7}\u{9B}31m", "log", "list")
    #expect(outcome.status == 2)
    #expect(
      !outcome.errors.unicodeScalars.contains { "\u{1B}\u{7}\u{9B}".unicodeScalars.contains($0) }
    )
  }

  @Test("never asks without a terminal, and lists all that is missing")
  func missing() throws {
    let outcome = try Household().run("log", "decision", "--lang", "en")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("Missing:"))
  }

  @Test(
    "a command whose question nobody answers changes nothing",
    arguments: [["store", "purge"], ["store", "restore", "BACKUP"], ["language"]]
  )
  func refused(arguments: [String]) throws {
    let household = try Household()
    let backup = household.home.appending(path: "backup.db").path
    try household.run("store", "backup", backup)
    try household.run("log", "bleibt")
    let before = try household.run("history", "--json").output
    let (process, _, _) = try household.start(arguments.map { $0 == "BACKUP" ? backup : $0 })
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(try household.run("history", "--json").output == before)
    #expect(try household.run("settings").output.contains("English"))
  }

  @Test(
    "a control that needs a question says so where there is none",
    arguments: ["unterbrechen", "zurück"]
  )
  func controls(name: String) throws {
    let outcome = try Household().run(name, "--lang", "de")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("während eine Frage offen ist"))
  }

  @Test("what is said of a line stays short, however long the line was")
  func longLine() throws {
    let household = try Household()
    let long = String(repeating: "x", count: 20_000)
    #expect(try household.run(long).errors.count < 500)
    try household.run("log", long)
    #expect(try household.run("history").output.count < 1_000)
    #expect(try household.run("undo").output.count < 1_000)
  }

  @Test("a path stays in one piece where no terminal ends the line")
  func path() throws {
    let household = try Household()
    let folder = household.home.appending(path: String(repeating: "lang", count: 40))
    let file = folder.appending(path: "lotse.db").path
    #expect(try household.run("store", "path", "--store", file).output == file + "\n")
  }

  @Test("gives results as JSON, one object")
  func json() throws {
    let household = try Household()
    let outcome = try household.run(
      "log",
      "gestern: Rat tagt",
      "--json",
      "--now",
      "2026-11-23T10:00"
    )
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(object?["lotse"] as? Int == 1)
    #expect(object?["command"] as? String == "log.add")
    let result = try #require(object?["result"] as? [String: Any])
    #expect(result["day"] as? String == "2026-11-22")
  }

  @Test("gives results as a calendar file, with the time zone of the environment")
  func calendar() throws {
    let household = try Household()
    try household.run("log", "yesterday 14:30: talk", "--now", "2026-11-23T10:00")
    let list = ["log", "list", "--format", "ics", "--now", "2026-11-23T10:00"]
    let file = try household.run(list[0], list[1], list[2], list[3], list[4], list[5]).output
    #expect(file.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(file.contains("\r\nDTSTART;TZID=Europe/Berlin:20261122T143000\r\n"))
    #expect(file.contains("\r\nDTSTAMP:20261123T090000Z\r\n"))
    let floating = try household.run(
      list[0],
      list[1],
      list[2],
      list[3],
      environment: ["TZ": "CET-1CEST"]
    ).output
    #expect(floating.contains("\r\nDTSTART:20261122T143000\r\n"))
  }

  @Test("a result that is nothing for calendars is refused before it counts")
  func noCalendar() throws {
    let household = try Household()
    try household.run("log", "bleibt")
    let outcome = try household.run("undo", "--format", "ics", "--lang", "en")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("nothing for a calendar"))
  }

  @Test("reminds without a prompt, where there is no desktop in lines, until it is ended")
  func watch() throws {
    let household = try Household()
    try household.run("log", "Angebot prüfen", "--bis", "heute", "--lang", "de")
    let (process, output, _) = try household.start(["watch", "--lang", "de"])
    var text = ""
    while !text.contains("Heute fällig: (1) Angebot prüfen\n") {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { break }
      text += String(decoding: data, as: UTF8.self)
    }
    #expect(text.contains("Hier zeigt kein Desktop Benachrichtigungen an"))
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(process.terminationReason == .exit)
  }

  @Test("takes answers from a file")
  func answers() throws {
    let household = try Household()
    let file = household.home.appending(path: "answers.yaml")
    try "what: Wir nehmen das Angebot der Bundesdruckerei\nwhy: no\n".write(
      to: file,
      atomically: true,
      encoding: .utf8
    )
    let outcome = try household.run("log", "decision", "--answers", file.path, "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Bundesdruckerei"))
  }

  @Test("lines from a pipe: the first error ends it, with its line number")
  func pipe() throws {
    let household = try Household()
    let lines = "/log Eins\n/lgo Zwei\n/log Drei\n"
    let stopped = try household.run("--lang", "de", input: lines)
    #expect(stopped.status == 2)
    #expect(stopped.errors.contains("Zeile 2"))
    #expect(try household.run("log", "list").output.contains("Drei") == false)
    let finished = try household.run("--keep-going", input: lines)
    #expect(finished.status == 2)
    #expect(try household.run("log", "list").output.contains("Drei"))
  }

  @Test("help at every level, in both languages", arguments: ["de", "en"])
  func help(language: String) throws {
    let household = try Household()
    for words in [[], ["log"], ["log", "add"], ["store"], ["undo"]] {
      let (process, output, _) = try household.start(words + ["--help", "--lang", language])
      let text = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(words)")
      #expect(text.count > 100, "\(words)")
    }
    #expect(!FileManager.default.fileExists(atPath: household.store.path))
  }

  @Test("German by the locale, English otherwise; a remembered language counts more")
  func language() throws {
    let household = try Household()
    let german = ["LC_ALL": "de_DE.UTF-8"]
    #expect(try household.run("undo", environment: german).errors.contains("zurückzunehmen"))
    #expect(try household.run("undo").errors.contains("nothing to undo"))
    try household.run("language", "de")
    #expect(try household.run("undo").errors.contains("zurückzunehmen"))
    #expect(try household.run("undo", "--lang", "en").errors.contains("nothing to undo"))
  }

  @Test(
    "a wrong call is told in the language that it asks for, wherever that stands",
    arguments: [
      ["--lang", "de", "--format", "xyz", "log", "list"],
      ["--format", "xyz", "--sprache=de", "log", "list"],
      ["--lang", "de", "lgo"], ["log", "list", "--lang", "de", "--now", "neulich"],
      ["--lang", "de", "--lang", "fr", "log", "list"], ["log", "list", "--lang", "de", "--store"],
    ]
  )
  func languageOfErrors(arguments: [String]) throws {
    let (process, _, errors) = try Household().start(arguments)
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(said.contains("„") || said.contains("fehlt"), "\(said)")
    #expect(!said.contains(" the "))
  }

  @Test("what stands after -- asks for no language")
  func noLanguage() throws {
    let said = try Household().run("--format", "xyz", "log", "--", "--lang", "de").errors
    #expect(said.contains("There is no form"))
  }

  @Test("files are private under any umask")
  func permissions() throws {
    let household = try Household()
    try household.run("log", "x")
    let files = FileManager.default
    let folder = household.store.deletingLastPathComponent()
    let mode = try files.attributesOfItem(atPath: folder.path)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    for name in try files.contentsOfDirectory(atPath: folder.path) {
      let path = folder.appending(path: name).path
      let attributes = try files.attributesOfItem(atPath: path)
      let mode = attributes[.posixPermissions] as? Int
      #expect(
        mode == (attributes[.type] as? FileAttributeType == .typeDirectory ? 0o700 : 0o600),
        "\(name)"
      )
    }
  }

  @Test("no control sequence of foreign text reaches the terminal")
  func controls() throws {
    let household = try Household()
    let hostile = "rot \u{1B}[31m titel \u{1B}]0;x\u{7} c1 \u{9B}2J rtl \u{202E}abc"
    try household.run("log", hostile)
    for arguments in [["log", "list"], ["history"], ["search", "rot"], ["log", "show", "1"]] {
      let (process, output, _) = try household.start(arguments)
      let text = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
      #expect(
        scalars.allSatisfy {
          $0 == "\n"
            || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0.value != 0x202E)
        },
        "\(arguments)"
      )
    }
  }
}
