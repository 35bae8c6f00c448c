import LotseKit

extension YAMLError {
  /// A mistake in the notation, from libyaml's name for it.
  ///
  /// - Parameters:
  ///   - name: The problem as libyaml words it.
  ///   - position: Where it was noticed.
  ///   - start: Where the quote or bracket begins that was being read.
  init(syntax name: String, at position: YAMLPosition, from start: YAMLPosition) {
    switch name {
    case "found unexpected end of stream", "found unexpected document indicator":
      self.init(at: start, .unclosedQuote)
    case "did not find expected ',' or ']'":
      self.init(at: position, .openBracket("]", line: start.line))
    case "did not find expected ',' or '}'":
      self.init(at: position, .openBracket("}", line: start.line))
    default: self.init(at: position, YAMLProblem.syntax[name] ?? .unreadable)
    }
  }
}

extension YAMLProblem {
  fileprivate static let unclosedQuote = YAMLProblem(
    Text(
      de: "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.",
      en: "The quote that begins here is not closed."
    ),
    advice: Text(
      de: "Setzen Sie dasselbe Zeichen ans Ende des Textes.",
      en: "Put the same character at the end of the text."
    )
  )

  fileprivate static func openBracket(_ bracket: String, line: Int) -> YAMLProblem {
    YAMLProblem(
      Text(
        de: "Hier fehlt ein Komma oder die Klammer \(bracket) zu der aus Zeile \(line).",
        en: "A comma is missing here, or the bracket \(bracket) for the one in line \(line)."
      )
    )
  }

  /// The other mistakes that people make, by libyaml's name.
  fileprivate static let syntax: [String: YAMLProblem] = [
    "mapping values are not allowed in this context": colon,
    "found character that cannot start any token": firstCharacter,
    "did not find expected key": indentation,
    "did not find expected '-' indicator": listEnd,
    "block sequence entries are not allowed in this context": listStart,
    "mapping keys are not allowed in this context": questionMark,
    "could not find expected ':'": missingColon,
    "found unknown escape character": escape,
    "did not find expected <document start>": afterEnd,
  ]

  private static let colon = YAMLProblem(
    Text(
      de: "Hier steht ein Doppelpunkt, wo keiner stehen kann.",
      en: "There is a colon where none can be."
    ),
    advice: Text(
      de: "Setzen Sie den Text in Anführungszeichen, wenn der Doppelpunkt dazugehört; "
        + "sonst prüfen Sie die Einrückung.",
      en: "Put the text in quotes if the colon is part of it; otherwise check the indentation."
    )
  )

  private static let firstCharacter = YAMLProblem(
    Text(
      de: "Mit diesem Zeichen kann hier nichts beginnen.",
      en: "Nothing can begin with this character here."
    ),
    advice: Text(
      de: "Rücken Sie mit Leerzeichen statt mit Tabulator ein, und setzen Sie Texte, "
        + "die mit @, ` oder % beginnen, in Anführungszeichen.",
      en: "Indent by spaces, not by tabs, and put texts that begin with @, ` or % in quotes."
    )
  )

  private static let indentation = YAMLProblem(
    Text(
      de: "Hier wird ein Schlüssel erwartet, der so weit eingerückt ist wie die davor.",
      en: "A key is expected here, indented as far as those before it."
    ),
    advice: Text(
      de: "Prüfen Sie die Einrückung und die Anführungszeichen in der Zeile davor.",
      en: "Check the indentation, and the quotes in the line before."
    )
  )

  private static let listEnd = YAMLProblem(
    Text(
      de: "Hier wird der nächste Punkt der Liste erwartet.",
      en: "The next item of the list is expected here."
    ),
    advice: Text(
      de: "Jeder Punkt beginnt mit einem Strich und einem Leerzeichen, alle gleich weit "
        + "eingerückt.",
      en: "Each item begins with a dash and a space, all indented alike."
    )
  )

  private static let listStart = YAMLProblem(
    Text(
      de: "Eine Liste kann nicht in dieser Zeile beginnen.",
      en: "A list cannot begin in this line."
    ),
    advice: Text(
      de: "Setzen Sie sie in die nächste Zeile, oder den Text in Anführungszeichen, "
        + "wenn der Strich dazugehört.",
      en: "Put it in the next line, or put the text in quotes if the dash is part of it."
    )
  )

  private static let questionMark = YAMLProblem(
    Text(
      de: "Ein Fragezeichen mit einem Leerzeichen danach hat in YAML eine eigene Bedeutung.",
      en: "A question mark followed by a space has a meaning of its own in YAML."
    ),
    advice: Text(
      de: "Setzen Sie es in Anführungszeichen.",
      en: "Put it in quotes."
    )
  )

  private static let missingColon = YAMLProblem(
    Text(
      de: "In der Zeile davor fehlt ein Doppelpunkt nach dem Schlüssel.",
      en: "A colon after the key is missing in the line before."
    )
  )

  private static let escape = YAMLProblem(
    Text(
      de: "Diese Folge mit \\ gibt es in doppelten Anführungszeichen nicht.",
      en: "There is no such sequence with \\ in double quotes."
    ),
    advice: Text(
      de: "Schreiben Sie \\\\ für den Schrägstrich, oder nehmen Sie einfache Anführungszeichen.",
      en: "Write \\\\ for the backslash, or use single quotes."
    )
  )

  private static let afterEnd = YAMLProblem(
    Text(
      de: "Hier steht noch etwas, nachdem der Inhalt schon zu Ende ist.",
      en: "There is something left here after the content has ended."
    ),
    advice: Text(
      de: "Prüfen Sie Anführungszeichen und Klammern davor.",
      en: "Check the quotes and brackets before it."
    )
  )
}
