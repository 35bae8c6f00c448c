import LotseKit

/// Says what came to the agenda, and how it was understood.
struct AddedReply {
  let context: AgendaContext

  /// The reply for a new measure, which may have been read back already; its value is the
  /// ``MeasureResult``.
  func reply(_ measure: Stored<Measure>, isReadBack: Bool = false) async throws -> Reply {
    let result = try await context.result(measure)
    let document = MeasureDocument(context: context)
    let facts = isReadBack ? [] : try await document.facts(of: measure.content)
    let added = context.say("Aufgenommen", "Added")
    let kind = context.say("Maßnahme", "measure")
    let summary: Prose =
      "\(added): \(kind) \(measure.number, .strong), \(measure.content.title, .strong)"
    var blocks: [Block] = [.paragraph(summary)]
    if !facts.isEmpty { blocks.append(.list(facts)) }
    if !measure.content.steps.isEmpty {
      blocks.append(
        .checklist(measure.content.steps.map { ChecklistItem(Prose($0.text), isDone: $0.isDone) })
      )
    }
    if !isReadBack { blocks += document.past(measure.content) }
    blocks += try await twin(of: measure)
    return Reply(
      Document(blocks),
      value: try JSONValue(encoding: result),
      followUps: followUps(measure)
    )
  }

  /// Points to another open measure of the same name: most likely it is the same one.
  private func twin(of measure: Stored<Measure>) async throws -> [Block] {
    let named = try await context.agenda.measures(
      RecordQuery(
        [.has(.name, .text(measure.content.title)), .not(.isOne(of: [measure.id]))],
        limit: 5
      )
    )
    guard let other = named.first(where: \.content.isOpen) else { return [] }
    let text = context.say(
      "Eine Maßnahme mit diesem Titel gibt es schon: (\(other.number)). "
        + "/rückgängig nimmt die neue wieder weg.",
      "There already is a measure of this title: (\(other.number)). "
        + "/undo takes the new one away again."
    )
    return [.callout(Callout(.note, Prose(text)))]
  }

  private func followUps(_ measure: Stored<Measure>) -> [FollowUp] {
    let item: [String: Answer] = ["item": .given(.record(measure.id))]
    var followUps: [FollowUp] = []
    if measure.content.rating == nil {
      followUps.append(
        FollowUp(
          Text(de: "Nutzen und Aufwand bewerten", en: "rate benefit and effort"),
          command: "agenda.rate",
          arguments: item
        )
      )
    }
    if measure.content.steps.isEmpty { followUps.append(Self.steps(item)) }
    return followUps
  }

  private static func steps(_ item: [String: Answer]) -> FollowUp {
    FollowUp(
      Text(de: "Schritte festlegen", en: "set out its steps"),
      command: "agenda.steps",
      arguments: item
    )
  }
}
