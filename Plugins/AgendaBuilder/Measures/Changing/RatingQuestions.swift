import LotseKit

/// The six questions by which a measure is judged, with help on how to judge.
enum RatingQuestions {
  private static func levels(
    _ none: Text,
    _ some: Text,
    _ great: Text
  ) -> [Level] {
    [
      Level(0, none), Level(1, Text(de: "sehr wenig", en: "very little")),
      Level(2, Text(de: "wenig", en: "little")), Level(3, some),
      Level(4, Text(de: "viel", en: "much")), Level(5, great),
    ]
  }

  static let benefitForUsers = Question.scale(
    "benefit_users",
    Text(
      de: "Was bringt es Bürgerinnen, Bürgern, Betrieben und Vereinen?",
      en: "What does it bring to residents, businesses and associations?"
    ),
    levels(
      Text(de: "nichts", en: "nothing"),
      Text(de: "spürbar für manche", en: "noticeable for some"),
      Text(de: "spürbar für die meisten", en: "noticeable for most")
    )
  )
  .explained(
    Text(
      de: "Wie viele haben etwas davon, wie oft, und was sparen sie: Wege, Zeit, Rückfragen?",
      en: "How many gain by it, how often, and what do they save: trips, time, queries?"
    )
  )

  static let benefitForStaff = Question.scale(
    "benefit_staff",
    Text(de: "Was bringt es der Verwaltung?", en: "What does it bring to the administration?"),
    levels(
      Text(de: "nichts", en: "nothing"),
      Text(de: "spürbar in einem Bereich", en: "noticeable in one department"),
      Text(de: "spürbar im ganzen Haus", en: "noticeable in the whole house")
    )
  )
  .explained(
    Text(
      de: "Denken Sie an Arbeitszeit, Fehler, Durchlaufzeit und daran, was später darauf aufbaut.",
      en: "Think of working time, mistakes, cycle time, and of what builds on it later."
    )
  )

  static let isLegalDuty = Question.boolean(
    "legal_duty",
    Text(de: "Verlangt es ein Gesetz?", en: "Does a law demand it?")
  )
  .explained(
    Text(
      de: "Nur wenn eine Vorschrift Sie dazu verpflichtet, etwa zur Barrierefreiheit oder zur "
        + "E-Rechnung. Eine Pflicht ist ein Muss, wie immer das Ergebnis ausfällt. Im Zweifel das "
        + "Landesrecht prüfen lassen.",
      en: "Only if a provision obliges you, as for accessibility or e-invoices. A duty is a must, "
        + "whatever the score. When in doubt, have the law of your state checked."
    )
  )

  static let urgency = Question.scale(
    "urgency",
    Text(de: "Wie sehr drängt die Zeit?", en: "How much does time press?"),
    [
      Level(0, Text(de: "gar nicht", en: "not at all")),
      Level(1, Text(de: "irgendwann", en: "some day")),
      Level(2, Text(de: "in den nächsten Jahren", en: "within some years")),
      Level(3, Text(de: "im nächsten Jahr", en: "within a year")),
      Level(4, Text(de: "in den nächsten Monaten", en: "within some months")),
      Level(5, Text(de: "sofort, sonst entsteht Schaden", en: "at once, or there is damage")),
    ]
  )
  .explained(
    Text(
      de: "Läuft eine Frist, eine Förderung, ein Vertrag oder die Pflege einer Software aus?",
      en: "Does a deadline, a grant, a contract or the support of software run out?"
    )
  )

  static let ease = Question.scale(
    "ease",
    Text(de: "Wie wenig Aufwand macht es?", en: "How little effort does it take?"),
    [
      Level(0, Text(de: "größter Aufwand", en: "greatest effort")),
      Level(1, Text(de: "sehr groß", en: "very great")), Level(2, Text(de: "groß", en: "great")),
      Level(3, Text(de: "mittel", en: "medium")), Level(4, Text(de: "gering", en: "small")),
      Level(5, Text(de: "kaum Aufwand", en: "hardly any")),
    ]
  )
  .explained(
    Text(
      de: "Umgekehrt gezählt: 5 ist der geringste Aufwand. Zählen Sie Geld und die Arbeit aller, "
        + "auch die des Personalrats und der IT.",
      en: "Counted the other way round: 5 is least effort. Count money and the work of all, "
        + "the staff council and IT included."
    )
  )

  static let safety = Question.scale(
    "safety",
    Text(de: "Wie wenig kann schiefgehen?", en: "How little can go wrong?"),
    [
      Level(0, Text(de: "größtes Risiko", en: "greatest risk")),
      Level(1, Text(de: "sehr hoch", en: "very high")), Level(2, Text(de: "hoch", en: "high")),
      Level(3, Text(de: "mittel", en: "medium")), Level(4, Text(de: "gering", en: "low")),
      Level(5, Text(de: "kaum Risiko", en: "hardly any")),
    ]
  )
  .explained(
    Text(
      de: "Umgekehrt gezählt: 5 ist das geringste Risiko. Denken Sie an Abhängigkeit von anderen, "
        + "Datenschutz, Akzeptanz und daran, ob es schon jemand gemacht hat.",
      en: "Counted the other way round: 5 is least risk. Think of dependence on others, data "
        + "protection, acceptance, and whether somebody has done it before."
    )
  )

  /// The same as options.
  static let parameters: [Parameter] = [
    Parameter(benefitForUsers, names: Names(de: "nutzen", en: "benefit"), style: .option),
    Parameter(
      benefitForStaff,
      names: Names(de: "nutzen-verwaltung", en: "benefit-staff"),
      style: .option
    ),
    Parameter(isLegalDuty, names: Names(de: "pflicht", en: "legal-duty"), style: .option),
    Parameter(urgency, names: Names(de: "dringlichkeit", en: "urgency"), style: .option),
    Parameter(ease, names: Names(de: "leichtigkeit", en: "ease"), style: .option),
    Parameter(safety, names: Names(de: "sicherheit", en: "safety"), style: .option),
  ]

  /// Asks all six; Enter keeps what is known, and each may stay open.
  static func ask(of measure: Measure, in context: AgendaContext) async throws -> Rating {
    let conversation = context.conversation
    var rating = measure.rating ?? Rating()
    func level(_ question: Question<Int>, _ known: Int?) async throws -> Int? {
      let initial = known.map(AnswerValue.integer)
      return try await conversation.ask(question.optionalOrUnsure.initially(initial))
    }
    rating.benefitForUsers = try await level(benefitForUsers, rating.benefitForUsers)
    rating.benefitForStaff = try await level(benefitForStaff, rating.benefitForStaff)
    rating.isLegalDuty = try await conversation.ask(
      isLegalDuty.optionalOrUnsure.initially(rating.isLegalDuty.map(AnswerValue.boolean))
    )
    rating.urgency = try await level(urgency, rating.urgency)
    let proposed = try measure.effort.flatMap { try context.knowledge.scoring.value.ease($0) }
    rating.ease = try await level(ease, rating.ease ?? proposed)
    rating.safety = try await level(safety, rating.safety)
    return rating
  }
}
