import LotseKit

/// The digital agendas of the store, with their measures.
struct AgendaShelf: Sendable {
  let agenda: Agenda

  private var store: any RecordStore { agenda.store }

  /// The latest version of the latest agenda; `nil` if there is none.
  var latest: Stored<DigitalAgenda>? {
    get async throws {
      try await store.records(
        DigitalAgenda.self,
        matching: RecordQuery(order: .newest, limit: 1)
      ).first
    }
  }

  /// The agenda that is meant: the named one, or else the latest.
  ///
  /// - Throws: A ``UserError`` if it is gone, or if there is none.
  func agenda(_ id: RecordID?) async throws -> Stored<DigitalAgenda> {
    if let id {
      guard let named = try await store.record(DigitalAgenda.self, id) else {
        throw UserError.noDigitalAgenda
      }
      return named
    }
    guard let latest = try await latest else { throw UserError.noDigitalAgenda }
    return latest
  }

  /// The measures of an agenda as they are today, by their beginning.
  func measures(of id: RecordID) async throws -> [Stored<Measure>] {
    let query = RecordQuery([.has(.agenda, .text(id.rawValue))])
    return try await agenda.measures(query).sorted { left, right in
      let (a, b) = (left.content.start ?? .last, right.content.start ?? .last)
      return a == b ? left.number < right.number : a < b
    }
  }

  /// The measures made from the catalogue, newest state, by catalogue id.
  ///
  /// Of several made from the same one, an open one counts before an ended one.
  func catalogued() async throws -> [String: Stored<Measure>] {
    let measures = try await agenda.measures(RecordQuery([.not(.lacks(.catalogue))]))
    var byID: [String: Stored<Measure>] = [:]
    for measure in measures where measure.content.status != .dropped {
      guard let id = measure.content.catalogueID else { continue }
      if byID[id]?.content.isOpen != true || measure.content.isOpen { byID[id] = measure }
    }
    return byID
  }
}

extension Day {
  /// Later than every other day.
  static var last: Day { Day(daysSince1970: .max) }
}

extension UserError {
  static let noDigitalAgenda = UserError(
    Text(de: "Es gibt noch keine Digitale Agenda.", en: "There is no digital agenda yet."),
    advice: Text(
      de: "/agenda aufbauen führt Sie Frage für Frage hindurch.",
      en: "/agenda build leads you through it question by question."
    )
  )
}
