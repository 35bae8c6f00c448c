import Dispatch
import Glibc
import LotseHost
import LotseKit
import LotseTerminal
import Testing

@Suite("Lines from a pipe")
struct PipeConsoleTests {
  @Test(
    "lines, however they end",
    arguments: [
      ("a\nb\n", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]), ("ohne Ende", ["ohne Ende"]), ("", []),
      ("\n\nx", ["", "", "x"]), ("\u{FEFF}Größe\n", ["Größe"]), ("a\u{0}b\n", ["a\u{0}b"]),
    ]
  )
  func lines(text: String, lines: [String]) async throws {
    let pipe = try Pipes(input: Array(text.utf8))
    for line in lines { #expect(await pipe.console.read(command) == .line(line)) }
    #expect(await pipe.console.read(command) == .end)
    #expect(await pipe.console.read(command) == .end)
  }

  @Test("invalid UTF-8 becomes replacement characters")
  func invalid() async throws {
    let pipe = try Pipes(input: [0x61, 0xFF, 0xC3, 0x0A, 0x62])
    #expect(await pipe.console.read(command) == .line("a\u{FFFD}\u{FFFD}"))
    #expect(await pipe.console.read(command) == .line("b"))
  }

  @Test("ten megabytes in one line")
  func longLine() async throws {
    let pipe = try Pipes(input: Array(repeating: 0x78, count: 10 << 20) + Array("\nkurz\n".utf8))
    guard case .line(let line) = await pipe.console.read(command) else {
      Issue.record("no line")
      return
    }
    #expect(line.utf8.count == 10 << 20)
    #expect(await pipe.console.read(command) == .line("kurz"))
  }

  @Test("the number is that of the line on which an input began")
  func lineNumber() async throws {
    let pipe = try Pipes(input: Array("/log\neins\nzwei\n\nweiter\n".utf8))
    #expect(await pipe.console.lineNumber == 0)
    _ = await pipe.console.read(command)
    #expect(await pipe.console.lineNumber == 1)
    #expect(await pipe.console.read(text) == .line("eins\nzwei"))
    #expect(await pipe.console.lineNumber == 2)
    #expect(await pipe.console.read(command) == .line("weiter"))
    #expect(await pipe.console.lineNumber == 5)
  }

  @Test(
    "a text ends with an empty line or the input; what is a command comes at once",
    arguments: [
      ("a\n\nb\n", "a"), ("a\nb", "a\nb"), ("/zurück\na\n", "/zurück"), ("?\na\n", "?"),
      ("\na\n", ""),
      ("a\n/b\n?\n\n", "a\n/b\n?"),
    ]
  )
  func text(input: String, answer: String) async throws {
    let pipe = try Pipes(input: Array(input.utf8))
    #expect(await pipe.console.read(text) == .line(answer))
  }

  @Test("replies go to the output, errors to standard error, questions nowhere")
  func roles() async throws {
    let pipe = try Pipes(input: [])
    for role in [OutputRole.reply, .question, .remark, .error, .notice] {
      await pipe.console.show(Document(Prose("\(role)\u{1B}[31m", .alert)), as: role)
    }
    #expect(pipe.output() == "(!) reply␛[31m\n(!) remark␛[31m\n(!) notice␛[31m\n")
    #expect(pipe.errors() == "(!) error␛[31m\n")
  }

  @Test("a reader that went away ends the input")
  func brokenPipe() async throws {
    let pipe = try Pipes(input: Array("a\nb\n".utf8))
    pipe.closeReader()
    await pipe.console.show(Document("weg"), as: .reply)
    #expect(await pipe.console.read(command) == .terminated(draft: ""))
  }

  private var command: Prompt { Prompt(.command, label: "lotse> ") }
  private var text: Prompt { Prompt(.answer, label: "> ", isMultiline: true) }
}

/// A console between three pipes.
private final class Pipes {
  let console: PipeConsole
  private let ends: [Int32]

  struct NoPipe: Error {}

  init(input: [UInt8]) throws {
    let pipes = try (0..<3).map { _ in
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw NoPipe() }
      return ends
    }
    ends = pipes.flatMap { $0 }
    console = PipeConsole(
      style: TextStyle(language: .german),
      input: ends[0],
      output: ends[3],
      errors: ends[5]
    )
    let writer = ends[1]
    // More than a pipe holds is only taken while somebody reads.
    DispatchQueue.global().async {
      var rest = input[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(writer, $0.baseAddress, $0.count) }
        if count <= 0 { break }
        rest = rest.dropFirst(count)
      }
      close(writer)
    }
  }

  deinit { for end in [ends[0], ends[2], ends[3], ends[4], ends[5]] { close(end) } }

  func closeReader() { _ = dup2(ends[0], ends[2]) }
  func output() -> String { content(of: ends[2]) }
  func errors() -> String { content(of: ends[4]) }

  private func content(of end: Int32) -> String {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(end, $0.baseAddress, $0.count) }
    return String(decoding: chunk.prefix(max(0, count)), as: UTF8.self)
  }
}
