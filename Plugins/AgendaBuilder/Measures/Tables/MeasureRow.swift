import LotseKit

/// A measure as a row of a table tells it.
struct MeasureRow: Sendable {
  var measure: Measure
  /// The measures that must be done first, in words: identities mean nothing to people.
  var needed: String?

  init(_ measure: Measure, needed: String? = nil) {
    self.measure = measure
    self.needed = needed
  }
}

/// A measure as rows of tables name it: by its number, its title, or both.
struct MeasureReference: Hashable {
  var number: Int?
  var title: String?

  /// What a table says of measures that are there: `15 Aktenplan abstimmen; 16 Akten sichten`.
  static func words(_ measures: [Stored<Measure>]) -> String? {
    let names = measures.map { "\($0.number) \($0.content.title.withoutSemicolons)" }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }

  /// The measures that a cell names; numbers alone may be separated by commas as well.
  static func all(in cell: String) -> [MeasureReference] {
    cell.split { $0 == ";" || $0.isNewline }.flatMap { part -> [MeasureReference] in
      let words = part.withoutOuterSpace
      let selection = ItemSelection(words)
      if !selection.numbers.isEmpty, selection.rest.isEmpty {
        return selection.numbers.map { MeasureReference(number: $0) }
      }
      return words.isEmpty ? [] : [MeasureReference(naming: words)]
    }
  }

  init(number: Int) { self.number = number }

  /// Reads a number before a title: `15 Aktenplan`, `(15) Aktenplan`.
  private init(naming words: String) {
    let first = words.prefix { !$0.isWhitespace }
    number = Int(first.filter { !"()#.".contains($0) })
    title = number == nil ? words : String(words.dropFirst(first.count)).withoutOuterSpace
    if number != nil { whole = words }
  }

  /// All of the words, for a title that itself begins with a number.
  private var whole: String?

  /// The titles that can be meant, as they are compared.
  var titles: [String] { [title, whole].compactMap { $0?.comparedTitle } }
}

extension String {
  /// A title as titles are compared: without what tables cannot tell apart.
  var comparedTitle: String { withoutSemicolons.withoutOuterSpace.folded }

  /// Semicolons separate the values of a cell.
  var withoutSemicolons: String { String(map { $0 == ";" ? "," : $0 }) }
}
