import LotseKit

/// Which occurrence of an appointment or deadline a command means.
enum OccurrenceChoice {
  static let question = Question.day(
    "occurrence",
    Text(de: "Welches Mal, an welchem Tag?", en: "Which time, on which day?")
  )
  .explained(
    Text(
      de: "Der Tag, an dem es stattfindet oder stattfinden sollte. Ohne Angabe das nächste Mal.",
      en: "The day on which it takes place or was to. If nothing is said, the next time."
    )
  )

  static let parameter = Parameter(
    question,
    names: Names(de: "am", "tag", en: "on", aliases: ["day"]),
    style: .option
  )

  /// The occurrence on a day, else the one that was moved from there; without a day, the next one.
  ///
  /// - Throws: A ``UserError`` if there is none.
  static func occurrence(
    of entry: Stored<CalendarEntry>,
    on day: Day?,
    today: Day
  ) throws(UserError) -> Series.Occurrence {
    let (content, series) = (entry.content, entry.content.series)
    if content.cancelled != nil { throw .isCancelled(entry.number) }
    guard let day else {
      let next = content.open(on: today)?.occurrence ?? series.next(onOrAfter: today)
      guard let next = next ?? series.last(before: today) else { throw .noOccurrence(nil) }
      return next
    }
    if let occurrence = series.occurrences(in: day...day).first { return occurrence }
    guard let moved = series.changes.first(where: { $0.day == day })?.to else {
      throw .noOccurrence(day)
    }
    return Series.Occurrence(day: day, time: moved)
  }
}

extension Series {
  /// What takes place once has one time, though it be past.
  fileprivate func last(before day: Day) -> Occurrence? {
    recurrence == nil ? next(onOrAfter: .distantPast) : nil
  }
}

extension UserError {
  static func isCancelled(_ number: Int) -> UserError {
    UserError(
      Text(de: "Eintrag \(number) ist abgesagt.", en: "Item \(number) is called off."),
      advice: Text(
        de: "Tragen Sie ihn neu ein, wenn er doch stattfindet.",
        en: "Enter it anew if it takes place after all."
      )
    )
  }

  fileprivate static func noOccurrence(_ day: Day?) -> UserError {
    let (german, english) = (day?.words(in: .german), day?.words(in: .english))
    return UserError(
      Text(
        de: german.map { "Am \($0) findet das nicht statt." } ?? "Das findet nicht mehr statt.",
        en: english.map { "It does not take place on \($0)." } ?? "It takes place no more."
      ),
      advice: Text(
        de: "/agenda zeigen nennt die nächsten Male.",
        en: "/agenda show tells the next times."
      )
    )
  }
}
