import LotseKit

/// A question in its place in a run.
struct QuestionPlace: Sendable {
  /// The question as far as it decides whether an answer is one to it.
  let outline: QuestionForm
  /// The section it belongs to; `nil` outside of any.
  let section: String?
  /// The number of the question in the file.
  let number: Int
  /// Makes the question with all its words, which most places never need.
  let complete: @Sendable () -> QuestionForm

  /// What tells it from all other places: `dim.d01.saetze.d01_1.stufe`.
  var key: String { outline.id }
  /// The question as it is asked there.
  var form: QuestionForm { complete() }
}

/// How far a section has got.
struct SectionState: Sendable {
  let key: String
  let title: String
  var asked = 0
  var answered = 0
  var unsure = 0

  var isComplete: Bool { answered == asked }
}

/// Gives the answers while a guide is gone through.
protocol Asker: Sendable {
  /// The answer to a question; `nil` leaves it open.
  func answer(to place: QuestionPlace) async throws -> Answer?
  /// Shows a note between questions, which is made only if it is shown.
  func show(_ note: @Sendable () -> Document, in section: String?) async throws
}

/// Gives the answers that are there.
struct KeptAnswers: Asker {
  let answers: [String: GuideRun.Kept]

  func answer(to place: QuestionPlace) async throws -> Answer? {
    answers[place.key].flatMap { $0.answer.fits(place.outline) ? $0.answer : nil }
  }

  func show(_ note: @Sendable () -> Document, in section: String?) async throws {}
}

extension Answer {
  /// Whether this can be an answer to a question, which may have changed since it was given.
  func fits(_ form: QuestionForm) -> Bool {
    switch self {
    case .skipped: form.isOptional
    case .unsure: form.allowsUnsure
    case .given(let value): value.fits(form.kind)
    }
  }
}

extension AnswerValue {
  fileprivate func fits(_ kind: AnswerKind) -> Bool {
    switch (self, kind) {
    case (.text(let text), .text(let rule)): rule.length.contains(text.count)
    case (.integer(let number), .number(let rule)): rule.isWhole && rule.allows(Double(number))
    case (.decimal(let number), .number(let rule)): !rule.isWhole && rule.allows(number)
    case (.day(let day), .day(let rule)):
      (rule.earliest.map { $0 <= day } ?? true) && (rule.latest.map { day <= $0 } ?? true)
    case (.boolean, .boolean): true
    case (.choice(let value), .choice(let rule)):
      rule.count == nil && rule.choices.contains { $0.value == value }
    case (.choices(let values), .choice(let rule)):
      rule.count != nil
        && values.allSatisfy { value in rule.choices.contains { $0.value == value } }
    case (.integer(let number), .scale(let levels)): levels.contains { $0.number == number }
    case (.items, .group): true
    default: false
    }
  }
}

extension NumberRule {
  fileprivate func allows(_ number: Double) -> Bool {
    (minimum.map { $0 <= number } ?? true) && (maximum.map { number <= $0 } ?? true)
  }
}
