import LotseKit

// The frame: for whom, for which years, on whose mandate, and where to.
extension Interview {
  /// Asks for the frame of a new agenda.
  func frame() async throws -> DigitalAgenda {
    try await announce(
      1,
      Text(de: "Auftrag und Leitbild", en: "Mandate and vision"),
      Text(
        de: "Enter übernimmt den Vorschlag. Was Sie noch nicht wissen, bleibt mit „weiß nicht“ "
          + "offen und steht am Ende als offener Punkt im Dokument.",
        en: "Enter takes the proposal. What you don't know yet stays open with “don't know” and "
          + "becomes an open point of the document."
      )
    )
    let profile = try await context.conversation.profile(
      asking: [.name, .land, .body, .inhabitants]
    )
    var agenda = DigitalAgenda(for: try await period(proposedPeriod), on: context.today)
    agenda.municipality = profile.name
    agenda.inhabitants = profile.inhabitants
    agenda.mandate = try await ask(FrameQuestions.mandate)
    agenda.startingPoint = try await ask(FrameQuestions.startingPoint)
    agenda.vision = try await ask(FrameQuestions.vision(method, language))
    agenda.principles = method.principles.sentences(
      try await ask(FrameQuestions.principles(method.principles)) ?? [],
      language
    )
    return agenda
  }

  /// Asks for the years.
  func period(_ proposed: Period) async throws -> Period {
    Period(try await ask(FrameQuestions.period(proposed))) ?? proposed
  }

  /// From next year on; from this year on while most of it is still to come.
  private var proposedPeriod: Period {
    let first = context.today.month <= 3 ? context.today.year : context.today.year + 1
    return Period(first, through: first + method.period.years - 1)
  }
}

enum FrameQuestions {
  static func period(_ proposed: Period) -> Question<String> {
    Question.text(
      "period",
      Text(de: "Für welche Jahre gilt die Agenda?", en: "For which years is the agenda?"),
      TextRule(length: 4...30)
    )
    .because(
      Text(
        de: "Vier Jahre sind überschaubar und passen meist zur Wahlperiode und zum Haushalt.",
        en: "Four years can be overseen and mostly fit the term of the council and the budget."
      )
    )
    .explained(
      Text(
        de: "Das erste und das letzte Jahr, oder nur eines.",
        en: "The first and the last year, or only one."
      )
    )
    .such(as: Text(verbatim: proposed.words))
    .initially(.text(proposed.words))
    .checked { value, _ in
      if case .text(let text) = value, Period(text) != nil { return nil }
      return Text(
        de: "Bitte ein Jahr oder zwei Jahre, etwa \(proposed.words).",
        en: "A year or two years, please, such as \(proposed.words)."
      )
    }
  }

  static let mandate = Question.text(
    "mandate",
    Text(de: "Wer hat den Auftrag gegeben, und wann?", en: "Who gave the mandate, and when?"),
    TextRule(length: 1...500)
  )
  .because(
    Text(
      de: "Ohne Auftrag der Spitze bleibt eine Agenda ein Papier.",
      en: "Without a mandate from the top, an agenda remains a piece of paper."
    )
  )
  .such(
    as: Text(
      de: "Bürgermeisterin, Dienstbesprechung am 12.10.2026",
      en: "The mayor, in the meeting of 12 October 2026"
    )
  )
  .leavable

  static let startingPoint = Question.text(
    "starting_point",
    Text(de: "Wo steht die Kommune heute?", en: "Where does the municipality stand today?"),
    TextRule(length: 1...2_000)
  )
  .because(
    Text(
      de: "Wer die Agenda liest, soll verstehen, warum sie dort anfängt, wo sie anfängt.",
      en: "Whoever reads the agenda shall understand why it begins where it begins."
    )
  )
  .explained(
    Text(
      de: "Zwei, drei Sätze genügen: Was läuft gut, was fehlt, was drängt?",
      en: "Two or three sentences will do: what goes well, what is missing, what presses?"
    )
  )
  .such(
    as: Text(
      de: "Zwölf Leistungen sind online, die E-Akte fehlt, zwei von vier Stellen in der IT sind "
        + "unbesetzt.",
      en: "Twelve services are online, there is no e-file, two of four posts in IT are vacant."
    )
  )
  .leavable

  static func vision(_ method: BuildingMethod, _ language: Language) -> Question<String?> {
    let examples = (Language.allCases).map { ($0, method.visions[$0.rawValue]?.first) }
    let words = Dictionary(
      uniqueKeysWithValues: examples.compactMap { key, text in text.map { (key, $0) } }
    )
    var question = Question.text(
      "vision",
      Text(
        de: "Wie soll es am Ende sein? Ihr Leitbild in ein, zwei Sätzen",
        en: "What shall it be like in the end? Your vision in a sentence or two"
      ),
      TextRule(length: 1...2_000)
    )
    .because(
      Text(
        de: "Das Leitbild sagt, wofür die Mühe gut ist: aus Sicht der Menschen, nicht der Technik.",
        en: "The vision says what the effort is good for: as people see it, not technology."
      )
    )
    .explained(
      Text(
        de: "Stellen Sie sich einen Tag im letzten Jahr der Agenda vor: Was ist leichter geworden, "
          + "und für wen?",
        en: "Imagine a day in the last year of the agenda: what has become easier, and for whom?"
      )
    )
    question.form.example = Text(words)
    return question.leavable
  }

  static func principles(_ options: [BuildingMethod.Option]) -> Question<[String]?> {
    Question.choices(
      "principles",
      Text(
        de: "Nach welchen Grundsätzen entscheiden Sie?",
        en: "By which principles do you decide?"
      ),
      options.choices,
      count: 1...options.count
    )
    .because(
      Text(
        de: "Grundsätze helfen, wenn zwei gute Vorhaben um dasselbe Geld streiten.",
        en: "Principles help when two good projects compete for the same money."
      )
    )
    .initially(options.proposed).optional
  }
}
