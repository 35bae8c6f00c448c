package import LotseKit

extension QuestionForm {
  /// What the question demands, so that an answer to another version of it is noticed.
  ///
  /// Help and labels may be reworded without asking again; the question itself may not.
  package var fingerprint: String {
    let marks = (isOptional ? "?" : "") + (allowsUnsure ? "~" : "")
    return "\(id)\(marks) \(kind.demand) \(prompt.in(.german))"
  }
}

extension AnswerKind {
  /// The kind and its limits in a few words.
  fileprivate var demand: String {
    switch self {
    case .text(let rule): "text \(bounds(rule.length))"
    case .number(let rule): "number \(rule.precision) \(bound(rule.minimum)) \(bound(rule.maximum))"
    case .day(let rule): "day \(rule.earliest?.iso ?? "") \(rule.latest?.iso ?? "")"
    case .series(let rule): "series \(rule.mayRecur) \(rule.maySpan)"
    case .boolean: "boolean"
    case .choice(let rule):
      "choice \(rule.count.map(bounds) ?? "") "
        + rule.choices.map(\.value).joined(separator: "|")
    case .scale(let levels): "scale " + levels.map { String($0.number) }.joined(separator: "|")
    case .record(let kind): "record \(kind.id)"
    case .calendarFile: "calendar"
    case .tableFile: "table"
    case .group(let rule):
      "group \(bounds(rule.count)) " + rule.questions.map(\.fingerprint).joined(separator: "|")
    }
  }

  // Printing a range as it is has the runtime look for what its type conforms to: slow at a start.
  private func bounds(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound)...\(range.upperBound)"
  }

  private func bound(_ number: Double?) -> String { number.map { String($0) } ?? "" }
}
