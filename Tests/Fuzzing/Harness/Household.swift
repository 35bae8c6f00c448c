import FoundationEssentials
import Glibc
import LotseHost
import LotseKit
import LotseRouting
import LotseStore
import LotseTestSupport

@testable import lotse

/// The whole program in a home that is empty before each input.
struct Household {
  static let shared = Household()

  /// The lines of an input that are typed; more would only take longer.
  private static let mostLines = 40

  private let home: String
  private let places: Places
  private let run: Run
  private let router: PromptRouter
  private let commands: [String]

  private init() {
    do {
      let folder = FileManager.default.temporaryDirectory.path
      var template = Array("\(folder)/lotse-fuzzing-XXXXXX".utf8CString)
      guard unsafe mkdtemp(&template) != nil else { fatalError("no folder for a home") }
      home = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      chdir(home)
      // Without PATH no other program is found.
      places = Places(["HOME": home, "PATH": "/nowhere", "XDG_DATA_DIRS": "/nowhere", "TZ": "UTC"])
      let run = try Run(Options(["--now", "2026-11-23T10:00"]), places)
      self.run = run
      router = PromptRouter(run.registry.manifests)
      commands = run.registry.manifests.flatMap { manifest in
        manifest.commands.map {
          "/\(manifest.names.shown(in: .german)) \($0.names.shown(in: .german))"
        }
      }
    } catch {
      fatalError("the program cannot be put together: \(error)")
    }
  }

  /// Types lines, in the language that their number decides.
  func type(_ lines: [String]) async { await type(lines, beside: [:]) }

  private func talk(_ lines: [String]) async {
    let language: Language = lines.count % 2 == 0 ? .german : .english
    let typed = lines.prefix(Self.mostLines).filter(Self.staysAtHome)
    let frontEnd = ScriptedFrontEnd(typed.map(Input.line))
    let session = Session(
      Session.Parts(
        registry: run.registry,
        workspace: run.workspace,
        frontEnd: frontEnd,
        router: run.lineRouter(before: router),
        clock: run.clock,
        effects: run.effects,
        calendarFiles: run.calendarFiles,
        almanac: run.almanac,
        randomness: CountedSeeds().next
      ),
      language: language,
      asking: .person
    )
    await session.greet()
    _ = await session.prompt()
    for shown in await frontEnd.shown {
      ShownDocument(document: shown.document, language: language).check()
    }
  }

  /// Answers the questions of a command.
  func answer(_ bytes: [UInt8]) async {
    guard bytes.count > 2 else { return }
    let command = commands[(Int(bytes[0]) << 8 | Int(bytes[1])) % commands.count]
    await type([command] + String(decoding: bytes.dropFirst(2), as: UTF8.self).lines)
  }

  /// Calls the program as a shell does.
  func call(_ words: [String]) async {
    await clear()
    guard words.allSatisfy(Self.staysAtHome), let options = try? Options(words),
      let run = try? Run(options, places), !run.wantsWatch
    else { return }
    let status = await Program.status(words, places)
    precondition((0...2).contains(status), "the call ended with \(status)")
  }

  /// Reads a day or time.
  func read(_ text: String) {
    let reading = TimeReader(now: run.clock.now, almanac: run.almanac).read(text)
    for language in Language.allCases { _ = reading.words(in: language) }
  }

  /// Imports a store and looks at everything in it.
  func importArchive(_ bytes: [UInt8]) async {
    await type(
      ["/store import given.json", "ja", "/log list", "/agenda", "/agenda list", "/history"]
        + ["/conversations", "/search e", "/undo", "/redo", "/resume 1", "/pause", "/store check"],
      beside: ["given.json": bytes]
    )
  }

  /// Imports a table.
  func importTable(_ bytes: [UInt8]) async {
    await type(
      ["/agenda read-in given.csv", "", "", "", "ja", "", "/agenda list"],
      beside: ["given.csv": bytes]
    )
  }
}

extension Household {
  /// Puts files into the empty home, then types lines.
  private func type(_ lines: [String], beside files: [String: [UInt8]]) async {
    await clear()
    for (name, bytes) in files {
      try? Data(bytes).write(to: URL(filePath: home + "/" + name))
    }
    await talk(lines)
  }

  private func clear() async {
    await run.workspace.close()
    let files = FileManager.default
    for name in (try? files.contentsOfDirectory(atPath: home)) ?? [] {
      try? files.removeItem(atPath: home + "/" + name)
    }
  }

  /// Whether a text names no file outside the home, for random input must not write just anywhere.
  ///
  /// A slash begins a command, or stands within a word.
  private static func staysAtHome(_ text: String) -> Bool {
    if text.contains("..") || text.contains("~") { return false }
    return zip(text, text.dropFirst()).allSatisfy { before, sign in
      sign != "/" || before.isLetter || before.isNumber
    }
  }
}
