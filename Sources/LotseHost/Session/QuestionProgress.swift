import LotseKit

/// Where in a conversation a question is: `log meeting · Question 3 of about 6`.
struct QuestionProgress: Sendable {
  /// What the conversation is about.
  let title: String
  /// The question's number among those that are asked, from 1.
  let number: Int
  /// How many will be asked, as far as can be told.
  let total: Int?

  /// The progress of a conversation; what was given with its command was not asked.
  init(_ title: String, _ conversation: OpenConversation, position: Int, total: Int?) {
    let given = Set(conversation.head.arguments.keys)
    let entries = conversation.state.entries
    let isGiven = { (entry: JournalEntry) in given.contains(entry.key) }
    self.title = title
    number = position + 1 - entries.prefix(position).count(where: isGiven)
    self.total = total.map { $0 - entries.count(where: isGiven) }
  }

  /// The progress as the user reads it; a question that is the only one needs no number.
  func words(in language: Language) -> String {
    guard let total else {
      return title + " · " + Text(de: "Frage \(number)", en: "Question \(number)").in(language)
    }
    if max(total, number) == 1 { return title }
    let count = max(total, number)
    let position = Text(
      de: "Frage \(number) von etwa \(count)",
      en: "Question \(number) of about \(count)"
    )
    return title + " · " + position.in(language)
  }
}
