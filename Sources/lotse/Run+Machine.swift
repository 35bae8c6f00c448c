import LotseHost
import LotseKit
import LotseManual
import LotseStore

// Calls that other programs make: shells that complete a line, and the installation.
extension Run {
  /// The text for such a call; `nil` if it is none.
  func machineText() async throws -> String? {
    switch options.command.first {
    case "complete": await completions(of: Array(options.command.dropFirst()))
    case "completions": try shellFile(options.command.dropFirst().first ?? "")
    case "manual": Manual.lotse(registry).page(in: language)
    case "explain" where options.command.contains("--date"):
      await dateExplanation(of: options.command.dropFirst().filter { $0 != "--date" })
    case "explain": await explanation(of: Array(options.command.dropFirst()))
    default: nil
    }
  }

  /// What the last of some words may become, one candidate a line.
  private func completions(of words: [String]) async -> String {
    let words = words.first == "--" ? Array(words.dropFirst()) : words
    let completer = CommandCompleter(
      registry: registry,
      language: language,
      store: workspace.records(writingAs: ""),
      calendarFiles: calendarFiles
    )
    let found = await completer.completions(after: words.dropLast(), word: words.last ?? "")
    // A candidate is one line, whatever the store holds.
    return found.map { $0.word.filter { !$0.isNewline } + "\n" }.joined()
  }

  private func shellFile(_ name: String) throws -> String {
    guard let shell = Shell(rawValue: name) else {
      let names = Shell.allCases.map(\.rawValue).joined(separator: ", ")
      throw UserError(
        Text(
          de: "Für die Shell „\(name)“ gibt es keine Vervollständigung.",
          en: "There are no completions for the shell “\(name)”."
        ),
        advice: Text(de: "Möglich sind: \(names).", en: "There are: \(names)."),
        kind: .usage
      )
    }
    return Manual.lotse(registry).completions(for: shell)
  }
}
