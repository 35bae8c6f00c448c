import LotseKit
import LotseYAML

/// A template of a document: Markdown with values, conditions and loops.
struct GuideTemplate: Sendable {
  indirect enum Node: Sendable {
    case words(String)
    case value(GuideExpression)
    case condition(GuideExpression, then: [Node], otherwise: [Node])
    case loop(String, GuideExpression, body: [Node], otherwise: [Node])
    case insert(Insert)
  }

  /// Something that is more than a text.
  struct Insert: Sendable {
    enum Kind: String, Sendable, CaseIterable { case chart, answers, findings, open, sources }

    let kind: Kind
    let name: String?
    let position: YAMLPosition
  }

  let nodes: [Node]
  let position: YAMLPosition
}

/// Where the lines of a template stand in their file.
struct TemplatePlace {
  let start: YAMLPosition
  /// Whether the template begins on the line after its key.
  let isBlock: Bool

  /// The place of a character of the template.
  func position(of index: String.Index, in text: String) -> YAMLPosition {
    let before = text[..<index].unicodeScalars
    let lines = before.count { $0 == "\n" }
    let lastLine = before.reversed().prefix { $0 != "\n" }.count
    guard isBlock || lines > 0 else {
      return YAMLPosition(file: start.file, line: start.line, column: start.column + lastLine)
    }
    return YAMLPosition(
      file: start.file,
      line: start.line + lines + (isBlock ? 1 : 0),
      column: lastLine + 1
    )
  }
}
