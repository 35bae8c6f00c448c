import LotseKit

/// What changed from one version of a digital agenda to the next.
struct AgendaChanges {
  let former: Stored<DigitalAgenda>
  /// The measures that came to an end, with how they stand.
  private(set) var ended: [MeasureState] = []
  private(set) var new: [Stored<Measure>] = []
  private(set) var moved: [(measure: Stored<Measure>, from: Day?)] = []
  /// The goals that the version before did not have, and those that this one no longer has.
  private(set) var newGoals: [String] = []
  private(set) var droppedGoals: [String] = []
  private(set) var hasNewVision = false

  /// The changes since the version that an agenda continues; `nil` if it is the first.
  init?(
    of agenda: Stored<DigitalAgenda>,
    _ measures: [Stored<Measure>],
    in store: any RecordStore
  ) async throws {
    guard let id = agenda.content.continues,
      let former = try await store.record(DigitalAgenda.self, id)
    else { return nil }
    self.former = former
    let before = former.content.measures
    ended = agenda.content.closed
    new = measures.filter { measure in !before.contains { $0.id == measure.id } }
    moved = measures.compactMap { measure in
      guard let state = before.first(where: { $0.id == measure.id }),
        state.due != measure.content.due
      else { return nil }
      return (measure, state.due)
    }
    let goals = agenda.content.fields.flatMap(\.goals).map(\.text)
    let formerGoals = former.content.fields.flatMap(\.goals).map(\.text)
    newGoals = goals.filter { !formerGoals.contains($0) }
    droppedGoals = formerGoals.filter { !goals.contains($0) }
    hasNewVision = agenda.content.vision != former.content.vision
  }

  /// The changes as a chapter.
  func blocks(_ document: AgendaDocument) -> [Block] {
    let day = document.date(former.content.made)
    let version = former.content.version
    var blocks = [
      document.paragraph(
        "Gegenüber Fassung \(version) vom \(day):",
        "Compared with version \(version) of \(day):"
      )
    ]
    if hasNewVision {
      blocks.append(document.paragraph("Das Leitbild ist neu gefasst.", "The vision is new."))
    }
    let language = document.language
    let ends = ended.map { "\($0.title) (\($0.status.name.in(language)))" }
    let delays = moved.map { measure, from in
      let days = [from, measure.content.due].map { $0.map(document.date) ?? "–" }
      return "\(measure.label): \(days.joined(separator: " → "))"
    }
    let lists: [(Text, [String])] = [
      (Text(de: "Nicht mehr dabei", en: "No longer part of it"), ends),
      (Text(de: "Neu dabei", en: "New"), new.map(\.label)),
      (Text(de: "Neuer Termin", en: "New date"), delays),
      (Text(de: "Neue Ziele", en: "New goals"), newGoals),
      (Text(de: "Entfallene Ziele", en: "Goals given up"), droppedGoals),
    ]
    for (title, items) in lists where !items.isEmpty {
      blocks.append(.paragraph(Prose("\(title.in(language)):", .strong)))
      blocks.append(.list(items.map { Prose($0) }))
    }
    if blocks.count == 1 { blocks.append(document.paragraph("Nichts.", "Nothing.")) }
    return blocks
  }
}
