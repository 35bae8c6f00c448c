package import LotseKit

/// Turns what a person typed into the value of a question, or says why it is none.
package struct AnswerReader: Sendable {
  /// The language and the present.
  let setting: AnswerSetting
  /// The records, for questions whose answer is one.
  let store: any RecordStore
  /// The files, for questions that take one.
  let calendarFiles: (any CalendarFiles)?

  package init(
    setting: AnswerSetting,
    store: any RecordStore,
    calendarFiles: (any CalendarFiles)? = nil
  ) {
    self.setting = setting
    self.store = store
    self.calendarFiles = calendarFiles
  }

  /// The value of a line, without the question's own check.
  ///
  /// - Throws: A ``UserError`` that says what was wrong and what is expected, or that the line can
  ///   mean several values.
  package func read(_ line: String, for form: QuestionForm) async throws -> AnswerValue {
    switch try await reading(line, for: form) {
    case .value(let value): return value
    case .several(_, let error): throw error
    }
  }

  /// What a line means, without the question's own check.
  ///
  /// - Throws: A ``UserError`` that says what was wrong and what is expected.
  func reading(_ line: String, for form: QuestionForm) async throws -> AnswerReading {
    switch form.kind {
    case .day(let rule):
      return try TimeAnswerReader(reader: await timeReader(rule.direction)).day(line.trimmed, rule)
    case .series(let rule):
      return try TimeAnswerReader(reader: await timeReader(.future)).series(line.trimmed, rule)
    default: return .value(try await value(of: line, for: form))
    }
  }

  /// Reads days and times with the holidays of the Land in which the user works.
  func timeReader(_ direction: DayRule.Direction) async -> TimeReader {
    // A store that cannot be read is reported where it matters; here it only costs the Land.
    let profile = try? await store.records(Profile.self, matching: RecordQuery(limit: 1)).first
    let almanac = setting.almanac.for(profile?.content.land)
    return TimeReader(now: setting.now, almanac: almanac, direction: direction)
  }

  private func value(of line: String, for form: QuestionForm) async throws -> AnswerValue {
    switch form.kind {
    case .text(let rule): .text(try readText(line, rule))
    case .number(let rule): try NumberReader(language: setting.language).read(line, rule)
    case .boolean: .boolean(try readBoolean(line))
    case .choice(let rule): try ChoiceReader(language: setting.language).read(line, rule)
    case .scale(let levels): try ChoiceReader(language: setting.language).read(line, levels)
    case .record(let kind): .record(try await readRecord(line, kind))
    case .calendarFile: .calendar(try await readCalendar(line))
    case .tableFile: .table(try await readTable(line))
    case .day, .series, .group: throw UserError.groupNeedsItems
    }
  }

  private func readText(_ line: String, _ rule: TextRule) throws(UserError) -> String {
    let text = line.trimmed
    guard rule.isMultiline || !text.contains(where: \.isNewline) else { throw .oneLineOnly }
    if text.count < rule.length.lowerBound { throw .textTooShort(minimum: rule.length.lowerBound) }
    if text.count > rule.length.upperBound {
      throw .textTooLong(text.count, maximum: rule.length.upperBound)
    }
    return text
  }

  private func readBoolean(_ line: String) throws(UserError) -> Bool {
    switch line.trimmed.folded {
    case "j", "ja", "jo", "jawohl", "y", "yes", "true".folded, "wahr", "1", "stimmt", "ok": true
    case "n", "nein", "ne", "no", "nope", "false", "falsch", "0": false
    default: throw .neitherYesNorNo
    }
  }

  private func readCalendar(_ line: String) async throws -> CalendarContent {
    guard let calendarFiles else { throw UserError.takesNoFiles }
    return try await calendarFiles.content(of: line.trimmed)
  }

  private func readTable(_ line: String) async throws -> TableContent {
    guard let calendarFiles else { throw UserError.takesNoFiles }
    return try await calendarFiles.table(of: line.trimmed)
  }

  /// A record by its number, or by the words of its title if they fit only one.
  private func readRecord(_ line: String, _ kind: RecordKind) async throws -> RecordID {
    let words = line.trimmed
    if let number = Int(words.drop { $0 == "#" }) {
      guard let record = try await store.record(kind: kind.id, number: number) else {
        throw UserError.noSuchRecord(number, kind)
      }
      return record.id
    }
    let known = try await store.records(
      kind: kind.id,
      matching: RecordQuery(order: .newest, limit: 5_000)
    )
    let fitting = known.filter { $0.content.title.folded.contains(words.folded) }
    guard let first = fitting.first, !words.isEmpty else {
      throw UserError.noRecordCalled(words, kind)
    }
    guard fitting.count == 1 else { throw UserError.severalRecords(fitting, kind) }
    return first.id
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  package var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex
    return String(start[..<end])
  }
}
