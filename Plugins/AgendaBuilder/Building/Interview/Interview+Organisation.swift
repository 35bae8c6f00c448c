import LotseKit

// Steering, money, participation, and the way to the council.
extension Interview {
  /// Asks how the agenda is carried, and when the council shall decide.
  func organisation(_ agenda: inout DigitalAgenda) async throws {
    try await announce(
      5,
      Text(de: "Steuerung, Mittel und Beteiligung", en: "Steering, funds and participation"),
      Text(
        de: "Wer hält die Agenda in Gang, was kostet sie, und wer redet mit?",
        en: "Who keeps the agenda going, what does it cost, and who has a say?"
      )
    )
    agenda.resources.yearlyBudget = try await ask(OrganisationQuestions.budget)
    let governance = try await ask(OrganisationQuestions.governance(method.governance))
    agenda.governance = method.governance.sentences(governance ?? [], language)
    let participation = try await ask(OrganisationQuestions.participation(method.participation))
    agenda.participation = method.participation.sentences(participation ?? [], language)
    try await path(&agenda, part: 6)
  }

  /// Asks for the day of the council, and counts back from it.
  func path(_ agenda: inout DigitalAgenda, part: Int) async throws {
    try await announce(
      part,
      Text(de: "Beschlussweg", en: "Decision path"),
      Text(
        de: "Vom Sitzungstag wird in Arbeitstagen zurückgerechnet: wann der Entwurf stehen muss, "
          + "wann wer zu beteiligen ist.",
        en: "Counting back from the meeting in working days: when the draft must be ready, who has "
          + "to be involved when."
      )
    )
    let council = Council(roles)
    let timetable = PathTimetable(
      path: method.path,
      council: council,
      language: language,
      almanac: try await context.conversation.almanac
    )
    let proposed = timetable.earliestCouncil(from: context.today)
    let question = OrganisationQuestions.council(council, proposed, context.today)
    guard let day = try await ask(question) else { return }
    agenda.path = timetable.steps(decidedOn: day)
  }
}

enum OrganisationQuestions {
  static let budget = budget(nil)

  static func budget(_ known: Amount?) -> Question<Amount?> {
    Question.amount(
      "yearly_budget",
      Text(
        de: "Wie viel Geld steht für die Agenda im Jahr bereit?",
        en: "How much money a year is there for the agenda?"
      )
    )
    .because(
      Text(
        de: "Eine Agenda ohne Mittel ist ein Wunschzettel; der Rat fragt als Erstes danach.",
        en: "An agenda without funds is a wish list; it is what the council asks first."
      )
    )
    .such(as: Text(de: "120.000", en: "120,000"))
    .initially(known.map { .decimal($0.euros) }).leavable
  }

  static func governance(_ options: [BuildingMethod.Option]) -> Question<[String]?> {
    Question.choices(
      "governance",
      Text(de: "Wie wird die Agenda gesteuert?", en: "How is the agenda steered?"),
      options.choices,
      count: 1...options.count
    )
    .initially(options.proposed).optional
  }

  static func participation(_ options: [BuildingMethod.Option]) -> Question<[String]?> {
    Question.choices(
      "participation",
      Text(de: "Wie können andere mitwirken?", en: "How can others take part?"),
      options.choices,
      count: 1...options.count
    )
    .because(
      Text(
        de: "Wer gefragt wurde, trägt mit; und vieles weiß nur, wer die Leistung braucht.",
        en: "Who was asked shares the load; and much is known only to those who need the service."
      )
    )
    .initially(options.proposed).optional
  }

  static func council(_ council: Council, _ proposed: Day, _ today: Day) -> Question<Day?> {
    Question.day(
      "council",
      Text(
        de: "Wann soll \(council.withinSentence(in: .german)) beschließen?",
        en: "When shall \(council.withinSentence(in: .english)) decide?"
      ),
      DayRule(earliest: today)
    )
    .because(
      Text(
        de: "Vorgeschlagen ist der erste Tag, der genug Vorlauf lässt; nehmen Sie den "
          + "Sitzungskalender.",
        en: "Proposed is the first day that leaves enough time; take the calendar of meetings."
      )
    )
    .such(as: Text(de: "18.3.2027", en: "18 March 2027"))
    .initially(.day(proposed)).leavable
  }
}
