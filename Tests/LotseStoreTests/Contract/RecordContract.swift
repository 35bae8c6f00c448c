import LotseHost
import LotseKit
import Testing

/// What every store must do with records, whatever keeps them.
enum RecordContract {
  static func keepsWhatIsInserted(_ workspace: any Workspace) async throws {
    let store = workspace.records(writingAs: "test")
    let record = RawRecord(
      kind: "log.entry",
      title: "Ämter \u{0} 👩🏽‍💻",
      day: Day(iso: "2026-12-04"),
      body: RecordBody([
        "list": [1, .number(2.5), .null, true], "ü": "\u{1b}[31m\n\"'; drop table records; --",
      ])
    )
    let stored = try await store.insert(record, index: Sample.index("Ämter"))
    #expect(stored.number == 1)
    let byID = try await store.record(stored.id)
    let byNumber = try await store.record(kind: "log.entry", number: 1)
    #expect(byID?.content == record)
    #expect(byNumber?.content == record)
    #expect(byID?.id == stored.id)
    #expect(byID?.created == stored.created)
  }

  static func neverGivesANumberTwice(_ workspace: any Workspace) async throws {
    let store = workspace.records(writingAs: "test")
    let first = try await store.add("one")
    let second = try await store.add("two")
    try await store.delete(second.id)
    let third = try await store.add("three")
    let other = try await store.add("other", kind: "agenda.measure")
    #expect([first, third, other].map(\.number) == [1, 3, 1])
    let gone = try await store.record(second.id)
    #expect(gone == nil)
  }

  static func refusesWhatDoesNotExist(_ workspace: any Workspace) async throws {
    let store = workspace.records(writingAs: "test")
    let stored = try await store.add("one")
    try await store.delete(stored.id)
    await #expect(throws: UserError.self) { try await store.delete(stored.id) }
    await #expect(throws: UserError.self) {
      _ = try await store.update(stored.id, to: Sample.record("x"), index: Sample.index())
    }
  }

  static func sortsAndFilters(_ workspace: any Workspace) async throws {
    let store = workspace.records(writingAs: "test")
    func day(_ iso: String) -> [FacetValue] {
      [Day(iso: iso)].compactMap { $0.map(FacetValue.day) }
    }
    let a = try await store.add(
      "a",
      [.due: day("2026-12-04"), .tag: [.text("IT"), .text("Straße")]]
    )
    let b = try await store.add("b", [.status: [.text("open")]])
    try await store.add("c", [.due: day("2026-01-31") + day("2027-05-01"), .tag: [.text("it")]])
    try await store.add("d", [.due: day("2026-12-04"), .status: [.text("open")]])
    try await store.add("other kind", [.tag: [.text("IT")]], kind: "agenda.measure")

    let byDue = RecordQuery.Order.facet(.due, descending: false)
    #expect(try await store.titles(RecordQuery(order: byDue)) == ["c", "a", "d", "b"])
    #expect(
      try await store.titles(RecordQuery(order: .facet(.due, descending: true)))
        == ["a", "d", "c", "b"]
    )
    #expect(try await store.titles(RecordQuery(order: byDue, limit: 2)) == ["c", "a"])
    #expect(try await store.titles(RecordQuery(order: .newest, limit: 3)) == ["d", "c", "b"])
    #expect(try await store.titles(RecordQuery(limit: 0)) == [])

    let january = RecordQuery.Condition.within(
      .due,
      from: day("2026-01-01").first,
      through: day("2026-01-31").first
    )
    let cases: [([RecordQuery.Condition], [String])] = [
      ([.has(.tag, .text("it"))], ["a", "c"]),
      ([.has(.tag, .text("strasse"))], ["a"]),
      ([.has(.tag, .text("it")), .has(.status, .text("open"))], []),
      ([january], ["c"]),
      ([.within(.due, from: day("2026-12-04").first, through: nil)], ["a", "c", "d"]),
      ([.within(.due, from: day("2026-01-01").first, through: nil)], ["a", "c", "d"]),
      ([.within(.due, from: nil, through: nil)], ["a", "c", "d"]),
      ([.lacks(.due)], ["b"]),
      ([.not(.has(.tag, .text("IT")))], ["b", "d"]),
      ([.any([january, .has(.status, .text("OPEN"))])], ["b", "c", "d"]),
      ([.any([])], []),
      ([.not(.any([.lacks(.tag), january]))], ["a"]),
      ([.isOne(of: [a.id, b.id, RecordID(rawValue: "'; --")])], ["a", "b"]),
      ([.isOne(of: [b.id, a.id]), .lacks(.due)], ["b"]),
      ([.not(.isOne(of: [a.id])), .within(.due, from: nil, through: nil)], ["c", "d"]),
      ([.isOne(of: [])], []),
    ]
    for (conditions, expected) in cases {
      #expect(try await store.titles(RecordQuery(conditions)) == expected, "\(conditions)")
      for limit in [nil, 0, 1, 100] {
        let query = RecordQuery(conditions, limit: limit)
        let count = try await store.count(kind: "log.entry", matching: query)
        #expect(count == min(expected.count, limit ?? .max), "\(conditions)")
      }
    }
  }

  /// Other ways are taken through many records than through few: all must count what is there.
  static func countsManyAsFew(_ workspace: any Workspace) async throws {
    let work = try await workspace.begin(Sample.label())
    let rank = Facet("rank")
    for number in 0..<1_200 {
      let ranks = [number % 7, number % 11].map { FacetValue.number(Double($0)) }
      let tags = number.isMultiple(of: 100) ? [FacetValue.text("rare")] : []
      try await work.add("\(number)", [rank: ranks, .tag: tags])
    }
    _ = try await work.commit(closing: nil)
    let store = workspace.records(writingAs: "test")
    let low = RecordQuery.Condition.within(rank, from: .number(0), through: .number(6))
    let rare = RecordQuery.Condition.has(.tag, .text("rare"))
    let cases: [([RecordQuery.Condition], Int)] = [
      ([low], 1_200), ([.within(rank, from: nil, through: nil)], 1_200), ([low, rare], 12),
      ([low, .not(rare)], 1_188), ([low, .lacks(.tag)], 1_188), ([.lacks(rank)], 0),
    ]
    for (conditions, expected) in cases {
      for limit in [nil, 5, 1_190, 1_300] {
        let query = RecordQuery(conditions, limit: limit)
        let count = try await store.count(kind: "log.entry", matching: query)
        #expect(count == min(expected, limit ?? .max), "\(conditions) \(limit ?? -1)")
        let found = try await store.records(kind: "log.entry", matching: query)
        #expect(found.count == count, "\(conditions) \(limit ?? -1)")
      }
    }
  }

  static func ordersNumbersBeforeWords(_ workspace: any Workspace) async throws {
    let store = workspace.records(writingAs: "test")
    let rank: Facet = "rank"
    try await store.add("z", [rank: [.text("zebra")]])
    try await store.add("ten", [rank: [.number(10)]])
    try await store.add("nan", [rank: [.number(.nan)]])
    try await store.add("minus", [rank: [.number(-1.5), .number(99)]])
    try await store.add("a", [rank: [.text("Affe")]])
    let titles = try await store.titles(RecordQuery(order: .facet(rank, descending: false)))
    #expect(titles == ["minus", "ten", "a", "z", "nan"])
    let high = RecordQuery([.within(rank, from: .number(10), through: nil)])
    #expect(try await store.titles(high) == ["ten", "minus"])
  }

  static func completesFacets(_ workspace: any Workspace) async throws {
    let store = workspace.records(writingAs: "test")
    let first = try await store.add("1", [.person: [.text("Frau Müller"), .text("Herr Öz")]])
    try await store.add("2", [.person: [.text("Frau Kaya")]])
    try await store.add("3", [.person: [.text("frau kaya")]], kind: "agenda.measure")
    func names(_ prefix: String, limit: Int = 10) async throws -> [String] {
      try await store.values(of: .person, beginningWith: prefix, limit: limit)
    }
    #expect(try await names("FRAU") == ["Frau Kaya", "Frau Müller"])
    #expect(try await names("Frau Mue") == ["Frau Müller"])
    #expect(try await names("Herr oe") == ["Herr Öz"])
    #expect(try await names("oez") == [])
    #expect(try await names("", limit: 1) == ["Frau Kaya"])
    try await store.delete(first.id)
    #expect(try await names("") == ["Frau Kaya"])
  }

  static func keepsVersions(_ workspace: any Workspace) async throws {
    let stored = try await workspace.records(writingAs: "add").add("one")
    let changing = workspace.records(writingAs: "change")
    _ = try await changing.update(
      stored.id,
      to: Sample.record("two"),
      index: Sample.index("two")
    )
    try await workspace.records(writingAs: "delete").delete(stored.id)
    let versions = try await changing.versions(of: stored.id)
    #expect(versions.map(\.command) == ["add", "change", "delete"])
    #expect(versions.map(\.record?.title) == ["one", "two", nil])
  }
}
