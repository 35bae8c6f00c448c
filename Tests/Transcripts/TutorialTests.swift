import Foundation
import LotseKit
import LotseStore
import LotseTestSupport
import Testing

@testable import lotse

/// The pages for newcomers, done word for word.
///
/// Files are written as they stand there, commands are run, and what is typed at the prompt is
/// typed. What comes back must be what the page says.
@Suite("The tutorials")
struct TutorialTests {
  private static let documentation = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Documentation")

  @Test(
    "come out as they stand",
    arguments: [("erster-leitfaden.md", Language.german), ("first-guide.md", .english)]
  )
  func tutorial(name: String, language: Language) async throws {
    let file = Self.documentation.appending(path: name)
    let page = try String(contentsOf: file, encoding: .utf8)
    let student = try Student(language)
    var played = ""
    for part in Tutorial(page).parts { played += try await student.work(through: part) }
    if isRecording { try Data(played.utf8).write(to: file) }
    let difference = lineDifference(from: page, to: played)
    #expect(difference.isEmpty, "\(difference.joined(separator: "\n"))")
  }
}

/// A page of Markdown with blocks that can be tried.
private struct Tutorial {
  /// A piece of the page.
  enum Part {
    case words(String)
    /// A file that the reader is to write.
    case file(name: String, String)
    /// Commands for the shell, each after `$ `, with what they print.
    case console(String)
    /// A conversation at the prompt of Lotse.
    case conversation(String)
  }

  let parts: [Part]

  init(_ page: String) {
    var parts: [Part] = []
    var rest = page[...]
    while let open = rest.firstRange(of: "\n```"),
      let end = rest[open.upperBound...].firstIndex(of: "\n"),
      let close = rest[end...].firstRange(of: "\n```\n")
    {
      let kind = rest[open.upperBound..<end].split(separator: " ").map(String.init)
      let text = String(rest[rest.index(after: end)..<close.lowerBound]) + "\n"
      parts.append(.words(String(rest[...end])))
      switch kind.first {
      case "yaml" where kind.count == 2: parts.append(.file(name: kind[1], text))
      case "console": parts.append(.console(text))
      case "text": parts.append(.conversation(text))
      default: parts.append(.words(text))
      }
      rest = rest[rest.index(after: close.lowerBound)...]
    }
    self.parts = parts + [.words(String(rest))]
  }
}

/// Somebody who does what a page says, at home on an empty computer.
private struct Student {
  let language: Language
  private let home: TemporaryStore

  init(_ language: Language) throws {
    self.language = language
    home = try TemporaryStore()
  }

  /// What the part looks like after it was tried.
  func work(through part: Tutorial.Part) async throws -> String {
    switch part {
    case .words(let words): return words
    case .file(let name, let text):
      try Data(text.utf8).write(to: URL(filePath: home.path(name)))
      return text
    case .console(let text):
      let commands = text.split(separator: "\n").filter { $0.hasPrefix("$ ") }
      return try commands.map { "\($0)\n" + (try run($0.dropFirst(2))) }.joined()
    case .conversation(let text):
      let heading = "# language: \(language.rawValue)\n\n"
      let greeting = try await converse(heading)
      return String(try await converse(heading + text).dropFirst(greeting.count))
    }
  }

  private func run(_ command: Substring) throws -> String {
    let words = command.split(separator: " ").map(String.init)
    let process = Process()
    process.executableURL = URL(filePath: try BuiltProgram.path(words[0]))
    process.arguments = Array(words.dropFirst())
    process.currentDirectoryURL = URL(filePath: home.path(""))
    process.environment = Sanitizer.settings.merging([
      "HOME": home.path("home"), "PATH": "/usr/bin:/bin", "LANG": "\(language.rawValue).UTF-8",
    ]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  private func converse(_ text: String) async throws -> String {
    let stage = Stage(
      file: StoreFile(home.path("home/.local/share/lotse/lotse.db")),
      installed: InstalledPlugins(Places(["HOME": home.path("home")]))
    )
    return try await stage.text(of: Transcript(text))
  }
}
