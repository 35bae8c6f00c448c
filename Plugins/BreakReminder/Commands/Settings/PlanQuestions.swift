import LotseKit

/// The questions about a plan of one's own: how often, for how long, and what may be done about it.
enum PlanQuestions {
  /// How long a kind takes, in seconds.
  static func length(_ kind: BreakKind) -> Question<Int> {
    Question.integer(
      kind.rawValue + "-length",
      Text(
        de: "\(kind.name.in(.german)): wie viele Sekunden lang?",
        en: "\(kind.name.in(.english)): for how many seconds?"
      ),
      in: 10...3600,
      unit: Text(verbatim: "s")
    )
  }

  static let announce = Question.integer(
    "announce",
    Text(
      de: "Wie viele Sekunden vorher ankündigen? 0 = gar nicht",
      en: "How many seconds before is a break announced? 0 = not at all"
    ),
    in: 0...600,
    unit: Text(verbatim: "s")
  )

  static let postpone = limit(
    "postpone",
    Text(
      de: "Wie oft darf eine Pause verschoben werden?",
      en: "How often may one break be postponed?"
    )
  )

  static let inARow = limit(
    "in-a-row",
    Text(
      de: "Wie viele Pausen dürfen nacheinander ausfallen?",
      en: "How many breaks may be skipped in a row?"
    )
  )

  static let aDay = limit(
    "a-day",
    Text(
      de: "Wie viele Pausen dürfen am Tag ausfallen?",
      en: "How many breaks may be skipped a day?"
    )
  )

  static let skipAfter = Question.integer(
    "skip-after",
    Text(
      de: "Nach wie vielen Sekunden darf man auslassen? 0 = sofort",
      en: "After how many seconds may a break be skipped? 0 = at once"
    ),
    in: 0...300,
    unit: Text(verbatim: "s")
  )

  static let strict = Question.boolean(
    "strict",
    Text(
      de: "Soll die Erinnerung bleiben, bis die Pause gemacht ist?",
      en: "Is the reminder to stay until the break was taken?"
    )
  )

  static let rest = Question.boolean(
    "rest",
    Text(
      de: "Auf Ruhepausen nach § 4 ArbZG hinweisen?",
      en: "Hint at rest breaks by § 4 ArbZG (Working Time Act)?"
    )
  )

  static let dayEnd = Question.text(
    "day-end",
    Text(
      de: "Nach wie vielen Stunden auf den Feierabend hinweisen?",
      en: "After how many hours hint at the end of the day?"
    )
  ).such(as: Text(de: "8, 10 oder keine", en: "8, 10 or none")).checked { value, _ in
    reading(value) { text throws(UserError) in _ = try SettingTexts.dayEnds(text) }
  }

  /// A number, or no limit at all.
  private static func limit(_ id: String, _ prompt: Text) -> Question<String> {
    Question.text(id, prompt).such(as: Text(de: "2 oder beliebig", en: "2 or any")).checked {
      value,
      _ in
      reading(value) { text throws(UserError) in _ = try SettingTexts.limit(text) }
    }
  }

  /// What is wrong with a text, by the function that reads it.
  private static func reading(
    _ value: AnswerValue,
    _ read: (String) throws(UserError) -> Void
  ) -> Text? {
    guard case .text(let text) = value else { return nil }
    do throws(UserError) {
      try read(text)
      return nil
    } catch {
      return error.problem
    }
  }
}
