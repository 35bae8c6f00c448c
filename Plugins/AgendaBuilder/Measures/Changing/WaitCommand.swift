import LotseKit

/// Notes that a measure waits for somebody, and when to ask again.
///
/// Its value is a ``MeasureChange/Result``.
struct WaitCommand: AgendaCommand {
  /// So many days nobody is pressed, unless another day is said.
  private static let patience = 7

  let declaration = Command(
    "wait",
    names: Names(de: "warten", en: "wait"),
    summary: Text(
      de: "Festhalten, auf wen eine Maßnahme wartet, und wann nachzufassen ist",
      en: "Note whom a measure waits for, and when to ask again"
    ),
    parameters: [
      .itemFirst,
      Parameter(
        MeasureQuestions.person,
        names: Names(de: "auf", "person", en: "for", aliases: ["who"]),
        style: .rest,
        meaning: .waitingFor
      ),
      .reason,
      Parameter(
        MeasureQuestions.followUp,
        names: Parameter.followUp.names,
        style: .option,
        meaning: .date,
        .due
      ),
    ],
    effect: .writes,
    examples: [
      .german: ["12 wartet auf das Rechenzentrum"], .english: ["12 is waiting for the data centre"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let item = try await context.agenda.item(context.conversation.ask(MeasureQuestions.item))
    let typed = try await context.conversation.ask(MeasureQuestions.person)
    let (said, day) = try await parts(typed, context)
    let name = Self.withoutPreposition(said).withoutSign
    let person = try await context.known.spelling(of: name, as: .person)
    let usual = context.today.adding(days: Self.patience)
    let question = MeasureQuestions.followUp.initially(.day(usual))
    let again = if let day { day } else { try await context.conversation.ask(question) }
    let change = MeasureChange(context: context, title: Text(de: "Wartet", en: "Waits"))
    return try await change.run([item]) { measure in
      measure.waiting = Waiting(
        for: person,
        reason: request[MeasureQuestions.reason],
        since: context.today,
        followUp: again
      )
    }
  }

  /// The name, and the day to ask again that stands behind it: `Rechenzentrum, nachfassen am 1.12.`
  /// or `Rechenzentrum bis Freitag`.
  private func parts(_ text: String, _ context: AgendaContext) async throws -> (String, Day?) {
    let words = text.split(separator: " ").map(String.init)
    let marks = [["nachfassen"], ["ask", "again"], ["follow", "up"], ["bis"], ["until"], ["by"]]
    let days = try await context.days(.future)
    for index in words.indices.dropFirst() {
      let rest = words[index...].map(\.folded)
      guard let mark = marks.first(where: { rest.starts(with: $0) }) else { continue }
      let day = words[(index + mark.count)...].joined(separator: " ")
      guard let found = try? days.read(day) else { continue }
      var name = words[..<index].joined(separator: " ")
      while let last = name.last, ",;".contains(last) { name.removeLast() }
      return (name, found)
    }
    return (text, nil)
  }

  private static func withoutPreposition(_ text: String) -> String {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, ["auf", "for"].contains(words[0].folded) else { return text }
    return String(words[1])
  }
}
