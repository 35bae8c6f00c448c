import LotseHost
import LotseKit

/// The words for charts in a language.
struct ChartWords {
  let language: Language

  func text(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }

  func number(_ value: Double) -> String {
    value.isFinite ? NumberWriter(language: language).text(value) : "–"
  }

  func amount(_ value: Double, _ unit: String?) -> String {
    number(value) + (unit.map { " \($0)" } ?? "")
  }

  func percent(_ part: Double) -> String {
    guard part.isFinite else { return "–" }
    return number((min(max(part, 0), 1) * 100).rounded()) + text("\u{A0}%", "%")
  }

  /// A sentence on the greatest of some values, with a space before it; none if there is none.
  func greatest(_ values: [(label: String, value: Double, shown: String)]) -> String {
    guard let most = values.filter(\.value.isFinite).max(by: { $0.value < $1.value }) else {
      return ""
    }
    return text(
      " Am höchsten: \(most.label) (\(most.shown)).",
      " Highest: \(most.label) (\(most.shown))."
    )
  }

  func count(_ number: Int, _ german: (String, String), _ english: (String, String)) -> String {
    let (one, several) = language == .german ? german : english
    return "\(number) \(number == 1 ? one : several)."
  }

  /// How many things have each mark, with a space before it; nothing if none has one.
  func tally(_ marks: [Chart.Mark?], in order: [Chart.Mark]) -> String {
    if order.isEmpty { return "" }
    let parts = order.map { mark in "\(mark.label): \(marks.count { $0 == mark })" }
    return " " + parts.joined(separator: ", ") + "."
  }
}
