import LotseManual
import Testing

/// What holds for the files of all shells; the peers load them into zsh and fish.
@Suite struct CompletionFileTests {
  @Test(
    "what a plugin declares stands in quotes, as the shell reads them",
    arguments: [Shell.bash, .zsh, .fish]
  )
  func quoted(shell: Shell) throws {
    let lines = try Manual.of(.hostile).completions(for: shell).split(separator: "\n")
      .filter { $0.contains("INJECTED") }
    #expect(!lines.isEmpty)
    for line in lines {
      // In single quotes nothing is special to bash and zsh; to fish, the backslash before a quote
      // and before another one.
      let outside =
        shell == .fish
        ? line.replacing(/'(?:[^'\\]|\\.)*'/, with: "")
        : line.replacing(/\\'|'[^']*'/, with: "")
      #expect(!outside.contains("INJECTED") && !outside.contains("'"), "\(line)")
    }
  }

  @Test("no sign of it reaches the terminal or begins a line", arguments: Shell.allCases)
  func tame(shell: Shell) throws {
    let file = try Manual.of(.hostile).completions(for: shell)
    let wild = file.unicodeScalars.filter {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(wild.isEmpty)
    #expect(!file.contains("\n.so"))
  }
}
