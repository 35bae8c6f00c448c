import LotseHost

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
    case .markdown: MarkdownConsole(base: base)
    case .json: JSONConsole(base: base)
    }
  }
}
