import LotseKit

/// A shell that can complete Lotse's commands.
package enum Shell: String, Sendable, CaseIterable {
  case bash, zsh, fish
}

extension Manual {
  /// The file that teaches a shell to complete `lotse` and what follows it.
  ///
  /// What the plugins declare stands in the file. Values from the store are fetched when they
  /// are wanted, by `lotse complete -- WORDS…`, which prints one candidate a line. Nothing in the
  /// file or in its answers is run: a candidate is quoted when it is put into the line.
  package func completions(for shell: Shell) -> String {
    let table = CompletionTable(registry: registry, options: options)
    return switch shell {
    case .bash: BashCompletions(table: table).text
    case .zsh: ZshCompletions(table: table).text
    case .fish: FishCompletions(table: table).text
    }
  }
}
