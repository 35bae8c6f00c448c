import LotseExport
import LotseHost
import LotseKit

/// In which form results are given.
enum OutputFormat: String, CaseIterable {
  /// For people, at the terminal.
  case text
  /// CommonMark with tables, to keep or hand on.
  case markdown = "md"
  /// One JSON object a line, for programs.
  case json

  /// A front end that gives results in this form, over another one.
  func console(over base: any FrontEnd) -> any FrontEnd {
    switch self {
    case .text: base
    case .markdown:
      ResultConsole(base: base) { result, language in
        MarkdownWriter(language: language)
          .text(result.document(in: language, withFollowUps: false))
      }
    case .json: ResultConsole(base: base) { $0.json(in: $1).text() + "\n" }
    }
  }
}
