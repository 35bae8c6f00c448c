import LotseKit

enum MeasureChoiceQuestions {
  static func fromCatalogue(
    _ field: String,
    _ key: String,
    _ choices: [Choice],
    proposed: [String]
  ) -> Question<[String]?> {
    Question.choices(
      "measures",
      Text(
        de: "Welche Maßnahmen gehören zu „\(field)“?",
        en: "Which measures belong to “\(field)”?"
      ),
      choices,
      count: 1...choices.count
    )
    .of(key)
    .because(
      Text(
        de: "Der Katalog sammelt, was Kommunen immer wieder tun. Eigene Maßnahmen folgen gleich.",
        en: "The catalogue collects what municipalities do again and again. Own ones come next."
      )
    )
    .explained(
      Text(
        de: "Nummern mit Komma trennen. Genannt sind die Rolle, die verantwortet, die "
          + "Aufwandsklasse und was vorher da sein muss. /agenda katalog M07 zeigt mehr.",
        en: "Separate numbers by commas. Named are the accountable role, the effort class and "
          + "what must be there before. /agenda catalogue M07 shows more."
      )
    )
    .initially(proposed.isEmpty ? nil : .choices(proposed)).optional
  }

  static func any(_ choices: [Choice]) -> Question<[String]> {
    Question.choices(
      "measures",
      Text(
        de: "Noch ist keine Maßnahme gewählt. Womit beginnen Sie?",
        en: "No measure is chosen yet. With which do you begin?"
      ),
      choices,
      count: 1...max(1, choices.count)
    )
    .because(
      Text(
        de: "Eine Agenda ohne Maßnahmen wäre nur ein Vorsatz.",
        en: "An agenda without measures would be a mere intention."
      )
    )
  }

  static func listed(_ measures: [Stored<Measure>]) -> Question<[String]?> {
    Question.choices(
      "listed",
      Text(
        de: "Diese Maßnahmen stehen schon auf Ihrer Liste. Welche gehören in die Digitale Agenda?",
        en: "These measures are on your list already. Which belong to the digital agenda?"
      ),
      measures.map { Choice("item\($0.number)", Text(verbatim: $0.content.title)) },
      count: 1...measures.count
    )
    .optional
  }

  static func field(of measure: Stored<Measure>, _ fields: [AgendaField]) -> Question<String> {
    let title = measure.content.title
    return Question.choice(
      "field",
      Text(
        de: "Zu welchem Handlungsfeld gehört „\(title)“?",
        en: "To which field of action does “\(title)” belong?"
      ),
      choices(fields)
    )
    .of("item\(measure.number)").initially(.choice("f1"))
  }

  static func prerequisites(_ choices: [Choice]) -> Question<[String]?> {
    Question.choices(
      "prerequisites",
      Text(
        de: "Ihre Maßnahmen setzen diese voraus, die noch fehlen. Welche nehmen Sie dazu?",
        en: "Your measures need these, which are still missing. Which do you add?"
      ),
      choices,
      count: 1...choices.count
    )
    .because(
      Text(
        de: "Wer die Grundlage auslässt, wartet später darauf. Was Sie weglassen, wird ein offener "
          + "Punkt: Vielleicht haben Sie es schon.",
        en: "Who leaves out the foundation waits for it later. What you leave out becomes an open "
          + "point: perhaps you have it already."
      )
    )
    .initially(.choices(choices.map(\.value))).optional
  }

  private static let title = Question.text(
    "title",
    Text(de: "Wie heißt die Maßnahme?", en: "What is the measure called?"),
    TextRule(length: 1...200)
  )
  .such(as: Text(de: "Glasfaser für das Rathaus", en: "Fibre for the town hall"))

  private static let owner = MeasureQuestions.owner.leavable

  static func own(
    _ fields: [AgendaField],
    _ scoring: ScoringModel
  ) -> Question<[[String: Answer]]> {
    let effort = MeasureQuestions.effort(scoring)
      .initially(.choice(EffortClass.medium.rawValue))
    let field = Question.choice(
      "field",
      Text(de: "Zu welchem Handlungsfeld?", en: "Which field of action?"),
      choices(fields)
    )
    .initially(.choice("f1"))
    return Question.group(
      "own_measures",
      Text(de: "Welche eigenen Maßnahmen kommen dazu?", en: "Which measures of your own?"),
      GroupRule(
        [title.form, field.form, owner.form, effort.form],
        count: 0...30,
        item: Text(de: "Maßnahme", en: "measure")
      )
    )
    .because(
      Text(
        de: "Was nur Ihre Kommune hat: ein Förderprojekt, ein Beschluss, ein Neubau.",
        en: "What only your municipality has: a funded project, a decision, a new building."
      )
    )
  }

  private static func choices(_ fields: [AgendaField]) -> [Choice] {
    fields.enumerated().map { Choice("f\($0 + 1)", Text(verbatim: $1.title)) }
  }

  static func effort(in answers: [String: Answer]) -> EffortClass? {
    let effort = MeasureQuestions.effort
    return answers[effort.form.id].flatMap(effort.value).flatMap(EffortClass.init(rawValue:))
  }

  static func owner(in answers: [String: Answer]) -> String? {
    answers[owner.form.id].flatMap(owner.value) ?? nil
  }

  static func field(in answers: [String: Answer], _ fields: [AgendaField]) -> String {
    guard case .choice(let choice)? = answers["field"]?.value,
      let number = Int(choice.dropFirst()), fields.indices.contains(number - 1)
    else { return fields.first?.title ?? "" }
    return fields[number - 1].title
  }
}
