import Foundation
import LotseTestSupport

/// A home of its own for the real program, and ways to run it there.
final class Household {
  let home: URL

  init() throws {
    home = FileManager.default.temporaryDirectory.appending(path: "lotse-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  /// Where the store is by default.
  var store: URL { home.appending(path: ".local/share/lotse/lotse.db") }
  /// Where typed lines are kept.
  var history: URL { home.appending(path: ".local/state/lotse/history") }

  /// What a run of the program came to.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  private func environment(_ changes: [String: String]) -> [String: String] {
    let base = [
      "HOME": home.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm",
      "TZ": "Europe/Berlin",
    ]
    return base.merging(Sanitizer.settings) { $1 }.merging(changes) { $1 }
      .filter { !$0.value.isEmpty }
  }

  /// Starts the program without a terminal.
  func start(
    _ arguments: [String],
    input: String? = nil,
    environment changes: [String: String] = [:]
  ) throws -> (process: Process, output: Pipe, errors: Pipe) {
    let process = Process()
    process.executableURL = URL(filePath: try BuiltProgram.path("lotse"))
    process.arguments = arguments
    process.environment = environment(changes)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    if let input {
      let file = home.appending(path: UUID().uuidString)
      try Data(input.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    return (process, output, errors)
  }

  /// Runs the program to its end, without a terminal.
  @discardableResult
  func run(
    _ arguments: String...,
    input: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let (process, output, errors) = try start(arguments, input: input, environment: environment)
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaints = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(),
      as: UTF8.self
    )
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: text, errors: complaints)
  }

  /// Opens the program in a terminal.
  func terminal(
    _ arguments: String...,
    columns: Int = 80,
    environment changes: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      [try BuiltProgram.path("lotse")] + arguments,
      environment: environment(changes),
      columns: columns
    )
  }
}
