import LotseKit

// What the guided entries have in common.
extension Request {
  /// What was given by options about a guided entry of a kind; its day is known.
  func details(_ kind: EntryKind, on date: Day) -> EntryDetails {
    var details = self.details
    details.kind = kind
    details.date = date
    return details
  }
}

extension LogContext {
  /// An open point as it was told, perhaps of a meeting.
  func point(
    _ text: String,
    who: String?,
    due: Day?,
    _ details: EntryDetails,
    of meeting: Stored<LogEntry>?
  ) async throws -> LogEntry {
    var details = details
    details.kind = .open
    details.parts = []
    details.people = [String](names: who ?? "")
    details.due = due
    var entry = try await composer.entry(from: text, details)
    if let meeting {
      entry.project = entry.project ?? meeting.content.project
      entry.meeting = LogEntry.Link(
        record: meeting.id,
        kind: LogEntry.kind.id,
        title: meeting.content.title
      )
    }
    return entry
  }

  /// Keeps the questions answered with "don't know yet" with the entry.
  func keepOpenQuestions(in details: inout EntryDetails) async {
    let questions = await conversation.openPoints
    if !questions.isEmpty { details.add(.unknown, questions.joined(separator: " ")) }
  }
}

/// Questions of the guided entries that several kinds have.
enum GuidedQuestions {
  static func date(_ prompt: Text, today: Day) -> Question<Day> {
    Question.day("date", prompt, DayRule(direction: .past))
      .initially(.day(today))
      .explained(
        Text(
          de: "Enter allein heißt heute. Auch gestern, Freitag oder 20.11. gehen.",
          en: "Enter alone means today. Yesterday, Friday or 20 Nov work too."
        )
      )
  }

  static func who(_ id: String) -> Question<String?> {
    Question.text(
      id,
      Text(de: "Wer kümmert sich darum?", en: "Who takes care of it?"),
      TextRule(length: 1...200, completes: .person)
    )
    .explained(
      Text(
        de: "Rolle oder Name. Überspringen heißt: Sie selbst.",
        en: "Role or name. Skipping means: you yourself."
      )
    )
    .such(as: Text(de: "Frau Kaya", en: "Ms Kaya")).optional
  }

  static func due(_ id: String) -> Question<Day?> {
    var question = EntryQuestions.due.optionalOrUnsure
    question.form.id = id
    return question
  }
}
