import LotseKit

/// What a line tells of a project: its name and perhaps its type.
struct ProjectNaming {
  let line: String
  let names: ProjectNames

  /// The id of the type; `nil` if the line tells none.
  var type: String? { names.type(in: line) }

  /// A name; what reads like a sentence gives the name of its type.
  func name(in language: Language) -> String {
    let words = line.split(whereSeparator: \.isWhitespace)
    let isSentence = words.count > Self.longestName || line.contains("?")
    let known = names.projects.first { $0.id == type }?.name.in(language)
    return isSentence ? known ?? line : line
  }

  /// More words make a sentence.
  private static let longestName = 5
}
