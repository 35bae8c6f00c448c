import LotseKit

/// Carries the digital agenda on for another year: what was done, what is late, what is added.
///
/// Its value is the ``AgendaResult`` of the new version.
struct ExtendCommand: AgendaCommand {
  let declaration = Command(
    "extend",
    names: Names(de: "fortschreiben", en: "extend"),
    summary: Text(
      de: "Die Digitale Agenda fortschreiben: Rückblick, Neues, neue Fassung",
      en: "Extend the digital agenda: review, new things, new version"
    ),
    effect: .writes,
    examples: [
      .german: ["Digitale Agenda fortschreiben", "die Agenda fürs nächste Jahr aktualisieren"],
      .english: ["extend the digital agenda", "update the agenda for next year"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let shelf = AgendaShelf(agenda: context.agenda)
    let former = try await shelf.agenda(nil)
    let measures = try await shelf.measures(of: former.id)
    let beginning = try await Interview(context, parts: 5)
    let review = try await Review(interview: beginning, former: former).hold(over: measures)
    let interview = review.ended.reduce(beginning) { $0.ending($1.measure, as: $1.status) }
    var agenda = try await frame(of: former, interview)
    try await Renewal(interview: interview).goals(of: &agenda)
    var planned = review.carried
    let (new, missing) = try await Renewal(interview: interview).measures(for: &agenda, planned)
    planned += new
    if planned.isEmpty { planned = try await interview.atLeastOneMeasure() }
    try await interview.plan(&planned, for: &agenda)
    let budget = OrganisationQuestions.budget(agenda.resources.yearlyBudget)
    agenda.resources.yearlyBudget = try await interview.ask(budget)
    try await interview.path(&agenda, part: 5)
    agenda.openPoints = await OpenPoints(interview: interview).all(of: agenda, planned, missing)
    agenda.closed = try await review.close(in: context)
    let stored = try await AgendaWriter(interview: interview).store(agenda, planned)
    return try await AgendaReply(context: context).reply(stored)
  }

  /// The new version, which begins with what the former one says.
  private func frame(
    of former: Stored<DigitalAgenda>,
    _ interview: Interview
  ) async throws -> DigitalAgenda {
    try await interview.announce(
      2,
      Text(de: "Leitbild und Ziele", en: "Vision and goals"),
      Text(
        de: "Was noch gilt, bleibt mit Enter, wie es ist.",
        en: "Enter leaves what still holds as it is."
      )
    )
    var agenda = former.content
    agenda.version += 1
    agenda.continues = former.id
    agenda.status = .draft
    agenda.decision = nil
    agenda.made = interview.context.today
    agenda.proposedRatings = []
    agenda.path = []
    agenda.period = try await interview.period(next(agenda.period, interview.context.today))
    let vision = FrameQuestions.vision(interview.method, interview.language)
      .initially(agenda.vision.map(AnswerValue.text))
    agenda.vision = try await interview.ask(vision)
    return agenda
  }

  /// The same years while some of them are still to come, else as many again.
  private func next(_ period: Period, _ today: Day) -> Period {
    if period.last > today.year { return period }
    return Period(today.year + 1, through: today.year + 1 + period.last - period.first)
  }
}
