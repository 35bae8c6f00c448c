import LotseKit

/// A question as the user reads it.
struct QuestionView {
  let question: PendingQuestion
  let language: Language
  /// What the conversation is about, and how far it has come; `nil` for a question by itself.
  let progress: QuestionProgress?
  let words: AnswerWords

  /// The question itself: where one is, the words, the choices, what Enter does.
  var document: Document {
    var document = Document()
    if form.countdown != nil { return Document(Prose(form.prompt.in(language), .strong)) }
    if let progress { document.append(.paragraph(Prose(progress.words(in: language), .faint))) }
    if let heading = form.heading { document.append(.paragraph(Prose(heading.in(language)))) }
    document.append(.paragraph(Prose(form.prompt.in(language), .strong)))
    if !choices.isEmpty { document.append(.list(choices, numbered: true)) }
    for level in levels { document.append(.paragraph(level)) }
    if let hint { document.append(.paragraph(hint)) }
    return document
  }

  /// The explanation for `?`.
  var explanation: Document {
    var document = Document()
    if let why = form.why {
      document.append(labelled(Text(de: "Warum", en: "Why"), why.in(language)))
    }
    if let help = form.help { document.append(.paragraph(Prose(help.in(language)))) }
    if let example = form.example {
      document.append(labelled(Text(de: "Zum Beispiel", en: "For example"), example.in(language)))
    }
    document.append(labelled(Text(de: "Erwartet", en: "Expected"), expected))
    document.append(labelled(Text(de: "Möglich", en: "You can also type"), controls))
    return document
  }

  /// The values among which a number chooses, where an answer can mean several.
  func offer(of values: [AnswerValue], because error: UserError) -> Document {
    let choices = values.map { Prose(words.words($0, of: form.kind)) }
    return Document([
      .paragraph(Prose(error.problem.in(language), .alert)), .list(choices, numbered: true),
      .paragraph(
        Prose(
          Text(
            de: "Nennen Sie die Nummer, oder antworten Sie anders.",
            en: "Give the number, or answer in another way."
          ).in(language),
          .faint
        )
      ),
    ])
  }

  /// What stands before the cursor.
  var label: String { "> " }

  private var form: QuestionForm { question.form }

  private func labelled(_ label: Text, _ text: String) -> Block {
    .paragraph("\(label.in(language) + ":", .faint) \(text)")
  }

  private var choices: [Prose] {
    guard case .choice(let rule) = form.kind else { return [] }
    return rule.choices.map { choice in
      let label = Prose(choice.label.in(language))
      return choice.help.map { label + ": \($0.in(language), .faint)" } ?? label
    }
  }

  private var levels: [Prose] {
    guard case .scale(let levels) = form.kind else { return [] }
    return levels.map { "\($0.number, .code) \($0.label.in(language))" }
  }

  /// What Enter does, and how to leave the question out; short, for `?` says the rest.
  private var hint: Prose? {
    var parts: [String] = []
    switch question.initial {
    case .given(let value): parts.append("Enter = " + shown(value))
    case .unsure:
      parts.append(Text(de: "Enter = weiß nicht", en: "Enter = don't know").in(language))
    case .skipped: parts.append(leaveOut)
    case nil: if form.isOptional { parts.append(leaveOut) }
    }
    if case .choice(let rule) = form.kind, rule.count != nil {
      parts.insert(Text(de: "mehrere: 1, 3", en: "several: 1, 3").in(language), at: 0)
    }
    if form.allowsUnsure, question.initial != .unsure {
      parts.append(Text(de: "„weiß nicht“ geht auch", en: "“don't know” is fine too").in(language))
    }
    if form.why != nil || form.help != nil {
      parts.append(Text(de: "? hilft", en: "? helps").in(language))
    }
    return parts.isEmpty ? nil : Prose(parts.joined(separator: " · "), .faint)
  }

  /// A value as Enter gives it; of several choices the numbers, whose words stand just above.
  private func shown(_ value: AnswerValue) -> String {
    guard case .choices(let values) = value, case .choice(let rule) = form.kind else {
      return words.words(value, of: form.kind)
    }
    let numbers = values.compactMap { value in
      rule.choices.firstIndex { $0.value == value }.map { String($0 + 1) }
    }
    return numbers.joined(separator: ", ")
  }

  private var leaveOut: String {
    Text(de: "Enter = auslassen", en: "Enter = leave out").in(language)
  }

  private var expected: String {
    switch form.kind {
    case .text(let rule):
      rule.isMultiline
        ? Text(
          de: "Text, auch mehrere Zeilen; /bearbeiten öffnet den Editor",
          en: "text, also of several lines; /edit opens the editor"
        ).in(language)
        : Text(de: "eine Zeile Text", en: "a line of text").in(language)
    case .number(let rule): expected(rule.precision).in(language)
    case .day:
      Text(
        de: "ein Tag, etwa 4.12., Freitag, morgen oder in 3 Wochen",
        en: "a day, such as 4 Dec, Friday, tomorrow or in 3 weeks"
      ).in(language)
    case .series(let rule):
      rule.mayRecur
        ? Text(
          de: "wann, etwa Freitag 14 Uhr, 4.12. 9–10:30 oder jeden ersten Montag im Monat 9 Uhr",
          en: "when, such as Friday 2 pm, 4 Dec 9–10:30 or every first Monday of the month at 9"
        ).in(language)
        : Text(
          de: "wann, etwa Freitag 14 Uhr oder 4.12. 9–10:30",
          en: "when, such as Friday 2 pm or 4 Dec 9–10:30"
        ).in(language)
    case .boolean: Text(de: "ja oder nein", en: "yes or no").in(language)
    case .choice(let rule):
      rule.count == nil
        ? Text(
          de: "eine Nummer oder der Anfang einer Antwort",
          en: "a number or the beginning of a choice"
        ).in(language)
        : Text(de: "eine oder mehrere Nummern, etwa 1, 3", en: "one or more numbers, such as 1, 3")
          .in(language)
    case .scale: Text(de: "die Zahl einer Stufe", en: "the number of a level").in(language)
    case .record(let kind):
      Text(
        de: "die Nummer oder Wörter aus dem Titel (\(kind.singular.in(.german)))",
        en: "the number or words of the title (\(kind.singular.in(.english)))"
      ).in(language)
    case .calendarFile:
      Text(
        de: "der Pfad einer Kalenderdatei (.ics), etwa ~/Downloads/termine.ics",
        en: "the path of a calendar file (.ics), such as ~/Downloads/dates.ics"
      ).in(language)
    case .tableFile:
      Text(
        de: "der Pfad einer Tabelle (.csv), etwa ~/Downloads/tabelle.csv",
        en: "the path of a table (.csv), such as ~/Downloads/table.csv"
      ).in(language)
    case .group: ""
    }
  }

  private func expected(_ precision: NumberRule.Precision) -> Text {
    switch precision {
    case .whole: Text(de: "eine ganze Zahl", en: "a whole number")
    case .cents: Text(de: "ein Betrag", en: "a sum of money")
    case .any: Text(de: "eine Zahl", en: "a number")
    }
  }

  private var controls: String {
    Control.allCases.filter(isPossible).map { $0.names.shown(in: language) }
      .joined(separator: "  ")
  }

  private func isPossible(_ control: Control) -> Bool {
    switch control {
    case .explain: false
    case .skip: form.isOptional
    case .unsure: form.allowsUnsure
    case .back, .review: question.position > 0
    case .edit: if case .text = form.kind { true } else { false }
    case .pause, .cancel: true
    }
  }
}
