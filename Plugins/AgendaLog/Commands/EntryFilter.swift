import LotseKit

/// What a list is to show, from the words after it: `letzte Woche #vergabe @Kaya`.
struct EntryFilter {
  /// The days, if some were named.
  let period: ClosedRange<Day>?
  private let marks: Marks
  private let kind: EntryKind?
  private let wantsAll: Bool

  /// Reads the words.
  ///
  /// - Throws: A ``UserError`` if what is neither keyword nor person is no period.
  init(_ words: String, today: Day) throws(UserError) {
    marks = Marks(in: words)
    kind = EntryKind(word: marks.remainder)
    wantsAll = ["all", "alle", "alles"].contains(marks.remainder.folded)
    let isPeriod = !marks.remainder.isEmpty && kind == nil && !wantsAll
    let reader = DayReader(today: today, direction: .past)
    period = isPeriod ? try reader.period(marks.remainder) : nil
  }

  /// Whether everything that fits is to be shown.
  var isUnlimited: Bool { wantsAll || period != nil }

  /// The demands on the entries; a person may be named by a part of the name.
  func conditions(known: KnownNames) async throws -> [RecordQuery.Condition] {
    var conditions: [RecordQuery.Condition] = []
    if let period {
      conditions.append(
        .within(.day, from: .day(period.lowerBound), through: .day(period.upperBound))
      )
    }
    for tag in marks.tags { conditions.append(.has(.tag, .text(tag))) }
    for person in marks.people {
      let names = try await known.meant(by: person, as: .person)
      conditions.append(.any(names.map { .has(.person, .text($0)) }))
    }
    // Whoever lists "offen" wants what is still to be done.
    if kind == .open {
      conditions.append(.has(.status, .text(LogEntry.open)))
    } else if let kind {
      conditions.append(.has(.entryKind, .text(kind.rawValue)))
    }
    return conditions
  }
}
