import LotseKit

/// Where a conversation stands: what its journal comes to.
package struct ConversationState: Sendable, Equatable {
  /// The answers that stand, in the order in which they were asked.
  package private(set) var entries: [JournalEntry] = []
  /// Answers that count again, unasked, if their question comes again unchanged.
  private(set) var carried: [String: JournalEntry] = [:]
  /// Former answers, offered as the default when their question comes again.
  private(set) var parked: [String: Answer] = [:]
  /// The ids of questions answered anew since answers are carried.
  private(set) var renewed: Set<String> = []
  /// What was half typed at the open question.
  package private(set) var draft: String?

  package init(events: [JournalEvent] = []) {
    for event in events { apply(event) }
  }

  /// Takes an event into account.
  package mutating func apply(_ event: JournalEvent) {
    switch event {
    case .answered(let entry): append(entry)
    case .keptFirst(let count): keepFirst(count)
    case .changed(let index, let entry): replace(index, with: entry)
    case .unsettled(let index): carry(from: index)
    case .draft(let text): draft = text
    }
  }

  /// The answer that counts again for a question without asking, if there is one.
  func carriedAnswer(to form: QuestionForm, key: String) -> Answer? {
    guard let entry = carried[key], entry.fingerprint == form.fingerprint,
      renewed.isDisjoint(with: form.dependsOn)
    else { return nil }
    return entry.answer
  }

  /// What a question that is asked anew was answered before.
  func formerAnswer(key: String) -> Answer? { carried[key]?.answer ?? parked[key] }

  private mutating func append(_ entry: JournalEntry) {
    if !carried.isEmpty, carried[entry.key]?.answer != entry.answer { renewed.insert(entry.id) }
    carried[entry.key] = nil
    if carried.isEmpty { renewed = [] }
    parked[entry.key] = nil
    entries.append(entry)
    draft = nil
  }

  private mutating func keepFirst(_ count: Int) {
    for entry in entries.dropFirst(count) { parked[entry.key] = entry.answer }
    entries = Array(entries.prefix(count))
    draft = nil
  }

  private mutating func replace(_ index: Int, with entry: JournalEntry) {
    guard entries.indices.contains(index) else { return }
    carry(from: index + 1)
    entries[index] = entry
    renewed.insert(entry.id)
  }

  private mutating func carry(from index: Int) {
    for entry in entries.dropFirst(index) { carried[entry.key] = entry }
    entries = Array(entries.prefix(index))
    draft = nil
  }
}

extension JournalEntry {
  /// The id of the question that it answers.
  var id: String { String(key.prefix { $0 != "/" }) }
}
