import LotseKit

/// What is wrong with an expression, and where.
struct ExpressionProblem: Error, Hashable {
  /// Where it stands, in Unicode scalars from the beginning of the text.
  var offset: Int
  /// What is wrong: one sentence.
  var problem: Text
  /// What is allowed, or what to do.
  var advice: Text?

  init(at offset: Int, _ problem: Text, advice: Text? = nil) {
    self.offset = offset
    self.problem = problem
    self.advice = advice
  }
}

extension ExpressionProblem {
  /// What other languages write, and what it is called here.
  static let foreignSigns = ["=": "==", "&&": "and", "||": "or", "<>": "!=", "!": "not", "≠": "!="]
  static let foreignWords = ["und": "and", "oder": "or", "nicht": "not", "wahr": "true"]

  static let empty = ExpressionProblem(
    at: 0,
    Text(de: "Hier fehlt ein Ausdruck.", en: "An expression is missing here."),
    advice: Text(de: "Zum Beispiel: anzahl > 3.", en: "For example: anzahl > 3.")
  )

  static let tooLong = ExpressionProblem(
    at: 0,
    Text(
      de: "Der Ausdruck ist länger als \(ExpressionScanner.maximumLength) Zeichen.",
      en: "The expression is longer than \(ExpressionScanner.maximumLength) characters."
    ),
    advice: Text(
      de: "Teilen Sie ihn mit calculate in mehrere.",
      en: "Divide it into several with calculate."
    )
  )

  static func tooDeep(at offset: Int) -> ExpressionProblem {
    ExpressionProblem(
      at: offset,
      Text(
        de: "Der Ausdruck ist zu tief verschachtelt.",
        en: "The expression is nested too deeply."
      ),
      advice: Text(
        de: "Teilen Sie ihn mit calculate in mehrere.",
        en: "Divide it into several with calculate."
      )
    )
  }

  static func foreignSign(_ sign: String, _ right: String, at offset: Int) -> ExpressionProblem {
    ExpressionProblem(
      at: offset,
      Text(
        de: "„\(sign)“ gibt es in Ausdrücken nicht.",
        en: "There is no “\(sign)” in expressions."
      ),
      advice: Text(de: "Meinten Sie „\(right)“?", en: "Did you mean “\(right)”?")
    )
  }

  static func strangeSign(_ sign: String, at offset: Int) -> ExpressionProblem {
    ExpressionProblem(
      at: offset,
      Text(
        de: "Das Zeichen „\(sign)“ hat in Ausdrücken keine Bedeutung.",
        en: "The character “\(sign)” means nothing in expressions."
      ),
      advice: Text(
        de: "Texte stehen in Anführungszeichen: \"…\".",
        en: "Texts stand in quotes: \"…\"."
      )
    )
  }

  static func openQuote(at offset: Int) -> ExpressionProblem {
    ExpressionProblem(
      at: offset,
      Text(
        de: "Der Text, der hier beginnt, hat kein Ende.",
        en: "The text that begins here has no end."
      ),
      advice: Text(
        de: "Setzen Sie dasselbe Anführungszeichen dahinter.",
        en: "Put the same quote after it."
      )
    )
  }

  static func decimalComma(at offset: Int) -> ExpressionProblem {
    ExpressionProblem(
      at: offset,
      Text(
        de: "In Ausdrücken trennt ein Punkt die Dezimalstellen.",
        en: "In expressions a point separates the decimals."
      ),
      advice: Text(de: "Zum Beispiel 2.5.", en: "For example 2.5.")
    )
  }

  static func noNumber(at offset: Int) -> ExpressionProblem {
    ExpressionProblem(
      at: offset,
      Text(de: "Diese Zahl ist zu groß.", en: "This number is too large.")
    )
  }

  static func surplus(_ token: ExpressionToken) -> ExpressionProblem {
    ExpressionProblem(
      at: token.offset,
      Text(
        de: "Mit \(token.quoted(.german)) geht der Ausdruck nicht weiter.",
        en: "The expression cannot go on with \(token.quoted(.english))."
      ),
      advice: Text(
        de: "Dazwischen fehlt etwas wie and, or, == oder +.",
        en: "Something such as and, or, == or + is missing before it."
      )
    )
  }

  static func valueExpected(_ token: ExpressionToken) -> ExpressionProblem {
    ExpressionProblem(
      at: token.offset,
      token.content == .end
        ? Text(de: "Am Ende des Ausdrucks fehlt etwas.", en: "The expression is incomplete.")
        : Text(
          de: "Vor \(token.quoted(.german)) fehlt etwas.",
          en: "Something is missing before \(token.quoted(.english))."
        ),
      advice: Text(
        de: "Erwartet wird die Kennung einer Frage, eine Zahl, ein \"Text\" oder eine Funktion.",
        en: "The id of a question, a number, a \"text\" or a function is expected."
      )
    )
  }

  static func fieldExpected(_ token: ExpressionToken) -> ExpressionProblem {
    ExpressionProblem(
      at: token.offset,
      Text(
        de: "Nach dem Punkt fehlt ein Name.",
        en: "A name is missing after the point."
      ),
      advice: Text(de: "Zum Beispiel stufe.label.", en: "For example stufe.label.")
    )
  }

  static func unclosed(
    _ sign: String,
    openedAt open: Int,
    _ token: ExpressionToken
  ) -> ExpressionProblem {
    let found = (de: token.quoted(.german), en: token.quoted(.english))
    return ExpressionProblem(
      at: token.content == .end ? open : token.offset,
      token.content == .end
        ? Text(
          de: "Zu dieser Klammer fehlt „\(sign)“.",
          en: "This bracket lacks its “\(sign)”."
        )
        : Text(
          de: "Hier wird „\(sign)“ oder ein Komma erwartet, nicht \(found.de).",
          en: "“\(sign)” or a comma is expected here, not \(found.en)."
        )
    )
  }

  static func chained(at offset: Int) -> ExpressionProblem {
    ExpressionProblem(
      at: offset,
      Text(
        de: "Vergleiche lassen sich nicht aneinanderhängen.",
        en: "Comparisons cannot be chained."
      ),
      advice: Text(
        de: "Schreiben Sie zum Beispiel 1 < x and x < 5.",
        en: "Write 1 < x and x < 5, for example."
      )
    )
  }
}

extension ExpressionToken {
  /// The token as it is quoted in a sentence.
  func quoted(_ language: Language) -> String {
    let word: String =
      switch content {
      case .number(let number): NumberText.plain(number)
      case .text(let text): "\"\(text)\""
      case .day(let day): day.iso
      case .name(let name): name
      case .sign(let sign): sign
      case .end: Text(de: "dem Ende", en: "the end").in(language)
      }
    return language == .german ? "„\(word)“" : "“\(word)”"
  }
}

/// Numbers as they are written in expressions and data.
enum NumberText {
  /// `3` for whole numbers, else `2.5`.
  static func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }
}
