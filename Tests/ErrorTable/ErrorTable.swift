import LotseKit

/// The page of all errors: a table for each module.
struct ErrorTable {
  private let errors: [DeclaredError]

  init(_ errors: [DeclaredError]) { self.errors = errors }

  private static let heading = """
    # What Lotse says when something is wrong

    Every error that users can read, in both languages: what was wrong and what was expected, then what to
    do. Made from the code by `LOTSE_RECORD=1 swift test --disable-xctest --filter ErrorTable`; `make test`
    fails when it is out of date. ‹Names› stand for what is put in, a slash for other wordings. Errors in
    files (guides, cards, answers) are told with file, line and column before them.

    """

  /// The whole page as Markdown.
  var page: String {
    var modules: [String] = []
    for error in errors where !modules.contains(error.module) { modules.append(error.module) }
    return Self.heading + modules.map(section).joined()
  }

  private func section(_ module: String) -> String {
    let rows = errors.filter { $0.module == module }.map(row)
    return "\n## \(module)\n\n| name | what was wrong, what was expected | what to do |\n"
      + "| --- | --- | --- |\n" + rows.joined()
  }

  private func row(_ error: DeclaredError) -> String {
    "| `\(error.name)` | \(cell(error.problem)) | \(cell(error.advice)) |\n"
  }

  /// Both languages, one below the other.
  private func cell(_ words: [Language: String]) -> String {
    Language.allCases.compactMap { words[$0] }.map(escaped).joined(separator: "<br>")
  }

  private func escaped(_ words: String) -> String {
    String(words.flatMap { "|\\*_<>`[]".contains($0) ? "\\\($0)" : String($0) })
  }
}
