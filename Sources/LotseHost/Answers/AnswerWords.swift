package import LotseKit

/// Says an answer in the user's words: in reviews, as a default, in what was understood.
package struct AnswerWords: Sendable {
  let language: Language
  /// The titles of the records that answers may name.
  let titles: [RecordID: String]

  package init(language: Language, titles: [RecordID: String] = [:]) {
    self.language = language
    self.titles = titles
  }

  /// An answer to a question.
  package func words(_ answer: Answer, to form: QuestionForm) -> String {
    switch answer {
    case .given(let value): words(value, of: form.kind)
    case .skipped: Text(de: "(übersprungen)", en: "(skipped)").in(language)
    case .unsure: Text(de: "(weiß ich noch nicht)", en: "(don't know yet)").in(language)
    }
  }

  /// A value of a kind.
  package func words(_ value: AnswerValue, of kind: AnswerKind) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): integer(number, kind)
    case .decimal(let number): decimal(number, kind)
    case .day(let day): day.words(in: language)
    case .series(let series): series.words(in: language)
    case .boolean(true): Text(de: "ja", en: "yes").in(language)
    case .boolean(false): Text(de: "nein", en: "no").in(language)
    case .choice(let value): label(value, kind)
    case .choices(let values): list(values.map { label($0, kind) })
    case .record(let id): titles[id] ?? id.rawValue
    case .calendar(let content):
      Text(
        de: "Kalenderdatei, Einträge: \(content.items.count)",
        en: "calendar file, items: \(content.items.count)"
      ).in(language)
    case .table(let content):
      Text(
        de: "Tabelle, Zeilen: \(content.rows.count)",
        en: "table, rows: \(content.rows.count)"
      ).in(language)
    case .items(let items) where items.count == 1:
      Text(de: "1 Eintrag", en: "1 item").in(language)
    case .items(let items):
      Text(de: "\(items.count) Einträge", en: "\(items.count) items").in(language)
    }
  }

  /// Labels in a row; sentences stand as they are.
  private func list(_ labels: [String]) -> String {
    labels.joined(separator: labels.allSatisfy { $0.hasSuffix(".") } ? " " : ", ")
  }

  private func integer(_ number: Int, _ kind: AnswerKind) -> String {
    if case .scale(let levels) = kind, let level = levels.first(where: { $0.number == number }) {
      return "\(number) (\(level.label.in(language)))"
    }
    return NumberWriter(language: language).text(Double(number)) + unit(kind)
  }

  private func decimal(_ number: Double, _ kind: AnswerKind) -> String {
    let isMoney = if case .number(let rule) = kind { rule.isMoney } else { false }
    let writer = NumberWriter(language: language)
    return (isMoney ? writer.money(number) : writer.text(number)) + unit(kind)
  }

  private func unit(_ kind: AnswerKind) -> String {
    if case .number(let rule) = kind, let unit = rule.unit { " " + unit.in(language) } else { "" }
  }

  private func label(_ value: String, _ kind: AnswerKind) -> String {
    guard case .choice(let rule) = kind else { return value }
    return rule.choices.first { $0.value == value }?.label.in(language) ?? value
  }
}
