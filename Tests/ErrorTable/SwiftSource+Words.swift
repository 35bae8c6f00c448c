import LotseKit

// The words that an expression makes: its literals, with the names of what is put in.
extension SwiftSource {
  /// The words of an expression in a language: those of the texts in it, other readings after a
  /// slash.
  func words(in language: Language) -> [String] {
    calls(of: "Text").compactMap { call in
      let label = language.rawValue
      let argument = call.arguments.first { $0.label == label || $0.label == "verbatim" }
      return argument.map { $0.expression.literalWords }
    }
  }

  /// The literals of an expression as one text.
  ///
  /// Those that are added make one; others are alternatives.
  var literalWords: String {
    var words = ""
    var isAlternative = false
    for token in tokens() {
      if token.sign == ":" || token.sign == "?" { isAlternative = true }
      guard token.kind == .literal else { continue }
      let literal = SwiftSource(token.text).literal
      if isAlternative, !words.isEmpty, !literal.isEmpty { words += "/" }
      words += literal
      isAlternative = false
    }
    return words.isEmpty ? placeholder : words
  }

  /// What a literal says, with its source as this text.
  private var literal: String {
    let quotes = text.starts(with: "\"\"\"") ? 3 : 1
    var words = ""
    var index = quotes
    while index < text.count - quotes {
      guard text[index] == "\\" else {
        words.append(text[index])
        index += 1
        continue
      }
      if text[index + 1] == "(" {
        let end = end(of: index + 1)
        words += SwiftSource(text[(index + 2)..<(end - 1)]).interpolation
        index = end
      } else {
        if "\"\\".contains(text[index + 1]) { words.append(text[index + 1]) }
        index += 2
      }
    }
    return quotes == 3 ? words.split { $0.isWhitespace }.joined(separator: " ") : words
  }

  /// What is put into a literal: one of some words, or a thing by its name.
  private var interpolation: String {
    text.contains("?") && text.contains("\"") ? literalWords : placeholder
  }

  /// The name of what an expression stands for.
  private var placeholder: String {
    let unsaid: Set = ["Self", "self", "String", "try", "await"]
    let name = tokens().lazy.compactMap(\.word).first { !unsaid.contains($0) }
    return "‹\(name ?? "…")›"
  }
}
