import LotseKit

/// Items that somebody names by their numbers, or one by words of its title:
/// `12`, `12, 14 und 17`, `12-15`, `E-Rechnung`.
struct ItemSelection {
  /// The numbers, in the order in which they were named, each once.
  private(set) var numbers: [Int] = []
  /// What follows the numbers: words of a title if there are none.
  private(set) var rest = ""

  /// More than these nobody types; a range beyond is a mistake.
  private static let most = 1_000

  /// Reads numbers from the beginning of a text, as far as they go.
  init(_ text: String) {
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    while let word = words.first {
      let isLink = Self.links.contains(word.folded) && !numbers.isEmpty
      guard let named = Self.numbers(in: word), !Self.isPartOfDay(words) else {
        // A link must stand between numbers, else it belongs to what follows.
        guard isLink, let next = words.dropFirst().first, Self.numbers(in: next) != nil,
          !Self.isPartOfDay(words.dropFirst())
        else { break }
        words.removeFirst()
        continue
      }
      for number in named where !numbers.contains(number) { numbers.append(number) }
      words.removeFirst()
    }
    rest = words.joined(separator: " ")
  }

  private static let links: Set = ["und", "and", "&", "sowie", "plus", "nr", "nr."]

  /// A number before a name of a month or a unit counts days: `12 2 Wochen`, `12 4. Dezember`.
  private static func isPartOfDay(_ words: ArraySlice<Substring>) -> Bool {
    guard let next = words.dropFirst().first else { return false }
    let reader = DayReader(today: Self.anyDay, direction: .future)
    let pair = words.prefix(2).joined(separator: " ")
    guard next.first?.isLetter == true else { return false }
    return (try? reader.read(pair)) != nil || (try? reader.read("in \(pair)")) != nil
  }

  private static let anyDay = Day(daysSince1970: 20_000)

  /// The numbers of one word: `12`, `#12`, `(12),`, `12,14`, `12-15`.
  private static func numbers(in word: Substring) -> [Int]? {
    var numbers: [Int] = []
    let parts = word.split { ",;()#".contains($0) }
    guard !parts.isEmpty else { return nil }
    for part in parts {
      let ends = part.split(omittingEmptySubsequences: false) { "-–".contains($0) }
      let values = ends.compactMap { $0.allSatisfy(\.isASCIIDigit) ? Int($0) : nil }
      guard values.count == ends.count, let first = values.first, let last = values.last,
        values.count <= 2, first <= last, last - first < most
      else { return nil }
      numbers += Array(first...last)
    }
    return numbers
  }

  /// Takes away what follows the numbers, which means something else.
  mutating func takeRest() -> String {
    defer { rest = "" }
    return rest
  }

  /// The items; words of a title must fit exactly one open item, or one at all.
  ///
  /// - Throws: A ``UserError`` for a number that is no item's, or words that fit none or several.
  func items(in agenda: Agenda) async throws -> [Stored<AgendaItem>] {
    guard !numbers.isEmpty else { return [try await item(called: rest, in: agenda)] }
    guard rest.isEmpty else { throw UserError.noNumber(rest) }
    var items: [Stored<AgendaItem>] = []
    for number in numbers {
      guard let item = try await agenda.store.record(AgendaItem.self, number: number) else {
        throw UserError.noItem(number)
      }
      items.append(item)
    }
    return items
  }

  /// The same, where only measures will do.
  func measures(in agenda: Agenda) async throws -> [Stored<Measure>] {
    try await items(in: agenda).map { item in
      guard let measure = item.measure else { throw UserError.notAMeasure(item.number) }
      return measure
    }
  }

  private func item(called words: String, in agenda: Agenda) async throws -> Stored<AgendaItem> {
    let query = SearchQuery(words, kinds: [AgendaItem.kind.id], limit: 50)
    let hits = words.isEmpty ? [] : try await agenda.store.search(query).hits.map(\.record)
    let titled = hits.filter { $0.content.title.folded.contains(words.folded) }
    let found = try await agenda.items(
      RecordQuery([.isOne(of: (titled.isEmpty ? hits : titled).map(\.id))])
    )
    let open = found.filter(\.content.isOpen)
    let fitting = open.isEmpty ? found : open
    guard let first = fitting.first else { throw UserError.noItemCalled(words) }
    guard fitting.count == 1 else { throw UserError.severalItems(fitting) }
    return first
  }
}

extension AgendaItem {
  /// Whether something remains to be done.
  var isOpen: Bool { facets[.urgency] != nil }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
