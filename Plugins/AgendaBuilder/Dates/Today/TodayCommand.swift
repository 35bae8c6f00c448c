import LotseKit

/// Shows what matters today: `/agenda` alone, the officer's Monday morning.
///
/// Its value is a ``TodayResult``.
struct TodayCommand: AgendaCommand {
  let declaration = Command(
    "today",
    names: Names(de: "heute", en: "today"),
    place: .main,
    summary: Text(
      de: "Zeigen, was heute zählt: Überfälliges, Termine, Fristen, das Nächste",
      en: "Show what matters today: what is overdue, appointments, deadlines, the next thing"
    ),
    effect: .reads,
    examples: [
      .german: ["was steht heute an", "welche Termine habe ich heute", "guten Morgen"],
      .english: ["what is on today", "what do I have to do today", "good morning"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let overview = try await DayOverview(context)
    let result = try await TodayResult(overview, context)
    let days = DayBlocks(context: context, almanac: try await context.almanac)
    return Reply(
      TodayDocument(context: context, days: days).document(overview),
      value: try JSONValue(encoding: result),
      calendar: overview.dated.calendar(in: context.language),
      followUps: followUps(overview)
    )
  }

  private func followUps(_ overview: DayOverview) -> [FollowUp] {
    if overview.isEmpty {
      return [
        FollowUp(
          Text(de: "eine Maßnahme aufnehmen", en: "add a measure"),
          command: "agenda.add"
        ),
        FollowUp(
          Text(de: "einen Termin eintragen", en: "enter an appointment"),
          command: "agenda.appointment"
        ),
      ]
    }
    var followUps: [FollowUp] = []
    if let next = overview.next {
      followUps.append(
        FollowUp(
          Text(de: "Eintrag \(next.number) zeigen", en: "show item \(next.number)"),
          command: "agenda.show",
          arguments: ["item": .given(.record(next.id))]
        )
      )
    }
    return followUps + [
      FollowUp(Text(de: "die Woche zeigen", en: "show the week"), command: "agenda.week")
    ]
  }
}
