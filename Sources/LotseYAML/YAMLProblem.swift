import LotseKit

/// What a file may not hold, in words.
struct YAMLProblem {
  let problem: Text
  let advice: Text?

  init(_ problem: Text, advice: Text? = nil) {
    self.problem = problem
    self.advice = advice
  }

  static let outOfMemory = YAMLProblem(
    Text(
      de: "Der Arbeitsspeicher reicht nicht, um diese Datei zu lesen.",
      en: "There is not enough memory to read this file."
    ),
    advice: Text(
      de: "Schließen Sie andere Programme, oder teilen Sie die Datei.",
      en: "Close other programs, or split the file."
    )
  )

  static let encoding = YAMLProblem(
    Text(
      de: "Die Datei ist ab hier kein UTF-8-Text.",
      en: "From here on, the file is not UTF-8 text."
    ),
    advice: Text(
      de: "Speichern Sie sie im Texteditor mit der Zeichenkodierung UTF-8.",
      en: "Save it from the text editor with the encoding UTF-8."
    )
  )

  static let control = YAMLProblem(
    Text(
      de: "Hier steht ein Steuerzeichen, das in YAML nicht erlaubt ist.",
      en: "There is a control character here that YAML does not allow."
    ),
    advice: Text(de: "Löschen Sie das Zeichen.", en: "Delete the character.")
  )

  static func tooLarge(_ bytes: Int) -> YAMLProblem {
    YAMLProblem(
      Text(
        de: "Die Datei ist zu groß: höchstens \(bytes / 1024) KB sind möglich.",
        en: "The file is too large: \(bytes / 1024) KB is the most."
      ),
      advice: Text(
        de: "Teilen Sie sie auf.",
        en: "Split it."
      )
    )
  }

  static func tooDeep(_ depth: Int) -> YAMLProblem {
    YAMLProblem(
      Text(
        de: "Zu tief verschachtelt: höchstens \(depth) Ebenen sind möglich.",
        en: "Nested too deeply: \(depth) levels are the most."
      )
    )
  }

  static let secondDocument = YAMLProblem(
    Text(
      de: "Hier beginnt ein zweites Dokument; eine Datei hat nur eines.",
      en: "A second document begins here; a file has only one."
    ),
    advice: Text(de: "Entfernen Sie die Zeile mit ---.", en: "Remove the line with ---.")
  )

  static let tag = YAMLProblem(
    Text(
      de: "Typangaben mit ! werden nicht gelesen.",
      en: "Type tags with ! are not read."
    ),
    advice: Text(
      de: "Setzen Sie den Wert in Anführungszeichen, wenn das ! zum Text gehört.",
      en: "Put the value in quotes if the ! is part of the text."
    )
  )

  static let anchor = YAMLProblem(
    Text(
      de: "Anker mit & und Verweise mit * werden nicht gelesen.",
      en: "Anchors with & and aliases with * are not read."
    ),
    advice: Text(
      de: "Schreiben Sie den Wert aus, oder setzen Sie ihn in Anführungszeichen, "
        + "wenn das Zeichen zum Text gehört.",
      en: "Write the value out, or put it in quotes if the character is part of the text."
    )
  )

  static let structuredKey = YAMLProblem(
    Text(
      de: "Ein Schlüssel muss ein einzelnes Wort oder ein einzelner Text sein.",
      en: "A key must be a single word or a single text."
    )
  )

  static func duplicate(_ key: String, firstLine: Int) -> YAMLProblem {
    YAMLProblem(
      Text(
        de: "„\(key)“ steht schon in Zeile \(firstLine).",
        en: "“\(key)” is already in line \(firstLine)."
      ),
      advice: Text(
        de: "Jeder Schlüssel darf einmal vorkommen.",
        en: "Each key may come once."
      )
    )
  }

  static let unreadable = YAMLProblem(
    Text(de: "Hier ist die Datei kein gültiges YAML.", en: "The file is not valid YAML here."),
    advice: Text(
      de: "Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen in dieser Zeile "
        + "und der davor.",
      en: "Check the indentation, colons and quotes in this line and the one before."
    )
  )
}

extension YAMLError {
  init(at position: YAMLPosition, _ problem: YAMLProblem) {
    self.init(at: position, problem.problem, advice: problem.advice)
  }
}
