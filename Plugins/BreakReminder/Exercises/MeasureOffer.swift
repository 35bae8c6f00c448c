import LotseKit

/// Offers one measure that has not moved for long, after a break, if the user wants that.
struct MeasureOffer {
  /// A measure of the agenda.
  struct Measure {
    let record: Stored<RawRecord>
    let today: Day

    /// Names it without haste.
    func sentence(in language: Language) -> String {
      let title = record.content.title
      let days = today.days(since: record.changed.day)
      return Text(
        de: "Auch lange nicht bewegt, seit \(days) Tagen: \(title) (\(record.number)).",
        en: "Not moved for long either, for \(days) days: \(title) (\(record.number))."
      ).in(language)
    }

    /// Shows it.
    var followUp: FollowUp {
      FollowUp(
        Text(
          de: "Maßnahme \(record.number) ansehen",
          en: "look at measure \(record.number)"
        ),
        command: "agenda.show",
        arguments: ["item": .given(.record(record.id))]
      )
    }
  }

  let isWanted: Bool
  let store: any RecordStore
  let today: Day
  /// So many days without a change are long.
  private static let long = 14

  /// The open measure that has not moved for the longest time; `nil` if none is offered.
  func measure() async throws -> Measure? {
    guard isWanted else { return nil }
    let limit = FacetValue.day(today.adding(days: -Self.long))
    let query = RecordQuery(
      [.has("agenda.kind", .text("measure")), .within("agenda.moved", from: nil, through: limit)],
      order: .facet("agenda.moved", descending: false),
      limit: 1
    )
    let found = try await store.records(kind: "agenda.item", matching: query)
    return found.first.map { Measure(record: $0, today: today) }
  }
}
