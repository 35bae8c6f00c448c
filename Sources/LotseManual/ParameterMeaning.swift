import LotseHost
import LotseKit

/// Says in words what a parameter is for and what it takes.
struct ParameterMeaning: Sendable {
  let language: Language

  /// One or several sentences.
  func sentences(_ parameter: Parameter) -> String {
    let form = parameter.form
    let parts: [String?] = [
      form.prompt.in(language),
      form.help.map { sentence($0.in(language)) },
      parameter.style == .flag ? nil : allowed(form).map(sentence),
      initial(form).map(sentence),
      form.example.map { sentence(exampleWord + " " + $0.in(language)) },
      otherName(parameter).map(sentence),
    ]
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What is allowed, for kinds whose placeholder does not say it.
  private func allowed(_ form: QuestionForm) -> String? {
    switch form.kind {
    case .text(let rule): rule.isMultiline ? severalLines : nil
    case .number(let rule): number(rule)
    case .day: dayForms
    case .series(let rule): timeForms(rule)
    case .calendarFile: calendarFile
    case .tableFile: tableFile
    case .boolean, .group: nil
    case .choice(let rule): choices(rule)
    case .scale(let levels):
      levels.map { "\($0.number) (\($0.label.in(language)))" }.joined(separator: ", ")
    case .record(let kind): form.help == nil ? record(kind) : nil
    }
  }

  private func number(_ rule: NumberRule) -> String? {
    let writer = NumberWriter(language: language)
    let unit = rule.unit.map { " " + $0.in(language) } ?? ""
    return switch (rule.minimum.map(writer.text), rule.maximum.map(writer.text)) {
    case (let low?, let high?):
      Text(de: "von \(low) bis \(high)\(unit)", en: "from \(low) to \(high)\(unit)").in(language)
    case (let low?, nil): Text(de: "ab \(low)\(unit)", en: "from \(low)\(unit) up").in(language)
    case (nil, let high?): Text(de: "bis \(high)\(unit)", en: "up to \(high)\(unit)").in(language)
    case (nil, nil): rule.unit?.in(language)
    }
  }

  private func choices(_ rule: ChoiceRule) -> String {
    let labels = rule.choices.map { $0.label.in(language) }.joined(separator: ", ")
    return rule.count == nil
      ? Text(de: "eines von: \(labels)", en: "one of: \(labels)").in(language)
      : Text(de: "mehrere von: \(labels)", en: "several of: \(labels)").in(language)
  }

  private func record(_ kind: RecordKind) -> String {
    Text(
      de: "Nummer oder Wörter aus dem Titel (\(kind.singular.in(.german)))",
      en: "the number or words of the title (\(kind.singular.in(.english)))"
    ).in(language)
  }

  private func initial(_ form: QuestionForm) -> String? {
    guard let value = form.initial else { return nil }
    switch value {
    case .record, .calendar, .table, .items: return nil
    case .boolean(false): return nil
    default:
      let words = AnswerWords(language: language).words(value, of: form.kind)
      return Text(de: "ohne Angabe: \(words)", en: "otherwise: \(words)").in(language)
    }
  }

  private func otherName(_ parameter: Parameter) -> String? {
    let shown = parameter.names.shown(in: language)
    let others = parameter.names.all.filter { $0 != shown }
    let hasDashes = parameter.style == .option || parameter.style == .flag
    guard hasDashes, !others.isEmpty else { return nil }
    let list = others.map { "--\($0)" }.joined(separator: ", ")
    return Text(de: "auch \(list)", en: "also \(list)").in(language)
  }

  private var severalLines: String {
    Text(de: "auch mehrere Zeilen", en: "several lines are possible").in(language)
  }

  private var dayForms: String {
    Text(
      de: "ein Tag wie 4.12., morgen oder 2026-12-04",
      en: "a day such as 4 Dec, tomorrow or 2026-12-04"
    ).in(language)
  }

  private func timeForms(_ rule: SeriesRule) -> String {
    (rule.mayRecur
      ? Text(
        de: "ein Zeitpunkt wie Freitag 14 Uhr, oder eine Wiederholung wie jeden Montag 9–10 Uhr",
        en: "a time such as Friday 2 pm, or a recurrence such as every Monday 9–10"
      )
      : Text(de: "ein Zeitpunkt wie Freitag 14 Uhr", en: "a time such as Friday 2 pm")).in(language)
  }

  private var tableFile: String {
    Text(
      de: "eine Tabelle im Format CSV, wie Excel oder LibreOffice sie speichern, in Skripten - für "
        + "die Standardeingabe",
      en: "a table in the CSV format, as Excel or LibreOffice save it, in scripts - for standard "
        + "input"
    ).in(language)
  }

  private var calendarFile: String {
    Text(
      de: "eine Datei im Format iCalendar (.ics), in Skripten - für die Standardeingabe",
      en: "a file in the iCalendar format (.ics), in scripts - for standard input"
    ).in(language)
  }

  private var exampleWord: String { Text(de: "Beispiel:", en: "Example:").in(language) }

  /// The words with a capital at the beginning and a mark at the end.
  private func sentence(_ words: String) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    let isClosed = ".!?…".contains(last)
    return first.uppercased() + words.dropFirst() + (isClosed ? "" : ".")
  }
}
