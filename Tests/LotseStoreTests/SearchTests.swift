import LotseHost
import LotseKit
import LotseStore
import LotseTestSupport
import Testing

struct SearchTests {
  /// The titles that a search finds among some texts.
  private func find(_ query: SearchQuery, in texts: [String]) async throws -> [String] {
    let store = try TemporaryStore()
    let records = try await store.keeping(texts)
    return try await records.search(query).hits.map(\.record.content.title).sorted()
  }

  @Test(
    "spellings, inflections and compounds are found",
    arguments: [
      ("pruefung", ["Prüfung"], ["Prüfling"]),
      ("Prüfung", ["die Pruefung", "PRÜFUNGEN", "Rechnungsprüfungsamt", "Kassenprüfung"], []),
      ("prufung", ["Prüfung"], []),
      ("strasse", ["Straße", "Straßen"], ["Trasse"]),
      ("Straße", ["STRASSE", "Hauptstrasse"], []),
      (
        "Akte", ["E-Akte", "Bauakten", "Akten", "Personalakte", "Aktenplan"],
        ["Kontakte", "Fakten"]
      ),
      ("Akten", ["E-Akte", "die Akte"], ["Kontakt", "praktisch"]),
      ("Haus", ["Häuser", "Rathaus", "Krankenhäuser"], ["Hausse"]),
      ("Amt", ["Bauamt", "Rechnungsprüfungsamt", "Ämter"], ["insgesamt", "Samt"]),
      ("Plan", ["Haushaltsplan", "Aktenplan"], ["Planet"]),
      ("meeting", ["Meetings"], ["meter"]),
      ("decide", ["decided", "decides"], ["decimal"]),
      ("neue", ["neuen Antrag", "neuer"], ["neun Anträge"]),
      ("issue", ["two issues"], []),
      ("E-Akte", ["E-Akte", "die E-Akten"], ["Akte"]),
      ("2026", ["am 4.12.2026"], ["2027"]),
    ]
  )
  func words(query: String, found: [String], missed: [String]) async throws {
    let hits = try await find(SearchQuery(query), in: found + missed)
    #expect(hits == found.sorted())
  }

  @Test(
    "operators, phrases and prefixes",
    arguments: [
      ("bau plan", ["Bau mit Plan"]),
      ("bau and plan", ["Bau mit Plan"]),
      ("bau UND plan", ["Bau mit Plan"]),
      ("plan oder rat", ["Bau mit Plan", "der Rat tagt", "Rat und Amt"]),
      ("rat -amt", ["der Rat tagt"]),
      ("rat nicht amt", ["der Rat tagt"]),
      ("rat not (amt or bau)", ["der Rat tagt"]),
      ("-rat", ["Bau mit Plan", "Bau ohne"]),
      ("bau (plan or ohne)", ["Bau mit Plan", "Bau ohne"]),
      ("\"rat tagt\"", ["der Rat tagt"]),
      ("„Rat tagt“", ["der Rat tagt"]),
      ("\"tagt rat\"", []),
      ("-\"rat tagt\" rat", ["Rat und Amt"]),
      ("\"amt rat\"~1", ["Rat und Amt"]),
      ("\"amt rat\"~0", []),
      ("\"rat tagt\"~", ["der Rat tagt"]),
      ("ta*", ["der Rat tagt"]),
      ("rat ta*", ["der Rat tagt"]),
      ("not not rat", ["Rat und Amt", "der Rat tagt"]),
    ]
  )
  func operators(query: String, found: [String]) async throws {
    let texts = ["Bau mit Plan", "Bau ohne", "der Rat tagt", "Rat und Amt"]
    #expect(try await find(SearchQuery(query), in: texts) == found.sorted())
  }

  @Test(
    "malformed searches get a sensible reading",
    arguments: [
      ("(rat", ["Rat"]), ("rat)", ["Rat"]), ("\"rat", ["Rat"]), ("rat and", ["Rat"]),
      ("or rat", ["Rat"]), ("rat AND OR NOT", ["Rat"]), ("()rat", ["Rat"]), ("rat ( )", ["Rat"]),
      ("rat - ", ["Rat"]), ("rat:", ["Rat"]), ("words:rat", []), ("rat*)*", ["Rat"]),
      ("^rat", ["Rat"]),
      ("und", ["und"]), ("nicht", ["nicht"]), ("?!", []), ("((((((((((((((((rat", ["Rat"]),
      ("NEAR(rat)", []),
      ("rat\u{0}", ["Rat"]), ("§", []), ("*", []),
    ]
  )
  func malformed(query: String, found: [String]) async throws {
    #expect(try await find(SearchQuery(query), in: ["Rat", "und", "nicht"]) == found)
  }

  @Test func anyLineIsASearch() async throws {
    let store = try TemporaryStore()
    let records = try await store.keeping(["Rat und Amt", "Bau"])
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "\"", "(", ")", "-", "*", "and", "or", "not", "rat", "bau", " ", "'", "§", ":", "^", "{", "+",
      "ß", "„",
    ]
    for _ in 0..<400 {
      let line = (0..<Int.random(in: 0...30, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      _ = try await records.search(SearchQuery(line))
    }
    let long = String(repeating: "(-a* or \"b ", count: 100_000)
    _ = try await records.search(SearchQuery(long))
  }

  @Test(
    "a typing error is corrected where the word occurs nowhere",
    arguments: [
      ("Prüfnug", "Prüfung"), ("Pruefun", "Prüfung"), ("Haushalz", "Haushalt"),
      ("Haushhalt", "Haushalt"),
    ]
  )
  func corrections(typed: String, meant: String) async throws {
    let store = try TemporaryStore()
    let records = try await store.keeping(["Prüfung", "der Haushalt", "Prüfling"])
    let result = try await records.search(SearchQuery(typed))
    #expect(result.corrections == [typed: meant])
    #expect(result.hits.count == 1)
    #expect(result.hits.first?.excerpt.spans.contains(Prose.Span(meant, .mark)) == true)
  }

  @Test func wordsThatOccurAreNotCorrected() async throws {
    let store = try TemporaryStore()
    let records = try await store.keeping(["Rat", "Rad", "Tag", "Prüfung"])
    #expect(try await records.search(SearchQuery("Rad Tag")).corrections == [:])
    #expect(try await records.search(SearchQuery("Rax")).corrections == [:])
    #expect(try await records.search(SearchQuery("Rad or Prüfnug")).corrections.count == 1)
  }

  @Test func kindsAndDaysRestrict() async throws {
    let store = try TemporaryStore()
    let records = store.workspace().records(writingAs: "test")
    let days = ["2026-01-31", "2026-02-01", "2026-02-28"].map { Day(iso: $0) }
    for day in days { try await records.add("Rat", day: day) }
    try await records.add("Rat", kind: "agenda.measure")
    func total(_ query: SearchQuery) async throws -> Int { try await records.search(query).total }
    #expect(try await total(SearchQuery("rat")) == 4)
    #expect(try await total(SearchQuery("rat", from: days[1], through: days[2])) == 2)
    #expect(try await total(SearchQuery("rat", kinds: ["agenda.measure", "none"])) == 1)
    #expect(try await total(SearchQuery("rat", through: days[0], limit: 0)) == 1)
    #expect(try await total(SearchQuery("", from: days[1])) == 2)
    #expect(try await total(SearchQuery("")) == 4)
  }

  @Test func theBestComesFirst() async throws {
    let store = try TemporaryStore()
    let records = try await store.keeping([
      "viel anderer Text, in dem einmal ein Rat vorkommt, neben vielem anderen", "Räte", "Rat Rat",
    ])
    let hits = try await records.search(SearchQuery("Rat", limit: 2))
    #expect(hits.total == 3)
    #expect(hits.hits.first?.record.content.title == "Rat Rat")
  }

  @Test func excerptsShowTheHitInItsContext() async throws {
    let long =
      String(repeating: "Füllwort ", count: 60) + "\nmit der Rechnungsprüfungsstelle am Tisch "
      + String(repeating: "und weiter ", count: 60)
    let store = try TemporaryStore()
    let records = try await store.keeping([long])
    let excerpt = try #require(
      try await records.search(SearchQuery("Prüfung \"am tisch\"")).hits.first?.excerpt
    )
    let marked = excerpt.spans.filter { $0.emphasis == .mark }.map(\.text)
    #expect(marked == ["Rechnungsprüfungsstelle", "am Tisch"])
    #expect(excerpt.plain.hasPrefix("…") && excerpt.plain.hasSuffix("…"))
    #expect((120...220).contains(excerpt.plain.count))
    #expect(!excerpt.plain.contains("\n"))
  }

  @Test func whatIsChangedOrDeletedIsNotFound() async throws {
    let store = try TemporaryStore()
    let records = store.workspace().records(writingAs: "test")
    let stored = try await records.add("Rathaus")
    _ = try await records.update(
      stored.id,
      to: Sample.record("x"),
      index: Sample.index("Bauhof")
    )
    #expect(try await records.search(SearchQuery("Rathaus")).total == 0)
    #expect(try await records.search(SearchQuery("Bauhof")).total == 1)
    try await records.delete(stored.id)
    #expect(try await records.search(SearchQuery("Bauhof")).total == 0)
  }
}

extension TemporaryStore {
  /// Stores some texts and returns where they are.
  fileprivate func keeping(_ texts: [String]) async throws -> any RecordStore {
    let records = workspace().records(writingAs: "test")
    for text in texts { try await records.add(text) }
    return records
  }
}
